import type { Actor } from "../auth/actor";
import type { Permission } from "../auth/permissions";
import { type Command, defineCommand } from "../command";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { conflict, type Outcome, ok } from "../outcome";
import { type Bulan, firstDay } from "../time";
import { holdMonth } from "./baris-queries";
import { isClean, type Pemeriksaan } from "./periksa";
import { type Diperiksa, judgeAll } from "./periksa-queries";
import {
	pihakLaporanOf,
	refusalOfLaporan,
	type StatusLaporan,
	statusAfter,
	type Tindakan,
} from "./rules";
import { BatalBatch, TinjauLaporan } from "./schema";

const BERUBAH = "Berubah sejak halaman dibuka.";

export type HasilTinjau = {
	batchId: string;
	bulan: Bulan;
	jumlah: number;
	/** Reports that were left as they are, and why. */
	dilewati: { nama: string; sebab: string }[];
};

type Pindah = { pendampingId: string; version: number; aturan: Pemeriksaan[] };
export type Langkah = {
	tindakan: Tindakan;
	from: StatusLaporan;
	to: StatusLaporan;
	batchId: string | null;
	catatan: Record<string, unknown>;
};

/** Moves reports that are still as they were seen, writes the review, and names those that moved. */
export async function moveReports(
	tx: Tx,
	actor: Actor,
	bulan: Bulan,
	langkah: Langkah,
	items: readonly Pindah[],
): Promise<string[]> {
	const { tindakan, from, to, batchId, catatan } = langkah;
	const ids = items.map((item) => item.pendampingId);
	const rows = await tx.$queryRaw<{ id: string }[]>`
		with x as (select * from unnest(${ids}::uuid[], ${items.map((item) => item.version)}::int[], ${items.map(() => newId())}::uuid[], ${items.map((item) => JSON.stringify(item.aturan))}::text[]) x(pendamping_id, version, tinjauan_id, aturan)),
		urut as (select l.kabupaten_code, l.pendamping_id, l.bulan from laporan l join x using (pendamping_id, version)
			where l.kabupaten_code = ${actor.scope.tenant}::smallint and l.bulan = ${firstDay(bulan)}::date and l.status = ${from} order by l.pendamping_id for update of l),
		pindah as (update laporan l set status = ${to}, version = l.version + 1 from urut u
			where l.kabupaten_code = u.kabupaten_code and l.pendamping_id = u.pendamping_id and l.bulan = u.bulan
			returning l.kabupaten_code, l.pendamping_id, l.bulan, l.revisi, l.kecamatan_code),
		catat as (insert into laporan_tinjauan (kabupaten_code, id, pendamping_id, bulan, revisi, kecamatan_code, tindakan, catatan, aturan, batch_id, akun_id)
			select p.kabupaten_code, x.tinjauan_id, p.pendamping_id, p.bulan, p.revisi, p.kecamatan_code, ${tindakan}, ${JSON.stringify(catatan)}::jsonb, x.aturan::jsonb, ${batchId}::uuid, ${actor.accountId}::uuid
			from pindah p join x using (pendamping_id) returning pendamping_id)
		select pendamping_id as id from catat`;
	return rows.map((row) => row.id);
}

/** Why a report is not moved with the others; null when it is. */
function refusalOf(
	laporan: Diperiksa,
	tindakan: Tindakan,
	actor: Actor,
	seen: number,
): string | null {
	if (laporan.version !== seen) return BERUBAH;
	return refusalOfLaporan({
		from: laporan.status,
		tindakan,
		pihak: pihakLaporanOf(actor.role),
		isAuthor: laporan.pendampingId === actor.sdmId,
		catatan: "-",
	});
}

/** What a batch has already done, for a second sending of the same; null when it is new. */
async function doneBefore(tx: Tx, actor: Actor, batchId: string): Promise<number | null> {
	const [row] = await tx.$queryRaw<{ n: number }[]>`
		select count(*)::int as n from laporan_tinjauan where kabupaten_code = ${actor.scope.tenant}::smallint and batch_id = ${batchId}::uuid and akun_id = ${actor.accountId}::uuid`;
	return row?.n ? row.n : null;
}

type Input = { batchId: string; bulan: Bulan; hanyaBersih: boolean; items: Seen[] };
type Seen = { pendampingId: string; version: number };

