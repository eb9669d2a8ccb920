import type { Actor } from "@/lib/auth/actor";
import { inJob, inScope } from "@/lib/db";
import { kalenderOf } from "@/prisma/seed/demo/kalender";
import { seedDemo } from "@/prisma/seed/demo/mulai";
import { actorOfAccount } from "@/prisma/seed/demo/pelaku";
import type { KabupatenUraian } from "@/prisma/seed/demo/uraian";
import { makeKabupaten } from "@/tests/factories/wilayah";

/** A small kabupaten with what the large ones have: two kecamatan, a hand-over, a vacancy, late reporters. */
export const KECIL: KabupatenUraian = {
	code: 3201,
	slug: "bogor",
	sifat: { tertib: 0.8, bertemu: 0.85, hadir: 0.85, kunjungan: 0.6, graduasi: 0.1 },
	kpm: [50, 60],
	tumbuh: 0.05,
	lansia: 0.2,
	kecamatan: [
		{
			code: 320133,
			pendamping: 3,
			kelompokDiam: 1,
			khusus: {
				0: { login: "pendamping.ciseeng", kedua: 320110 },
				1: { berhenti: { bulanLalu: 5, penerus: true } },
				2: { berhenti: { bulanLalu: 2, penerus: false } },
			},
		},
		{ code: 320110, pendamping: 1, khusus: { 0: { graduasi: 12 } } },
	],
	supervisor: [{ kecamatan: [320133], login: "supervisor.ciseeng" }],
};

export const HARI_INI = new Date("2026-11-23T03:00:00Z");
export const KALENDER = kalenderOf(HARI_INI, "Asia/Jakarta");
const KEMARIN = KALENDER.at("2026-11-22", 18);

/** The regions of the small kabupaten and its demo data, as of a fixed day. */
export async function layBenih(): Promise<void> {
	await makeKabupaten({
		code: 3201,
		name: "Kab. Bogor",
		kecamatan: { 320133: "Ciseeng", 320110: "Parung" },
	});
	await seedDemo(HARI_INI, [KECIL]);
}

/** Who has that name to sign in with, as of yesterday evening. */
export async function pelaku(login: string, at = KEMARIN): Promise<Actor> {
	const [row] = await inJob(
		(tx) => tx.$queryRaw<{ id: string }[]>`select id from akun where nama_masuk = ${login}`,
	);
	if (!row) throw new Error(`no account ${login}`);
	return actorOfAccount(row.id, at);
}

/** Rows as an actor's scope shows them. The statement is the test's own. */
export async function rowsAs<T>(actor: Actor, statement: string): Promise<T[]> {
	return inScope(actor.scope, (tx) => tx.$queryRawUnsafe<T[]>(statement));
}
