import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { type Bulan, firstDay } from "../time";
import { findBaris, holdMonth } from "./baris-queries";
import {
	pihakLaporanOf,
	refusalOfBulan,
	refusalOfLaporan,
	statusAfter,
	type Tindakan,
} from "./rules";
import { BatalKecuali, KembalikanLaporan, PutusanBeralasan } from "./schema";

const BERUBAH = "Laporan ini berubah sejak halaman dibuka. Muat ulang lalu periksa lagi.";

type Putusan = { id: string; bulan: Bulan; pendampingId: string; version: number };
type Words = { catatan: Record<string, unknown>; sebab?: string; kata: string };

/** The same decision sent again: it has been made. */
async function isDone(tx: Tx, actor: Actor, id: string): Promise<boolean> {
	const rows = await tx.$queryRaw<{ one: number }[]>`
		select 1 as one from laporan_tinjauan where kabupaten_code = ${actor.scope.tenant}::smallint and id = ${id}::uuid and akun_id = ${actor.accountId}::uuid`;
	return rows.length > 0;
}

/** One decision on one report, with its words, written once however often it is sent. */
async function decide(
	tx: Tx,
	actor: Actor,
	tindakan: Tindakan,
	putusan: Putusan,
	words: Words,
): Promise<Outcome<{ bulan: Bulan; pendampingId: string }>> {
	const { id, bulan, pendampingId, version } = putusan;
	const kabupaten = actor.scope.tenant;
	await holdMonth(tx, kabupaten, bulan);
	if (await isDone(tx, actor, id)) return ok({ bulan, pendampingId });
	const baris = await findBaris(tx, { kabupaten, pendampingId, bulan });
	if (!baris) return missing();
	const refusal =
		refusalOfBulan({
			bulan,
			now: actor.scope.now(),
			zona: baris.zona,
			ditutupAt: baris.ditutupAt,
		}) ??
		refusalOfLaporan({
			from: baris.status,
			tindakan,
			pihak: pihakLaporanOf(actor.role),
			isAuthor: pendampingId === actor.sdmId,
			catatan: words.kata,
		});
	if (refusal) return conflict(refusal);
	const to = statusAfter(baris.status, tindakan);
	const sebab = words.sebab;
	const changed =
		sebab === undefined
			? await tx.$executeRaw`
				update laporan set status = ${to}, version = version + 1 where kabupaten_code = ${kabupaten}::smallint and pendamping_id = ${pendampingId}::uuid
					and bulan = ${firstDay(bulan)}::date and version = ${version} and status = ${baris.status}`
			: await tx.$executeRaw`
				update laporan set status = ${to}, sebab = ${sebab}, version = version + 1 where kabupaten_code = ${kabupaten}::smallint and pendamping_id = ${pendampingId}::uuid
					and bulan = ${firstDay(bulan)}::date and version = ${version} and status = ${baris.status}`;
	if (changed !== 1) return conflict(BERUBAH);
	await tx.$executeRaw`
		insert into laporan_tinjauan (kabupaten_code, id, pendamping_id, bulan, revisi, kecamatan_code, tindakan, catatan, akun_id)
		values (${kabupaten}::smallint, ${id}::uuid, ${pendampingId}::uuid, ${firstDay(bulan)}::date, ${baris.revisi}::smallint, ${baris.kecamatan}::int, ${tindakan}, ${JSON.stringify(words.catatan)}::jsonb, ${actor.accountId}::uuid)`;
	return ok({ bulan, pendampingId });
}

const audit = ({ bulan, pendampingId, version }: Putusan) => ({
	entity: "laporan",
	key: `${pendampingId}/${bulan}`,
	diff: { version },
});

/** Sends a report back to its writer with notes, as a whole and by section. */
export const kembalikanLaporan = defineCommand({
	name: "laporan.kembalikan",
	permission: "laporan:review",
	input: KembalikanLaporan,
	async run(tx, actor, input) {
		const bagian = Object.fromEntries(Object.entries(input.bagian).filter(([, note]) => note));
		const kata = [input.umum, ...Object.values(bagian)].join(" ");
		if (!kata.trim()) return invalid({ umum: "Tulis apa yang perlu diperbaiki." });
		return decide(tx, actor, "KEMBALIKAN", input, { catatan: { umum: input.umum, bagian }, kata });
	},
	audit,
});

/** Takes back one's own office's decision on one report. */
export const batalTinjauan = defineCommand({
	name: "laporan.batal-tinjauan",
	permission: "laporan:review",
	input: PutusanBeralasan,
	run: (tx, actor, input) =>
		decide(tx, actor, "BATALKAN", input, { catatan: { umum: input.alasan }, kata: input.alasan }),
	audit,
});

/** A month without a duty to report: it leaves the denominators, with its reason. */
export const kecualikanLaporan = defineCommand({
	name: "laporan.kecualikan",
	permission: "laporan:except",
	input: PutusanBeralasan,
	run: (tx, actor, input) =>
		decide(tx, actor, "KECUALIKAN", input, {
			catatan: { umum: input.alasan },
			sebab: input.alasan,
			kata: input.alasan,
		}),
	audit,
});

/** The duty to report holds again. */
export const batalKecuali = defineCommand({
	name: "laporan.batal-kecuali",
	permission: "laporan:except",
	input: BatalKecuali,
	run: (tx, actor, input) =>
		decide(tx, actor, "BATAL_KECUALI", input, { catatan: {}, sebab: "", kata: "-" }),
	audit,
});
