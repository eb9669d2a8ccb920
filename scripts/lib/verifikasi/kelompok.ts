import type pg from "pg";
import type { Catatan } from "./catatan";
import { baca } from "./sambungan";
import { daun, type Peta } from "./wadah";

type Baris = {
	id: string;
	bulan: string;
	kec: number;
	pend: string;
	ada: boolean;
	/** The row is where its group is; for the running month also with whom the group is. */
	tempat: boolean;
	wajib: boolean;
	wajar: boolean;
} & Record<"sesi" | "kpm_hadir" | "materi" | "sesi_t" | "kpm_hadir_t" | "materi_t", number>;

/**
 * The rows that are there beside those that follow from groups, opened months and sessions. Whose a group was in a past
 * month is a record and no figure: it is taken from the row.
 */
const PERTEMUAN = `with
sesi as materialized (
	select kelompok_id, to_char(held_on, 'YYYY-MM') as bulan, roster_id, absen, kurikulum, modul, sesi
	from sesi_p2k2 where kabupaten_code = $1 and cancelled_at is null),
bertemu as (select kelompok_id, bulan, count(*)::int as n from sesi group by 1, 2),
datang as (
	select kelompok_id, bulan, count(distinct kpm)::int as n
	from (select s.kelompok_id, s.bulan, u.kpm from sesi s
		join roster r on r.kabupaten_code = $1 and r.id = s.roster_id
		cross join lateral unnest(r.kpm_ids, string_to_array(s.absen, null)) as u(kpm, tanda)
		where u.tanda in ('H', 'W')) x
	group by 1, 2),
pertama as (select kelompok_id, min(bulan) as bulan from sesi where kurikulum = 'INTI' group by kelompok_id, modul, sesi),
baris as (select kelompok_id, to_char(bulan, 'YYYY-MM') as bulan, kecamatan_code, pendamping_id, sesi, kpm_hadir, materi
	from kelompok_bulan where kabupaten_code = $1),
terbuka as (select k.id as kelompok_id, to_char(b.bulan, 'YYYY-MM') as bulan, b.ditutup_at is null
		and k.mulai < b.bulan + interval '1 month' and coalesce(k.selesai, 'infinity') >= b.bulan as wajib
	from kelompok k join bulan_kabupaten b on b.kabupaten_code = $1 and to_char(k.mulai, 'YYYY-MM') <= to_char(b.bulan, 'YYYY-MM')
	where k.kabupaten_code = $1),
kunci as (select kelompok_id, bulan from baris union select kelompok_id, bulan from sesi union select kelompok_id, bulan from terbuka where wajib),
materi as (select q.kelompok_id, q.bulan, count(*)::int as n from kunci q join pertama p on p.kelompok_id = q.kelompok_id and p.bulan <= q.bulan group by 1, 2),
pernah as (select distinct kelompok_id from sesi_p2k2 where kabupaten_code = $1 and (version > 1 or cancelled_at is not null))
select q.kelompok_id as id, q.bulan, coalesce(b.kecamatan_code, g.kecamatan_code) as kec, coalesce(b.pendamping_id, g.pendamping_id) as pend,
	b.kelompok_id is not null as ada, t.wajib is true or n.n is not null as wajib,
	t.kelompok_id is not null or n.n is not null or h.kelompok_id is not null as wajar,
	b.kecamatan_code = g.kecamatan_code and (b.bulan < $2 or b.pendamping_id = g.pendamping_id) as tempat,
	coalesce(n.n, 0) as sesi, coalesce(d.n, 0) as kpm_hadir, coalesce(m.n, 0) as materi,
	coalesce(b.sesi, 0) as sesi_t, coalesce(b.kpm_hadir, 0) as kpm_hadir_t, coalesce(b.materi, 0) as materi_t
from kunci q join kelompok g on g.kabupaten_code = $1 and g.id = q.kelompok_id
left join baris b using (kelompok_id, bulan) left join bertemu n using (kelompok_id, bulan) left join datang d using (kelompok_id, bulan)
left join materi m using (kelompok_id, bulan) left join terbuka t using (kelompok_id, bulan) left join pernah h using (kelompok_id)`;

const UKURAN = ["sesi", "kpm_hadir", "materi"] as const;

/** Compares the months of the groups, and adds what they count to the leaves. */
export async function cekKelompok(
	client: pg.Client,
	kabupaten: number,
	kini: string,
	peta: Peta,
	catatan: Catatan,
): Promise<void> {
	for (const row of await baca<Baris>(client, PERTEMUAN, [kabupaten, kini])) {
		const di = (): [string, string] => [`kecamatan ${row.kec}, kelompok ${row.id}`, row.bulan];
		const seharusnya = row.wajib || (row.ada && row.wajar) ? "ada" : "tidak ada";
		catatan.cek("kelompok_bulan: baris", row.ada ? "ada" : "tidak ada", seharusnya, di);
		if (row.ada) catatan.cek("kelompok_bulan: tempat", row.tempat ? "cocok" : "lain", "cocok", di);
		for (const nama of UKURAN)
			catatan.cek(`kelompok_bulan.${nama}`, row[`${nama}_t`], row[nama], di);
		if (seharusnya === "tidak ada") continue;
		const wadah = peta.di(daun(row.kec, row.pend));
		wadah.tambah(row.bulan, "kelompok", 1);
		if (row.sesi > 0) wadah.tambah(row.bulan, "kelompok_bertemu", 1);
		wadah.tambah(row.bulan, "kpm_hadir", row.kpm_hadir);
		wadah.tambah(row.bulan, "materi", row.materi);
	}
}
