import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import type { ScopeKind } from "../scope";
import { columnsOf, type Targets } from "../target/queries";
import type { Himpunan, RingkasanPeringkat } from "./baris";
import { himpunanSql } from "./pendamping-queries";
import { isTerlipat, REKAP } from "./rekap-queries";
import { tarifOf } from "./rules";
import { wilayahSql } from "./wilayah-queries";

type Row = {
	bertempat: number;
	tanpa: number;
	mencapai: number;
	basis: number;
	graduasi: number;
	a: number;
	m: number;
	p: number;
	v: number;
	s: number;
};

/** Ranked rows in one shape, whatever the level. */
function rowsSql(himpunan: Himpunan, kind: ScopeKind): Prisma.Sql {
	if (himpunan.tingkat !== "pendamping") return wilayahSql(himpunan, kind);
	return Prisma.sql`select r.kabupaten_code as code, 1 as pendamping, r.basis, r.graduasi, r.tarif,
		r.g_alamiah as a, r.g_mandiri as m, r.g_pemberdayaan as p, r.g_mampu as v, r.g_sanksi as s
		from peringkat_tahun r where ${himpunanSql(himpunan)}`;
}

/** The target in force for a code: the nearest one from its kabupaten upwards. */
function nearestOf(himpunan: Himpunan, targets: Targets, base: number) {
	const { kode, nilai } = columnsOf(targets, himpunan.ukuran === "tarif" ? "PERSEN" : "JUMLAH");
	const own = Prisma.sql`unnest(${kode}::text[], ${nilai}::int[])`;
	return (code: Prisma.Sql) => Prisma.sql`coalesce(
		(select k.nilai from ${own} k(kode, nilai) where k.kode = left(${code}, 4) and length(k.kode) = 4),
		(select p.nilai from ${own} p(kode, nilai) where p.kode = left(${code}, 2) and length(p.kode) = 2), ${base}::int) as target`;
}

type Nearest = ReturnType<typeof nearestOf>;

/** The target of each kabupaten, worked out once (`offset 0` keeps it so): a pendamping has no other than the own kabupaten's. */
const kabupatenSql = (nearest: Nearest) =>
	Prisma.sql`(select r.code, ${nearest(Prisma.sql`r.code::text`)} from kabupaten r offset 0) t`;

/** All rows one by one. */
function satuPersatuSql(himpunan: Himpunan, kind: ScopeKind, nearest: Nearest): Prisma.Sql {
	const reached =
		himpunan.ukuran === "tarif"
			? Prisma.sql`d.tarif >= t.target * 10000`
			: Prisma.sql`d.graduasi >= t.target * d.pendamping`;
	const target =
		himpunan.tingkat === "pendamping"
			? Prisma.sql`join ${kabupatenSql(nearest)} on t.code = d.code`
			: Prisma.sql`cross join lateral (select ${nearest(Prisma.sql`d.code`)}) t`;
	return Prisma.sql`
		select count(d.tarif)::int as bertempat, (count(*) - count(d.tarif))::int as tanpa, (count(*) filter (where d.tarif is not null and ${reached}))::int as mencapai,
			coalesce(sum(d.basis), 0)::int as basis, coalesce(sum(d.graduasi), 0)::int as graduasi, coalesce(sum(d.a), 0)::int as a, coalesce(sum(d.m), 0)::int as m,
			coalesce(sum(d.p), 0)::int as p, coalesce(sum(d.v), 0)::int as v, coalesce(sum(d.s), 0)::int as s
		from (${rowsSql(himpunan, kind)}) d ${target}`;
}

/** Pendamping of whole kabupaten: their sums stand added up, and who reached the target is counted in an index. */
function terlipatSql(himpunan: Himpunan, nearest: Nearest): Prisma.Sql {
	const reached =
		himpunan.ukuran === "tarif"
			? Prisma.sql`r.tarif >= t.target * 10000`
			: Prisma.sql`r.graduasi >= t.target`;
	return Prisma.sql`
		select u.*, graduasi_dihitung(${himpunan.jenisKpi}::smallint, a, m, p, v, s) as graduasi,
			(select coalesce(sum((select count(*) from peringkat_tahun r where ${himpunanSql(himpunan)} and r.kabupaten_code = t.code and r.tarif is not null and ${reached})), 0)::int
				from ${kabupatenSql(nearest)}) as mencapai
		from (
			select coalesce(sum(r.bertempat), 0)::int as bertempat, coalesce(sum(r.baris - r.bertempat), 0)::int as tanpa, coalesce(sum(r.basis), 0)::int as basis, coalesce(sum(r.g_alamiah), 0)::int as a,
				coalesce(sum(r.g_mandiri), 0)::int as m, coalesce(sum(r.g_pemberdayaan), 0)::int as p, coalesce(sum(r.g_mampu), 0)::int as v, coalesce(sum(r.g_sanksi), 0)::int as s
			from ${REKAP} r where ${himpunanSql(himpunan)}) u`;
}

/** What holds of the whole ranking. `base` is the target of the nation. */
export async function readRingkasan(
	tx: Reader,
	himpunan: Himpunan,
	kind: ScopeKind,
	targets: Targets,
	base: number,
): Promise<RingkasanPeringkat> {
	const nearest = nearestOf(himpunan, targets, base);
	const [row] = await tx.$queryRaw<Row[]>(
		himpunan.tingkat === "pendamping" && isTerlipat(himpunan, kind)
			? terlipatSql(himpunan, nearest)
			: satuPersatuSql(himpunan, kind, nearest),
	);
	const { a, m, p, v, s, ...sums } = row as Row;
	return {
		...sums,
		jenis: { ALAMIAH: a, MANDIRI: m, PEMBERDAYAAN: p, MAMPU: v, SANKSI: s },
		tarif: tarifOf(sums.graduasi, sums.basis),
	};
}
