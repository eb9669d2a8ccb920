import { insist } from "./angka";
import { rowsOf, type Tempat } from "./orang";

type Difference = { apa: string; kabupaten: number; bulan: string; baris: number; rollup: number };

/** Roll-ups of reports and sessions of open months beside a count of the rows, by kabupaten and month. */
const DIFFERENCES = `
	with bulanan as (select kabupaten_code, bulan from bulan_kabupaten where bulan >= date_trunc('month', now()) - interval '13 months'),
	baris as (
		select kabupaten_code, bulan, count(*) filter (where status <> 'DIKECUALIKAN' and first_submitted_at is not null) as masuk, 0 as sesi, 0 as hadir
		from laporan group by 1, 2
		union all
		select kabupaten_code, date_trunc('month', held_on)::date, 0, count(*), sum(n_hadir) from sesi_p2k2 where cancelled_at is null group by 1, 2),
	raw as (select kabupaten_code, bulan, sum(masuk) as masuk, sum(sesi) as sesi, sum(hadir) as hadir from baris group by 1, 2),
	daun as (select kabupaten_code, bulan, sum(laporan_masuk) as masuk, sum(sesi) as sesi, sum(hadir) as hadir from pendamping_bulan group by 1, 2),
	atas as (select kabupaten_code, bulan, sum(laporan_masuk) as masuk, sum(sesi) as sesi, sum(hadir) as hadir from (
		select kabupaten_code, bulan, laporan_masuk, sesi, hadir from kabupaten_bulan union all select kabupaten_code, bulan, laporan_masuk, sesi, hadir from kpi_delta) x group by 1, 2)
	select v.apa, b.kabupaten_code as kabupaten, b.bulan::text as bulan, coalesce(v.baris, 0)::int as baris, coalesce(v.rollup, 0)::int as rollup
	from bulanan b left join raw r using (kabupaten_code, bulan) left join daun d using (kabupaten_code, bulan) left join atas a using (kabupaten_code, bulan),
		lateral (values ('laporan', r.masuk, d.masuk), ('sesi', r.sesi, d.sesi), ('hadir', r.hadir, d.hadir),
			('laporan kabupaten', r.masuk, a.masuk), ('sesi kabupaten', r.sesi, a.sesi), ('hadir kabupaten', r.hadir, a.hadir)) v(apa, baris, rollup)
	where coalesce(v.baris, 0) <> coalesce(v.rollup, 0)`;

/** Insists that not one roll-up differs from its rows. */
export async function insistExact(place: Tempat): Promise<void> {
	const found = await rowsOf<Difference>(place, DIFFERENCES);
	insist(found.length === 0, `roll-ups differ: ${JSON.stringify(found.slice(0, 3))}`);
}

/** Deadlocks of the working copy since it was made. */
export async function countDeadlocks(place: Tempat): Promise<number> {
	const [row] = await rowsOf<{ n: number }>(
		place,
		"select deadlocks::int as n from pg_stat_database where datname = current_database()",
	);
	return row?.n ?? 0;
}

/** Connections of the web process that hold a transaction open and do nothing. */
export async function countIdleInTransaction(place: Tempat): Promise<number> {
	const [row] = await rowsOf<{ n: number }>(
		place,
		`select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = 'pkh_web'
			and state like 'idle in transaction%' and state_change < now() - interval '50 milliseconds'`,
	);
	return row?.n ?? 0;
}
