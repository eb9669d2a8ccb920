import type pg from "pg";
import type { Catatan } from "./catatan";
import { baca } from "./sambungan";

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

/** Compares the classes by which the nation's places are counted with the ranking itself. */
export async function cekKelas(client: pg.Client, catatan: Catatan): Promise<void> {
	for (const { tahun, ukuran, kelas, tersimpan, dihitung } of await baca<Baris>(client, KELAS))
		catatan.cek(`peringkat_kelas.${ukuran}`, tersimpan, dihitung, () => [
			`nasional, kelas ${kelas}`,
			String(tahun),
		]);
}