async function review(
	tx: Tx,
	actor: Actor,
	tindakan: Tindakan,
	from: StatusLaporan,
	input: Input,
): Promise<Outcome<HasilTinjau>> {
	const { batchId, bulan, items } = input;
	const to = statusAfter(from, tindakan);
	if (!to) throw new Error(`${tindakan} leads nowhere from ${from}`);
	await holdMonth(tx, actor.scope.tenant, bulan);
	const before = await doneBefore(tx, actor, batchId);
	if (before !== null) return ok({ batchId, bulan, jumlah: before, dilewati: [] });
	const seen = new Map(items.map((item) => [item.pendampingId, item.version]));
	const found = await judgeAll(tx, actor.scope, {
		kabupaten: actor.scope.tenant,
		bulan,
		pendampingIds: [...seen.keys()],
	});
	const judged = found.map((laporan) => {
		const unclean =
			input.hanyaBersih && !isClean(laporan.aturan) ? "Perlu dilihat satu per satu." : null;
		const version = seen.get(laporan.pendampingId) ?? 0;
		const sebab = refusalOf(laporan, tindakan, actor, version) ?? unclean;
		return { ...laporan, sebab };
	});
	const fit = judged.filter((laporan) => laporan.sebab === null);
	const langkah = { tindakan, from, to, batchId, catatan: {} };
	const moved = new Set(await moveReports(tx, actor, bulan, langkah, fit));
	const dilewati = judged
		.filter((laporan) => !moved.has(laporan.pendampingId))
		.map(({ nama, sebab }) => ({ nama, sebab: sebab ?? BERUBAH }));
	if (moved.size === 0) {
		return conflict(dilewati[0]?.sebab ?? "Laporan yang dipilih tidak ditemukan.");
	}
	return ok({ batchId, bulan, jumlah: moved.size, dilewati });
}

function reviewCommand(
	name: string,
	permission: Permission,
	tindakan: Tindakan,
	from: StatusLaporan,
): Command<Input, HasilTinjau> {
	return defineCommand({
		name,
		permission,
		input: TinjauLaporan,
		run: (tx, actor, input) => review(tx, actor, tindakan, from, input),
		audit: ({ batchId, bulan, items }, { jumlah }) => ({
			entity: "laporan",
			key: batchId,
			diff: { bulan, jumlah, pendamping: items.map((item) => item.pendampingId) },
		}),
	});
}

/** DIAJUKAN → DIVERIFIKASI, one or many. */
export const verifikasiLaporan = reviewCommand(
	"laporan.verifikasi",
	"laporan:verify",
	"VERIFIKASI",
	"DIAJUKAN",
);
/** DIVERIFIKASI → DISETUJUI. */
export const setujuiLaporan = reviewCommand(
	"laporan.setujui",
	"laporan:approve",
	"SETUJU",
	"DIVERIFIKASI",
);
/** DISETUJUI → DITERIMA. */
export const terimaLaporan = reviewCommand(
	"laporan.terima",
	"laporan:receive",
	"TERIMA",
	"DISETUJUI",
);

const FROM: Partial<Record<Tindakan, StatusLaporan>> = {
	VERIFIKASI: "DIAJUKAN",
	SETUJU: "DIVERIFIKASI",
	TERIMA: "DISETUJUI",
};

type BatchRow = { pendampingId: string; version: number; tindakan: Tindakan };

/** Takes back a bulk decision of one's own, as far as nobody has gone on since. */
export const batalBatch = defineCommand({
	name: "laporan.batal-batch",
	permission: "laporan:review",
	input: BatalBatch,
	async run(tx, actor, { batchId, bulan, alasan }): Promise<Outcome<HasilTinjau>> {
		await holdMonth(tx, actor.scope.tenant, bulan);
		const rows = await tx.$queryRaw<BatchRow[]>`
			select t.pendamping_id as "pendampingId", l.version, t.tindakan from laporan_tinjauan t join laporan l using (kabupaten_code, pendamping_id, bulan)
			where t.kabupaten_code = ${actor.scope.tenant}::smallint and t.batch_id = ${batchId}::uuid and t.akun_id = ${actor.accountId}::uuid and t.bulan = ${firstDay(bulan)}::date
				and t.at = (select max(u.at) from laporan_tinjauan u where u.kabupaten_code = t.kabupaten_code and u.pendamping_id = t.pendamping_id and u.bulan = t.bulan)`;
		const [first] = rows;
		const from = first && FROM[first.tindakan];
		const to = from && statusAfter(from, first.tindakan);
		if (!from || !to) {
			return conflict("Tidak ada lagi yang dapat dibatalkan: laporannya sudah dilanjutkan.");
		}
		const langkah = { tindakan: "BATALKAN" as const, from: to, to: from };
		const catatan = { umum: alasan, batch: batchId };
		const items = rows.map((row) => ({ ...row, aturan: [] }));
		const all = { ...langkah, catatan, batchId: null };
		const moved = await moveReports(tx, actor, bulan, all, items);
		if (moved.length === 0) return conflict(BERUBAH);
		return ok({ batchId, bulan, jumlah: moved.length, dilewati: [] });
	},
	audit: ({ batchId, bulan, alasan }, { jumlah }) => ({
		entity: "laporan",
		key: batchId,
		diff: { bulan, jumlah, alasan },
	}),
});
