// The same questions over base tables, without roll-ups and without row security: what the design is compared with.

/** What every pendamping has reached in a year, counted from placements and graduations. */
const REACHED = `
	with basis as (
		select kabupaten_code, pendamping_id, count(*)::int as basis from kpm_penempatan
		where mulai <= make_date($1::int, 1, 1) and coalesce(selesai, 'infinity') > make_date($1::int, 1, 1) group by 1, 2),
	lulus as (
		select kabupaten_code, pendamping_id, count(*) filter (where jenis = 'ALAMIAH')::int as a, count(*) filter (where jenis = 'MANDIRI')::int as m,
			count(*) filter (where jenis = 'PEMBERDAYAAN')::int as p, count(*) filter (where jenis = 'MAMPU')::int as v, count(*) filter (where jenis = 'SANKSI')::int as s
		from graduasi where effective_on >= make_date($1::int, 1, 1) and effective_on < make_date($1::int + 1, 1, 1) group by 1, 2),
	capai as (
		select b.kabupaten_code, b.pendamping_id, b.basis, coalesce(graduasi_dihitung(t.jenis_kpi, l.a, l.m, l.p, l.v, l.s), 0) as graduasi
		from basis b join param_tahun t on t.tahun = $1::int left join lulus l using (kabupaten_code, pendamping_id)),
	urut as (
		select *, graduasi::bigint * 1000000 / basis as tarif, rank() over (order by graduasi::bigint * 1000000 / basis desc) as tempat,
			rank() over (partition by kabupaten_code order by graduasi::bigint * 1000000 / basis desc) as di_kabupaten from capai)
	select u.*, s.nama, w.name as kabupaten from urut u join sdm s on s.id = u.pendamping_id join wilayah w on w.code = u.kabupaten_code::text`;

/** `$1` the year. */
export const RAW_FIRST = `${REACHED} order by tempat, pendamping_id limit 50`;
/** `$1` the year, `$2` rows before. */
export const RAW_DEEP = `${REACHED} order by tempat, pendamping_id offset $2::int limit 50`;
/** `$1` the year, `$2` the pendamping. */
export const RAW_PLACE = `${REACHED} where u.pendamping_id = $2::uuid`;
/** `$1` the year, `$2` a word. */
export const RAW_SEARCH = `${REACHED} where s.nama ilike '%' || $2 || '%' order by tempat, pendamping_id limit 50`;

type Level = { key: string; where: string };

const LEVELS = {
	kabupaten: { key: "kecamatan_code::text", where: "kabupaten_code = $2::smallint" },
	provinsi: {
		key: "kabupaten_code::text",
		where:
			"kabupaten_code = any(array(select code from kabupaten where province_code = $2::smallint))",
	},
	nasional: {
		key: "(kabupaten_code / 100)::text",
		where: "$2::text is not null",
	},
} satisfies Record<string, Level>;

const MONTHS = "12 months";

function part(table: string, day: string, level: Level, counts: string): string {
	const span = `${day} >= $1::date - interval '${MONTHS}' and ${day} < $1::date + interval '1 month'`;
	return `select ${level.key} as tempat, date_trunc('month', ${day})::date as bulan, ${counts} from ${table} where ${level.where} and ${span}`;
}

/** Every place one level down in every month of a year: reports, sessions, visits, activities, graduations, families. `$1` the month, `$2` the region. */
export function rawDasbor(tingkat: keyof typeof LEVELS): string {
	const level = LEVELS[tingkat];
	const none = "0";
	const sources = [
		part(
			"laporan",
			"bulan",
			level,
			`'laporan' as jenis, 1 as n, (first_submitted_at is not null)::int as ya, (first_submitted_at < batas)::int as tepat`,
		),
		part(
			"sesi_p2k2 t",
			"held_on",
			level,
			`'sesi' as jenis, 1 as n, n_hadir::int as ya, n_anggota::int as tepat`,
		).replace(/$/, " and cancelled_at is null"),
		part(
			"kunjungan",
			"visited_on",
			level,
			`'kunjungan' as jenis, 1 as n, ${none} as ya, ${none} as tepat`,
		).replace(/$/, " and cancelled_at is null"),
		part(
			"kegiatan",
			"held_on",
			level,
			`'kegiatan' as jenis, 1 as n, ${none} as ya, ${none} as tepat`,
		).replace(/$/, " and cancelled_at is null"),
		part(
			"graduasi",
			"effective_on",
			level,
			`'graduasi' as jenis, 1 as n, ${none} as ya, ${none} as tepat`,
		),
		`select ${level.key} as tempat, greatest(date_trunc('month', mulai), $1::date - interval '${MONTHS}')::date as bulan, 'keluarga' as jenis, 1 as n, 0 as ya, 0 as tepat
			from kpm_penempatan where ${level.where} and mulai < $1::date + interval '1 month'`,
		`select ${level.key} as tempat, greatest(date_trunc('month', selesai), $1::date - interval '${MONTHS}')::date as bulan, 'keluarga' as jenis, -1 as n, 0 as ya, 0 as tepat
			from kpm_penempatan where ${level.where} and selesai < $1::date + interval '1 month'`,
	];
	return `select tempat, bulan, jenis, sum(n)::int as n, sum(ya)::int as ya, sum(tepat)::int as tepat from (${sources.join(" union all ")}) x group by 1, 2, 3`;
}
