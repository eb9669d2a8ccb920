import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { seesFieldWork } from "../kegiatan/daftar";
import { type Bulan, firstDay } from "../time";
import type { StatusLaporan } from "./rules";
import type { KursorLaporan, LaporanFilter } from "./schema";

/** One month in the list of one's own reports. */
export type BulanSaya = {
	bulan: Bulan;
	status: StatusLaporan;
	batas: Date;
	firstSubmittedAt: Date | null;
	revisi: number;
	sebab: string;
	ditutupAt: Date | null;
};

const MONTHS_MAX = 24;

/** One's own reports, the newest month first. */
export function listBulanSaya(actor: Actor): Promise<BulanSaya[]> {
	const { sdmId } = actor;
	if (!sdmId || actor.scope.kind !== "pendamping") return Promise.resolve([]);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<BulanSaya[]>`
			select to_char(l.bulan, 'YYYY-MM') as bulan, l.status, l.batas, l.first_submitted_at as "firstSubmittedAt", l.revisi::int, l.sebab, b.ditutup_at as "ditutupAt"
			from laporan l join bulan_kabupaten b using (kabupaten_code, bulan)
			where l.kabupaten_code = ${actor.scope.tenant}::smallint and l.pendamping_id = ${sdmId}::uuid order by l.bulan desc limit ${MONTHS_MAX}::int`,
	);
}

/** The reports of one kecamatan in a month, by where they stand. */
export type KecamatanBulan = {
	kecamatan: number;
	nama: string;
	wajib: number;
	masuk: number;
	tepat: number;
	dikembalikan: number;
	menunggu: number;
	selesai: number;
	dikecualikan: number;
};

export type IkhtisarBulan = { ditutupAt: Date | null; baris: KecamatanBulan[] };

/** A month of the kabupaten by kecamatan; null when it has not been opened. */
export function getIkhtisar(actor: Actor, bulan: Bulan): Promise<IkhtisarBulan | null> {
	if (!seesFieldWork(actor.scope.kind)) return Promise.resolve(null);
	const kabupaten = actor.scope.tenant;
	return readInScope(actor.scope, async (tx) => {
		const [month] = await tx.$queryRaw<{ ditutupAt: Date | null }[]>`
			select ditutup_at as "ditutupAt" from bulan_kabupaten where kabupaten_code = ${kabupaten}::smallint and bulan = ${firstDay(bulan)}::date`;
		if (!month) return null;
		const baris = await tx.$queryRaw<KecamatanBulan[]>`
			select l.kecamatan_code as kecamatan, w.name as nama,
				count(*) filter (where l.status <> 'DIKECUALIKAN')::int as wajib,
				count(*) filter (where l.status <> 'DIKECUALIKAN' and l.first_submitted_at is not null)::int as masuk,
				count(*) filter (where l.status <> 'DIKECUALIKAN' and l.first_submitted_at < l.batas)::int as tepat,
				count(*) filter (where l.status = 'DIKEMBALIKAN')::int as dikembalikan,
				count(*) filter (where l.status in ('DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI'))::int as menunggu,
				count(*) filter (where l.status in ('DITERIMA', 'TERKUNCI'))::int as selesai,
				count(*) filter (where l.status = 'DIKECUALIKAN')::int as dikecualikan
			from laporan l join wilayah w on w.code = l.kecamatan_code::text
			where l.kabupaten_code = ${kabupaten}::smallint and l.bulan = ${firstDay(bulan)}::date group by 1, 2 order by 2, 1`;
		return { ...month, baris };
	});
}

/** A report in a list. */
export type LaporanBaris = {
	pendampingId: string;
	nama: string;
	kecamatan: number;
	kecamatanNama: string;
	bulan: Bulan;
	status: StatusLaporan;
	batas: Date;
	firstSubmittedAt: Date | null;
	revisi: number;
};
export type DaftarBaris = { baris: LaporanBaris[]; berikut: KursorLaporan | null };

const ROWS = 50;

/** The reports of a month behind a figure of the dashboards, by kecamatan and name, a page at a time. */
export function listLaporan(
	actor: Actor,
	filter: Omit<LaporanFilter, "kabupaten" | "bulan"> & { bulan: Bulan },
): Promise<DaftarBaris> {
	const { bulan, kecamatan, pendamping, status, tepat, kursor } = filter;
	if (!seesFieldWork(actor.scope.kind)) return Promise.resolve({ baris: [], berikut: null });
	return readInScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<LaporanBaris[]>`
			select l.pendamping_id as "pendampingId", coalesce(s.nama, '') as nama, l.kecamatan_code as kecamatan, w.name as "kecamatanNama",
				to_char(l.bulan, 'YYYY-MM') as bulan, l.status, l.batas, l.first_submitted_at as "firstSubmittedAt", l.revisi::int
			from laporan l left join sdm s on s.id = l.pendamping_id join wilayah w on w.code = l.kecamatan_code::text
			where l.kabupaten_code = ${actor.scope.tenant}::smallint and l.bulan = ${firstDay(bulan)}::date
				and (${kecamatan}::int is null or l.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or l.pendamping_id = ${pendamping}::uuid)
				and (${status}::text is null or l.status = ${status}::text)
				and case ${tepat}::text when 'tepat' then l.status <> 'DIKECUALIKAN' and l.first_submitted_at < l.batas
					when 'terlambat' then l.status <> 'DIKECUALIKAN' and l.first_submitted_at >= l.batas
					when 'masuk' then l.status <> 'DIKECUALIKAN' and l.first_submitted_at is not null
					when 'belum' then l.status <> 'DIKECUALIKAN' and l.first_submitted_at is null else true end
				and (${kursor?.id ?? null}::uuid is null or (l.kecamatan_code, coalesce(s.nama, ''), l.pendamping_id) > (${kursor?.kecamatan ?? null}::int, ${kursor?.nama ?? null}::text, ${kursor?.id ?? null}::uuid))
			order by l.kecamatan_code, coalesce(s.nama, ''), l.pendamping_id limit ${ROWS + 1}::int`;
		const baris = rows.slice(0, ROWS);
		const last = rows.length > ROWS ? baris.at(-1) : undefined;
		const berikut = last
			? { kecamatan: last.kecamatan, id: last.pendampingId, nama: last.nama }
			: null;
		return { baris, berikut };
	});
}
