import type pg from "pg";
import type { Beda, Catatan } from "./catatan";
import { baca } from "./sambungan";
import { daun, type Peta } from "./wadah";

type Kuartal = {
	/** null: a summed leaf; else a family whose row differs. */
	kpm: string | null;
	bulan: string;
	kec: number;
	pend: string;
	n: number;
	baris: number;
	tersimpan: number | null;
	tempat: boolean;
	total: number;
};

/**
 * Every family that was visited in a quarter beside its row. The first visit says in which month it counts, where and for
 * whom.
 */
const KUNJUNGAN = `with
kunjung as materialized (select kpm_id, to_char(date_trunc('quarter', visited_on), 'YYYY-MM') as kuartal, visited_on, created_at, id, kecamatan_code, pendamping_id
	from kunjungan where kabupaten_code = $1 and cancelled_at is null),
awal as (select distinct on (kpm_id, kuartal) kpm_id, kuartal, visited_on as pertama, kecamatan_code as kec, pendamping_id as pend from kunjung order by kpm_id, kuartal, visited_on, created_at, id),
hitung as (select kpm_id, kuartal, count(*)::int as n from kunjung group by 1, 2),
sandang as materialized (
	select coalesce(h.kpm_id, s.kpm_id) as kpm, coalesce(h.kuartal, s.kuartal) as kuartal, coalesce(to_char(a.pertama, 'YYYY-MM'), s.kuartal) as bulan,
		coalesce(a.kec, s.kecamatan_code) as kec, coalesce(a.pend, s.pendamping_id) as pend, coalesce(h.n, 0) as n, s.kunjungan as tersimpan,
		h.n is null or s.kpm_id is null or (s.kecamatan_code, s.pendamping_id, s.pertama) is not distinct from (a.kec, a.pend, a.pertama) as tempat
	from hitung h join awal a on a.kpm_id = h.kpm_id and a.kuartal = h.kuartal
	full join (select kpm_id, to_char(kuartal, 'YYYY-MM') as kuartal, kecamatan_code, pendamping_id, kunjungan, pertama from kpm_kuartal where kabupaten_code = $1) s
		on s.kpm_id = h.kpm_id and s.kuartal = h.kuartal),
beda as (select * from sandang where coalesce(tersimpan, 0) <> n or not tempat)
select null as kpm, bulan, kec, pend, count(*) filter (where n > 0)::int as n, count(*)::int as baris, null::int as tersimpan, true as tempat, 0 as total
from sandang group by bulan, kec, pend
union all (select kpm::text, bulan, kec, pend, n, 0, tersimpan, tempat, (select count(*)::int from beda) from beda order by bulan, kpm limit 40)`;

function bedaKuartal({ kpm, bulan, kec, n, tersimpan, tempat }: Kuartal): Beda {
	const wilayah = `kecamatan ${kec}, keluarga ${kpm}`;
	const angka = { wilayah, bulan, tersimpan, dihitung: n };
	if (tersimpan !== n) return { ...angka, ukuran: "kpm_kuartal.kunjungan" };
	return {
		...angka,
		ukuran: "kpm_kuartal: tempat",
		tersimpan: tempat ? "cocok" : "lain",
		dihitung: "cocok",
	};
}

/** Compares the quarters of the families, and adds the families that were visited to the leaves. */
export async function cekKuartal(
	client: pg.Client,
	kabupaten: number,
	peta: Peta,
	catatan: Catatan,
): Promise<void> {
	const rows = await baca<Kuartal>(client, KUNJUNGAN, [kabupaten]);
	const beda = rows.filter(({ kpm }) => kpm !== null);
	let families = 0;
	for (const { kpm, bulan, kec, pend, n, baris } of rows) {
		if (kpm !== null) continue;
		families += baris;
		peta.di(daun(kec, pend)).tambah(bulan, "kpm_dikunjungi", n);
	}
	catatan.cekMassal(families, beda[0]?.total ?? 0, beda.map(bedaKuartal));
}

/**
 * Placements against the families themselves: an active family is in exactly one place, its own, since when it came; no
 * other is; and a family that has left was counted until that day.
 */
const PENEMPATAN = `with
tempat as (
	select kpm_id, mulai, selesai, kecamatan_code, pendamping_id,
		coalesce(selesai, 'infinity') > coalesce(lead(mulai) over w, 'infinity') as bertindih,
		row_number() over (partition by kpm_id order by mulai desc) as dari_akhir
	from kpm_penempatan where kabupaten_code = $1 window w as (partition by kpm_id order by mulai)),
ringkas as (select kpm_id, bool_or(bertindih) as bertindih, count(*) filter (where selesai is null) as terbuka from tempat group by 1),
akhir as (select * from tempat where dari_akhir = 1),
semua as (
	select k.id, case when k.status in ('AKTIF', 'DITANGGUHKAN', 'CALON_GRADUASI') then 'aktif' else 'tidak aktif' end as harap,
		case when r.bertindih then 'bertindih'
			when coalesce(r.terbuka, 0) = 0 then case when k.exited_on is null or r.kpm_id is null or a.selesai = greatest(a.mulai, k.exited_on) then 'tidak aktif' else 'tanggal keluar lain' end
			when a.selesai is null and (a.kecamatan_code, a.pendamping_id) = (k.kecamatan_code, k.pendamping_id) then 'aktif'
			else 'aktif di tempat lain' end as tercatat, k.kecamatan_code as kec
	from kpm k left join ringkas r on r.kpm_id = k.id left join akhir a on a.kpm_id = k.id where k.kabupaten_code = $1)
select id::text, kec, tercatat, harap, (count(*) over ())::int as beda, (select count(*)::int from semua) as total
from (select * from semua where tercatat <> harap) x
union all select null, null, null, null, 0, (select count(*)::int from semua) order by 1 nulls first limit 41`;

type Keluarga = {
	id: string | null;
	kec: number;
	tercatat: string;
	harap: string;
	beda: number;
	total: number;
};

/** Compares every family with its placements: the stock that all else is divided by. */
export async function cekPenempatan(
	client: pg.Client,
	kabupaten: number,
	kini: string,
	catatan: Catatan,
): Promise<void> {
	const [semua, ...rows] = await baca<Keluarga>(client, PENEMPATAN, [kabupaten]);
	const contoh = rows.map(({ id, kec, tercatat, harap }) => ({
		ukuran: "kpm_penempatan",
		wilayah: `kecamatan ${kec}, keluarga ${id}`,
		bulan: kini,
		tersimpan: tercatat,
		dihitung: harap,
	}));
	catatan.cekMassal(semua?.total ?? 0, rows[0]?.beda ?? 0, contoh);
}
