import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import { readTogether } from "../db/together";
import { addBulan, type Bulan, firstDay, lastDay, tahunOf } from "../time";
import { jendelaOf } from "./deret";
import type { Tingkat } from "./tempat";
import { type Bahan, type BarisBasis, type BarisBulan, type BarisDesa, UKURAN } from "./ukuran";

/** All measures, and their sums; the names are constants of this program. */
const NAMES = Prisma.raw(UKURAN.join(", "));
const SUMS = Prisma.raw(UKURAN.map((name) => `sum(b.${name})::int as ${name}`).join(", "));

/**
 * What is folded and what still waits to be: summed together with what a dashboard sums anyway, once and not twice as
 * through the views that hold the same.
 */
const sampaiKini = (tabel: string, kunci: string) =>
	Prisma.raw(
		`(select ${kunci}, bulan, ${UKURAN.join(", ")} from ${tabel} union all select ${kunci}, bulan, ${UKURAN.join(", ")} from kpi_delta)`,
	);
const KABUPATEN_BULAN = sampaiKini("kabupaten_bulan", "kabupaten_code");
const KECAMATAN_BULAN = sampaiKini("kecamatan_bulan", "kabupaten_code, kecamatan_code");
/** The same for provinces; what waits names its kabupaten. */
const PROVINSI_BULAN = Prisma.raw(
	`(select province_code, bulan, ${UKURAN.join(", ")} from provinsi_bulan
		union all select k.province_code, bulan, ${UKURAN.join(", ")} from kpi_delta d join kabupaten k on k.code = d.kabupaten_code)`,
);

/** Where a level's figures are, which column names its children, and which rows are its own. */
function sourceOf(code: string, tingkat: Tingkat) {
	switch (tingkat) {
		case "nasional":
			return {
				bulanan: Prisma.sql`${PROVINSI_BULAN} b`,
				basis: Prisma.sql`kabupaten_tahun b join kabupaten k on k.code = b.kabupaten_code`,
				key: Prisma.sql`province_code`,
				where: Prisma.sql`true`,
			};
		case "provinsi":
			return {
				bulanan: Prisma.sql`${KABUPATEN_BULAN} b join kabupaten k on k.code = b.kabupaten_code`,
				basis: Prisma.sql`kabupaten_tahun b join kabupaten k on k.code = b.kabupaten_code`,
				key: Prisma.sql`b.kabupaten_code`,
				where: Prisma.sql`k.province_code = ${Number(code)}::smallint`,
			};
		case "kabupaten":
			return {
				bulanan: Prisma.sql`${KECAMATAN_BULAN} b`,
				basis: Prisma.sql`pendamping_tahun b`,
				key: Prisma.sql`b.kecamatan_code`,
				where: Prisma.sql`b.kabupaten_code = ${Number(code)}::smallint`,
			};
		case "kecamatan":
			return {
				bulanan: Prisma.sql`pendamping_bulan b`,
				basis: Prisma.sql`pendamping_tahun b`,
				key: Prisma.sql`b.pendamping_id`,
				where: Prisma.sql`b.kabupaten_code = ${Number(code.slice(0, 4))}::smallint and b.kecamatan_code = ${Number(code)}::int`,
			};
	}
}

/** The place that a follow-up belongs to: a child of `code`, or `code` itself where it is asked of no part of it. */
function tempatTindak(code: string, tingkat: Tingkat) {
	if (tingkat === "kecamatan") return Prisma.sql`${code}`;
	if (tingkat === "kabupaten") return Prisma.sql`coalesce(kecamatan_code::text, ${code})`;
	return Prisma.sql`left(wilayah_code, ${tingkat === "nasional" ? 2 : 4}::int)`;
}

/** Follow-ups of a region and of everything below it; nobody's own part in a kecamatan has any. */
function tindakDi(code: string, tingkat: Tingkat) {
	if (tingkat === "nasional") return Prisma.sql`true`;
	if (tingkat === "kecamatan")
		return Prisma.sql`kecamatan_code = ${Number(code)}::int and lingkup_pendamping() is null`;
	return Prisma.sql`left(wilayah_code, ${code.length}::int) = ${code}`;
}

const HARI_MS = 86_400_000;
const EPOCH = Prisma.sql`date '1970-01-01'`;
/** The month that begins so many days after 1970; the same few come back for every place. */
function bulanReader(): (hari: number) => string {
	const known = new Map<number, string>();
	return (hari) => {
		const found = known.get(hari) ?? new Date(hari * HARI_MS).toISOString().slice(0, 7);
		known.set(hari, found);
		return found;
	};
}

/** A place and the numbers of its months: `{{20454,3,2},…}`, the first day of the month before them, in days after 1970. */
type Paket = { tempat: string; isi: string };

/**
 * Rows out of packed numbers. A thousand rows of twenty-five columns cost the web process four times as much one by one as
 * packed by place.
 */
function buka(paket: readonly Paket[]): BarisBulan[] {
	const bulanOfHari = bulanReader();
	return paket.flatMap(({ tempat, isi }) => {
		const months: [number, ...number[]][] = JSON.parse(
			isi.replaceAll("{", "[").replaceAll("}", "]"),
		);
		return months.map(([hari, ...nilai]) => ({ tempat, bulan: bulanOfHari(hari), nilai }));
	});
}

