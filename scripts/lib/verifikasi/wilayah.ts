import type pg from "pg";
import { baca } from "./sambungan";
import type { Peta } from "./wadah";

/** A kabupaten whose records are counted. */
export type Kabupaten = { code: number; provinsi: number; nama: string };

/** Every kabupaten in which somebody is or was on duty. */
export function daftarKabupaten(client: pg.Client): Promise<Kabupaten[]> {
	return baca<Kabupaten>(
		client,
		`select k.code::int as code, k.province_code::int as provinsi, w.name as nama
		from kabupaten k join wilayah w on w.code = k.wilayah_code
		where k.code in (select kabupaten_code from petugas) order by k.code`,
	);
}

/** Desa and kelurahan by the first digits of their codes: 2 for provinces, 4 for kabupaten, 6 for kecamatan. */
export async function hitungDesa(client: pg.Client, awalan: string, digits: number, peta: Peta) {
	const rows = await baca<{ tempat: string; n: number }>(
		client,
		`select left(code, $2::int) as tempat, count(*)::int as n from wilayah
		where code ~ '^[0-9]{10}$' and ($1 = '0' or (code >= $1 and code < $1 || ':')) group by 1`,
		[awalan, digits],
	);
	for (const { tempat, n } of rows) peta.di(tempat).desa = n;
}

/** Follow-ups that have fallen due by yesterday, by who has to do them. */
export function bacaTindak(client: pg.Client, awalan: string) {
	return baca<{ wilayah: string; kec: number | null; bulan: string; n: number; tepat: number }>(
		client,
		`select wilayah_code as wilayah, kecamatan_code as kec, to_char(due_on, 'YYYY-MM') as bulan, count(*)::int as n,
			count(*) filter (where done_on is not null and done_on - due_on <= 0)::int as tepat
		from tindak_lanjut where batal_at is null and due_on < (kini() at time zone 'Asia/Jakarta')::date
			and ($1 = '0' or left(wilayah_code, length($1)) = $1)
		group by 1, 2, 3`,
		[awalan],
	);
}
