import type pg from "pg";
import type { Catatan } from "./catatan";
import { baca } from "./sambungan";
import { JENIS } from "./wadah";

type Baris = { tahun: number; ukuran: string; kelas: number; tersimpan: number; dihitung: number };

/** The nation's ranked pendamping by class, with what still waits to be folded, beside the ranked rows one by one. */
const KELAS = `
	select tahun::int, ukuran, kelas::int, coalesce(s.jumlah, 0)::int as tersimpan, coalesce(h.jumlah, 0)::int as dihitung from (
		select tahun, ukuran, kelas, sum(jumlah) as jumlah from (
			select tahun, ukuran, kelas, jumlah from peringkat_kelas union all select tahun, ukuran, kelas, jumlah from peringkat_delta) x group by 1, 2, 3) s
	full join (
		select tahun, 'tarif' as ukuran, tarif / 500 as kelas, count(*) as jumlah from peringkat_tahun where tarif is not null group by 1, 3
		union all select tahun, 'graduasi', graduasi, count(*) from peringkat_tahun where tarif is not null group by 1, 3) h
	using (tahun, ukuran, kelas) order by 1, 2, 3`;

const JUMLAH = ["baris", "bertempat", "basis", ...JENIS] as const;
type Rekap = { kabupaten: number; tahun: number } & Record<string, number>;

const kolom = (tulis: (nama: string) => string) => JUMLAH.map(tulis).join(", ");

/** The ranking by kabupaten and year, with what still waits to be folded, beside the ranked rows one by one. */
const REKAP = `
	select kabupaten_code::int as kabupaten, tahun::int, ${kolom((nama) => `coalesce(s.${nama}, 0)::int as tersimpan_${nama}, coalesce(h.${nama}, 0)::int as dihitung_${nama}`)} from (
		select kabupaten_code, tahun, ${kolom((nama) => `sum(${nama}) as ${nama}`)} from (
			select kabupaten_code, tahun, ${kolom((nama) => nama)} from peringkat_rekap union all select kabupaten_code, tahun, ${kolom((nama) => nama)} from peringkat_rekap_delta) x group by 1, 2) s
	full join (
		select kabupaten_code, tahun, count(*) as baris, count(*) filter (where basis > 0) as bertempat, ${["basis", ...JENIS].map((nama) => `sum(${nama}) as ${nama}`).join(", ")} from peringkat_tahun group by 1, 2) h
	using (kabupaten_code, tahun) order by 1, 2`;

/** Compares what a ranking says of the whole of it with its rows. */
export async function cekRekapPeringkat(client: pg.Client, catatan: Catatan): Promise<void> {
	for (const row of await baca<Rekap>(client, REKAP))
		for (const nama of JUMLAH)
			catatan.cek(
				`peringkat_rekap.${nama}`,
				row[`tersimpan_${nama}`] ?? 0,
				row[`dihitung_${nama}`] ?? 0,
				() => [`kabupaten ${row.kabupaten}`, String(row.tahun)],
			);
}

/** Compares the classes by which the nation's places are counted with the ranking itself. */
export async function cekKelas(client: pg.Client, catatan: Catatan): Promise<void> {
	for (const { tahun, ukuran, kelas, tersimpan, dihitung } of await baca<Baris>(client, KELAS))
		catatan.cek(`peringkat_kelas.${ukuran}`, tersimpan, dihitung, () => [
			`nasional, kelas ${kelas}`,
			String(tahun),
		]);
}