async function bulananOf(
	tx: Reader,
	code: string,
	tingkat: Tingkat,
	bulan: Bulan,
): Promise<BarisBulan[]> {
	const { bulanan, key, where } = sourceOf(code, tingkat);
	const before = firstDay(addBulan(jendelaOf(bulan).mulai, -1));
	const paket = await tx.$queryRaw<Paket[]>`
		select tempat::text as tempat, array_agg(array[bulan - ${EPOCH}, ${NAMES}])::text as isi
		from (select ${key} as tempat, greatest(b.bulan, ${before}::date) as bulan, ${SUMS}
			from ${bulanan} where ${where} and b.bulan <= ${firstDay(bulan)}::date group by 1, 2) j
		group by 1`;
	return buka(paket);
}

/** Follow-ups that had fallen due by yesterday, one by one, from the first day of a month on. */
const jatuhSql = (code: string, tingkat: Tingkat, dari: Prisma.Sql, bulan: Bulan) => Prisma.sql`
	select ${tempatTindak(code, tingkat)} as tempat, awal_bulan(due_on) as bulan, count(*)::int as jatuh_tempo, (count(*) filter (where done_on <= due_on))::int as tepat
	from tindak_lanjut
	where ${tindakDi(code, tingkat)} and batal_at is null and due_on >= ${dari}
		and due_on <= (select least(${lastDay(bulan)}::date, (kini() at time zone 'Asia/Jakarta')::date - 1))
	group by 1, 2`;

/** The first day of the month that runs: all of those before it have fallen due. */
const BERJALAN = Prisma.sql`(select awal_bulan((kini() at time zone 'Asia/Jakarta')::date))`;

/** The nation's stand added up by province and month, but for the month that runs. */
const lewatSql = (mulai: Prisma.Sql, bulan: Bulan) => Prisma.sql`
	select provinsi::text as tempat, bulan, sum(jatuh)::int as jatuh_tempo, sum(tepat)::int as tepat
	from (select provinsi, bulan, jatuh, tepat from tindak_bulan union all select provinsi, bulan, jatuh, tepat from tindak_delta) t
	where bulan between ${mulai} and ${firstDay(bulan)}::date and bulan < ${BERJALAN} group by 1, 2 having sum(jatuh) <> 0`;

function tindakSql(code: string, tingkat: Tingkat, bulan: Bulan) {
	const mulai = Prisma.sql`${firstDay(jendelaOf(bulan).mulai)}::date`;
	const rows =
		tingkat === "nasional"
			? Prisma.sql`${lewatSql(mulai, bulan)} union all ${jatuhSql(code, tingkat, Prisma.sql`greatest(${mulai}, ${BERJALAN})`, bulan)}`
			: jatuhSql(code, tingkat, mulai, bulan);
	return Prisma.sql`
		select tempat, array_agg(array[bulan - ${EPOCH}, jatuh_tempo, tepat])::text as isi from (${rows}) t group by 1`;
}

function basisSql(code: string, tingkat: Tingkat, bulan: Bulan) {
	const { basis, key, where } = sourceOf(code, tingkat);
	return Prisma.sql`
		select ${key}::text as tempat, b.tahun::int as tahun, sum(b.basis)::int as basis
		from ${basis} where ${where} and b.tahun between ${tahunOf(jendelaOf(bulan).mulai)}::smallint and ${tahunOf(bulan)}::smallint group by 1, 2`;
}

/** Desa by place one level down; a kecamatan's are its own, since no pendamping owns one. */
function desaSql(code: string, tingkat: Tingkat) {
	const own = Number(code);
	switch (tingkat) {
		case "nasional":
			return Prisma.sql`select province_code::text as tempat, sum(desa)::int as desa from kabupaten group by 1`;
		case "provinsi":
			return Prisma.sql`select code::text as tempat, desa::int as desa from kabupaten where province_code = ${own}::smallint`;
		case "kabupaten":
			return Prisma.sql`
				select kecamatan_code::text as tempat, count(*)::int as desa from wilayah
				where kabupaten_code = ${own}::smallint and length(code) = 10 group by 1`;
		case "kecamatan":
			return Prisma.sql`
				select kecamatan_code::text as tempat, count(*)::int as desa from wilayah
				where kabupaten_code = ${Number(code.slice(0, 4))}::smallint and kecamatan_code = ${own}::int
					and length(code) = 10 and lingkup_pendamping() is null group by 1`;
	}
}

/** Reads what the dashboard of one region needs, in two statements whatever its size. */
export async function bacaBahan(
	tx: Reader,
	code: string,
	tingkat: Tingkat,
	bulan: Bulan,
): Promise<Bahan> {
	const bulanan = await bulananOf(tx, code, tingkat, bulan);
	const { basis, tindak, desa } = await readTogether<{
		basis: BarisBasis;
		tindak: Paket;
		desa: BarisDesa;
	}>(tx, {
		basis: basisSql(code, tingkat, bulan),
		tindak: tindakSql(code, tingkat, bulan),
		desa: desaSql(code, tingkat),
	});
	const jatuh = buka(tindak).map(({ nilai: [jatuh_tempo = 0, tepat = 0], ...row }) => ({
		...row,
		jatuh_tempo,
		tepat,
	}));
	return { bulanan, basis, tindak: jatuh, desa };
}
