import type { Actor } from "../auth/actor";
import { isRole, type Role } from "../auth/roles";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { startOfTanggal } from "../time";
import { AUDITOR_DAYS_MAX, kindFor, mayManage, rolesToChange } from "./rules";
import { SebutAkun, UbahAkun } from "./schema";
import { issueCode, type Tautan } from "./tautan-commands";

const DAY_MS = 86_400_000;
const OWN = "Akun sendiri tidak dapat diubah di sini.";
const NOT_YOURS =
	"Akun ini setingkat di atas wewenang Anda. Hubungi pengelola akun di tingkat yang lebih tinggi.";
const ROLE_ELSEWHERE =
	"Akun ini tidak dapat diberi peran itu: di luar wewenang Anda, atau berlaku di tingkat lain. Untuk tingkat lain buat akun baru.";
const AUDITOR_END = `Isi tanggal berakhir, paling lama ${AUDITOR_DAYS_MAX} hari dari sekarang.`;

/** An account as its administrator changes it. */
export type Target = {
	id: string;
	peran: Role;
	aktif: boolean;
	wilayahCode: string;
	sdmId: string | null;
	pernahMasuk: boolean;
};

/** The account, if it is in scope and this person may change it; otherwise why not. */
export async function targetFor(tx: Tx, actor: Actor, id: string): Promise<Outcome<Target>> {
	const row = await tx.akun.findUnique({
		where: { id },
		select: { peran: true, aktif: true, wilayahCode: true, sdmId: true, sandiAt: true },
	});
	if (!row || !isRole(row.peran)) return missing();
	if (id === actor.accountId) return conflict(OWN);
	if (!mayManage(actor.role, row.peran)) return conflict(NOT_YOURS);
	const { sandiAt, ...rest } = row;
	return ok({ id, ...rest, peran: row.peran, pernahMasuk: sandiAt !== null });
}

/** The end of an auditor's grant: the last moment of that day; a fault when it is missing, past or too far. */
export function auditorEnd(
	actor: Actor,
	day: Parameters<typeof startOfTanggal>[0] | null,
): Date | null {
	if (!day) return null;
	const end = new Date(startOfTanggal(day, actor.zona).getTime() + DAY_MS);
	const left = end.getTime() - actor.scope.now().getTime();
	return left > 0 && left <= (AUDITOR_DAYS_MAX + 1) * DAY_MS ? end : null;
}

const named = (input: { akunId: string }) => ({ entity: "akun", key: input.akunId });

/** Another name or role, or another end of an auditor's grant; it holds from the account's next request on. */
export const ubahAkun = defineCommand({
	name: "akun.ubah",
	permission: "akun:manage",
	input: UbahAkun,
	async run(tx, actor, input): Promise<Outcome<Pick<Target, "peran">>> {
		const found = await targetFor(tx, actor, input.akunId);
		if (!found.ok) return found;
		const { peran, wilayahCode } = found.value;
		if (!rolesToChange(actor.role, found.value).includes(input.peran))
			return invalid({ peran: ROLE_ELSEWHERE });
		const end = auditorEnd(actor, input.berlakuSampai);
		if (input.peran === "AUDITOR" && !end) return invalid({ berlakuSampai: AUDITOR_END });
		await tx.akun.updateMany({
			where: { id: input.akunId },
			data: {
				nama: input.nama,
				peran: input.peran,
				lingkup: kindFor(input.peran, wilayahCode),
				berlakuSampai: input.peran === "AUDITOR" ? end : null,
			},
		});
		return ok({ peran });
	},
	audit: (input, before) => ({
		...named(input),
		diff: { dari: before.peran, ke: input.peran, sampai: input.berlakuSampai },
	}),
});

function endSessions(tx: Tx, akunId: string) {
	return tx.$executeRaw`update sesi set ended_at = now() where akun_id = ${akunId}::uuid and ended_at is null`;
}

/** Switches an account off; whoever is signed in with it is out at the next request. */
export const nonaktifkanAkun = defineCommand({
	name: "akun.nonaktifkan",
	permission: "akun:manage",
	input: SebutAkun,
	async run(tx, actor, { akunId }): Promise<Outcome<SebutAkun>> {
		const found = await targetFor(tx, actor, akunId);
		if (!found.ok) return found;
		await tx.akun.updateMany({ where: { id: akunId }, data: { aktif: false } });
		await endSessions(tx, akunId);
		return ok({ akunId });
	},
	audit: named,
});

/** Switches an account on again, and opens it when wrong passwords had shut it. */
export const aktifkanAkun = defineCommand({
	name: "akun.aktifkan",
	permission: "akun:manage",
	input: SebutAkun,
	async run(tx, actor, { akunId }): Promise<Outcome<SebutAkun>> {
		const found = await targetFor(tx, actor, akunId);
		if (!found.ok) return found;
		await tx.akun.updateMany({
			where: { id: akunId },
			data: { aktif: true, gagal: 0, terkunciSampai: null },
		});
		return ok({ akunId });
	},
	audit: named,
});

/** Signs an account out everywhere. */
export const akhiriSesiAkun = defineCommand({
	name: "akun.akhiri_sesi",
	permission: "akun:manage",
	input: SebutAkun,
	async run(tx, actor, { akunId }): Promise<Outcome<SebutAkun>> {
		const found = await targetFor(tx, actor, akunId);
		if (!found.ok) return found;
		await endSessions(tx, akunId);
		return ok({ akunId });
	},
	audit: named,
});

/** Asks for another password: until it is chosen, the account opens nothing else. */
export const mintaGantiSandi = defineCommand({
	name: "akun.minta_ganti",
	permission: "akun:manage",
	input: SebutAkun,
	async run(tx, actor, { akunId }): Promise<Outcome> {
		const found = await targetFor(tx, actor, akunId);
		if (!found.ok) return found;
		await tx.akun.updateMany({ where: { id: akunId }, data: { wajibGanti: true } });
		return ok();
	},
	audit: named,
});

/** A one-time link: to activate an account, or to recover one whose password or telephone is lost. */
export const buatTautan = defineCommand({
	name: "akun.tautan",
	permission: "akun:manage",
	input: SebutAkun,
	async run(tx, actor, { akunId }): Promise<Outcome<Tautan>> {
		const found = await targetFor(tx, actor, akunId);
		if (!found.ok) return found;
		if (!found.value.aktif) return conflict("Akun ini tidak aktif. Aktifkan dahulu.");
		return ok(await issueCode(tx, actor, found.value));
	},
	audit: (input, { tujuan }) => ({ ...named(input), diff: { tujuan } }),
});
