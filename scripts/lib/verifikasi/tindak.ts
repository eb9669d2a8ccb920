import type pg from "pg";
import type { Catatan } from "./catatan";
import { baca } from "./sambungan";

type Baris = { provinsi: number; bulan: string } & Record<string, number>;
const JUMLAH = ["jatuh", "tepat"] as const;

/** Follow-ups by province and month, with what still waits to be folded, beside the follow-ups one by one. */
const TINDAK = `
	select provinsi::int, to_char(bulan, 'YYYY-MM') as bulan, ${JUMLAH.map((nama) => `coalesce(s.${nama}, 0)::int as tersimpan_${nama}, coalesce(h.${nama}, 0)::int as dihitung_${nama}`).join(", ")} from (
		select provinsi, bulan, sum(jatuh) as jatuh, sum(tepat) as tepat from (
			select provinsi, bulan, jatuh, tepat from tindak_bulan union all select provinsi, bulan, jatuh, tepat from tindak_delta) x group by 1, 2) s
	full join (
		select case when length(wilayah_code) < 2 then 0 else substr(wilayah_code, 1, 2)::int end as provinsi, date_trunc('month', due_on::timestamp)::date as bulan,
			count(*) as jatuh, sum(case when done_on - due_on <= 0 then 1 else 0 end) as tepat
		from tindak_lanjut where batal_at is null group by 1, 2) h
	using (provinsi, bulan) order by 1, 2`;

/** Compares the follow-ups of provinces and months with their rows. */
export async function cekTindak(client: pg.Client, catatan: Catatan): Promise<void> {
	for (const row of await baca<Baris>(client, TINDAK))
		for (const nama of JUMLAH)
			catatan.cek(
				`tindak_bulan.${nama}`,
				row[`tersimpan_${nama}`] ?? 0,
				row[`dihitung_${nama}`] ?? 0,
				() => [`provinsi ${row.provinsi}`, row.bulan],
			);
}
