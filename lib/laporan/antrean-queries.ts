import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { newId } from "../db/ids";
import { seesFieldWork } from "../kegiatan/daftar";
import { paramTahun } from "../param/queries";
import type { ParamTahun } from "../param/rules";
import { type Bulan, deadlineOf, firstDay, tahunOf } from "../time";
import { isClean } from "./periksa";
import { type Dinilai, judgeAll } from "./periksa-queries";
import { pihakLaporanOf, type StatusLaporan, type Tindakan } from "./rules";
import { type Tahap, TINJAU_MAKS } from "./schema";

/** The status from which each step takes a report. */
const FROM: Record<Tahap, StatusLaporan> = {
	verifikasi: "DIAJUKAN",
	persetujuan: "DIVERIFIKASI",
	penerimaan: "DISETUJUI",
};

/** The day of the next month until which each step is to be done. */
const hariOf = (tahap: Tahap, param: ParamTahun) =>
	({
		verifikasi: param.hariVerifikasi,
		persetujuan: param.hariSetuju,
		penerimaan: param.hariTerima,
	})[tahap];

/** The steps that somebody of this role may take, the own one first. */
export function tahapOf(role: string): Tahap[] {
	switch (pihakLaporanOf(role)) {
		case "supervisor":
			return ["verifikasi"];
		case "korkab":
			return ["persetujuan", "verifikasi"];
		case "dinsos":
			return ["penerimaan", "persetujuan", "verifikasi"];
		default:
			return [];
	}
}

export type Antre = Pick<
	Dinilai,
	"pendampingId" | "nama" | "kecamatan" | "version" | "firstSubmittedAt" | "aturan"
> & { kecamatanNama: string };

/** A bulk decision of one's own that can still be taken back. */
export type BatchSaya = { batchId: string; tindakan: Tindakan; jumlah: number; at: Date };

export type Antrean = {
	/** Until when this step is to be done. */
	batas: Date;
	/** The key under which the next bulk decision is made. */
	batchId: string;
	bersih: Antre[];
	perluDilihat: Antre[];
	batch: BatchSaya[];
	jumlahTahap: Record<Tahap, number>;
	/** Other months with something in this step. */
	bulanLain: { bulan: Bulan; jumlah: number }[];
};

type Waiting = { bulan: Bulan; status: StatusLaporan; jumlah: number };

/** How many reports wait in each month and step. */
function countWaiting(tx: Reader, kabupaten: number): Promise<Waiting[]> {
	return tx.$queryRaw<Waiting[]>`
		select to_char(l.bulan, 'YYYY-MM') as bulan, l.status, count(*)::int as jumlah from laporan l join bulan_kabupaten b using (kabupaten_code, bulan)
		where l.kabupaten_code = ${kabupaten}::smallint and b.ditutup_at is null and l.status in ('DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI') group by 1, 2 order by 1 desc`;
}

/** One's own bulk decisions of the month, as far as nobody has gone on since. */
function listBatch(tx: Reader, actor: Actor, bulan: Bulan): Promise<BatchSaya[]> {
	return tx.$queryRaw<BatchSaya[]>`
		select t.batch_id as "batchId", t.tindakan, count(*)::int as jumlah, max(t.at) as at from laporan_tinjauan t
		where t.kabupaten_code = ${actor.scope.tenant}::smallint and t.bulan = ${firstDay(bulan)}::date and t.akun_id = ${actor.accountId}::uuid and t.batch_id is not null
			and not exists (select from laporan_tinjauan u where u.kabupaten_code = t.kabupaten_code and u.pendamping_id = t.pendamping_id and u.bulan = t.bulan and u.at > t.at)
			and exists (select from laporan l join bulan_kabupaten b using (kabupaten_code, bulan) where l.kabupaten_code = t.kabupaten_code and l.pendamping_id = t.pendamping_id and l.bulan = t.bulan and b.ditutup_at is null
				and l.status = case t.tindakan when 'VERIFIKASI' then 'DIVERIFIKASI' when 'SETUJU' then 'DISETUJUI' else 'DITERIMA' end)
		group by 1, 2 order by 4 desc limit 5`;
}

/** What waits in one step of a month: what the rules clear, and what needs a look. */
export function getAntrean(actor: Actor, bulan: Bulan, tahap: Tahap): Promise<Antrean | null> {
	if (!seesFieldWork(actor.scope.kind)) return Promise.resolve(null);
	const kabupaten = actor.scope.tenant;
	const from = FROM[tahap];
	return readInScope(actor.scope, async (tx) => {
		const param = await paramTahun(tx, tahunOf(bulan));
		const waiting = await countWaiting(tx, kabupaten);
		const judged = await judgeAll(tx, actor.scope, {
			...{ kabupaten, bulan, status: [from], limit: TINJAU_MAKS },
		});
		const names = await tx.$queryRaw<{ code: string; name: string }[]>`
			select code, name from wilayah where code = any(${[...new Set(judged.map((one) => String(one.kecamatan)))]}::text[])`;
		const nameOf = new Map(names.map(({ code, name }) => [code, name]));
		const rows = judged.map(
			({ pendampingId, nama, kecamatan, version, firstSubmittedAt, aturan }) => ({
				...{ pendampingId, nama, kecamatan, version, firstSubmittedAt, aturan },
				kecamatanNama: nameOf.get(String(kecamatan)) ?? "",
			}),
		);
		const count = (status: StatusLaporan) =>
			waiting.find((row) => row.bulan === bulan && row.status === status)?.jumlah ?? 0;
		return {
			batas: deadlineOf(bulan, hariOf(tahap, param), actor.zona),
			batchId: newId(),
			bersih: rows.filter((row) => isClean(row.aturan)),
			perluDilihat: rows.filter((row) => !isClean(row.aturan)),
			batch: await listBatch(tx, actor, bulan),
			jumlahTahap: {
				verifikasi: count("DIAJUKAN"),
				persetujuan: count("DIVERIFIKASI"),
				penerimaan: count("DISETUJUI"),
			},
			bulanLain: waiting
				.filter((row) => row.status === from && row.bulan !== bulan)
				.map(({ bulan: other, jumlah }) => ({ bulan: other, jumlah })),
		};
	});
}
