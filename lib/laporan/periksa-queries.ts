import type { Reader } from "../db";
import { paramTahun } from "../param/queries";
import type { Scope } from "../scope";
import { addBulan, type Bulan, firstDay, tahunOf } from "../time";
import type { Koreksi, LaporanAngka } from "./angka";
import { driftSince } from "./beku";
import { composeMany } from "./compose-queries";
import { cleanChecks, type Pemeriksaan } from "./periksa";
import type { StatusLaporan } from "./rules";

/** A sent report as a reviewer has to judge it. */
export type Diperiksa = {
	pendampingId: string;
	nama: string;
	kecamatan: number;
	status: StatusLaporan;
	version: number;
	revisi: number;
	batas: Date;
	firstSubmittedAt: Date | null;
	pernahKembali: boolean;
	koreksi: Koreksi[];
	angka: LaporanAngka | null;
	tercatat: LaporanAngka | null;
	previous: LaporanAngka | null;
	/** Kecamatan of the work behind the figures. */
	tempat: number[];
};

export type Saringan = { kabupaten: number; bulan: Bulan } & (
	| { pendampingIds: readonly string[] }
	| { status: readonly StatusLaporan[]; limit: number }
);

/** Reports with their frozen figures and those of the month before, by kecamatan and name. */
function listDiperiksa(tx: Reader, saringan: Saringan): Promise<Diperiksa[]> {
	const { kabupaten, bulan } = saringan;
	const ids = "pendampingIds" in saringan ? [...saringan.pendampingIds] : null;
	const status = "status" in saringan ? [...saringan.status] : null;
	const limit = "limit" in saringan ? saringan.limit : (ids?.length ?? 0);
	return tx.$queryRaw<Diperiksa[]>`
		select l.pendamping_id as "pendampingId", coalesce(s.nama, '') as nama, l.kecamatan_code as kecamatan, l.status, l.version, l.revisi::int, l.batas,
			l.first_submitted_at as "firstSubmittedAt", l.pernah_kembali as "pernahKembali", l.koreksi, l.beku->'angka' as angka, l.beku->'tercatat' as tercatat,
			p.beku->'angka' as previous, coalesce(array(select jsonb_array_elements_text(l.beku->'kecamatan')::int), '{}') as tempat
		from laporan l left join sdm s on s.id = l.pendamping_id
			left join laporan p on p.kabupaten_code = l.kabupaten_code and p.pendamping_id = l.pendamping_id and p.bulan = ${firstDay(addBulan(bulan, -1))}::date
		where l.kabupaten_code = ${kabupaten}::smallint and l.bulan = ${firstDay(bulan)}::date
			and (${ids}::uuid[] is null or l.pendamping_id = any(${ids}::uuid[])) and (${status}::text[] is null or l.status = any(${status}::text[]))
		order by l.kecamatan_code, s.nama, l.pendamping_id limit ${limit}::int`;
}

/** How many figures changed since sending; null where this scope does not see all the work behind them. */
function changesOf(scope: Scope, laporan: Diperiksa, live: LaporanAngka | undefined) {
	if (!laporan.tercatat || !live) return null;
	const whole =
		scope.kind !== "kecamatan" || laporan.tempat.every((code) => scope.kecamatan.includes(code));
	return whole ? driftSince({ tercatat: laporan.tercatat }, live).length : null;
}

export type Dinilai = Diperiksa & { aturan: Pemeriksaan[] };

/** Reports with what the rules say of each; nothing clears one that was never frozen. */
export async function judgeAll(tx: Reader, scope: Scope, saringan: Saringan): Promise<Dinilai[]> {
	const found = await listDiperiksa(tx, saringan);
	const { kabupaten, bulan } = saringan;
	const pendampingIds = found.map((laporan) => laporan.pendampingId);
	const param = await paramTahun(tx, tahunOf(bulan));
	const live = await composeMany(tx, { kabupaten, bulan, pendampingIds });
	return found.map((laporan) => {
		const { angka } = laporan;
		const berubah = changesOf(scope, laporan, live.get(laporan.pendampingId)?.angka);
		return { ...laporan, aturan: angka ? cleanChecks({ ...laporan, angka, berubah }, param) : [] };
	});
}
