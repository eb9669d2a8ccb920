import type { Tx } from "../db";
import { Prisma } from "../db/generated/client";
import { columnsOf, type Targets } from "../target/queries";
import type { Himpunan, RingkasanPeringkat } from "./baris";
import { himpunanSql } from "./pendamping-queries";
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
function rowsSql(himpunan: Himpunan): Prisma.Sql {
	if (himpunan.tingkat !== "pendamping") return wilayahSql(himpunan);
	return Prisma.sql`select r.kabupaten_code as code, 1 as pendamping, r.basis, r.graduasi, r.tarif,
		r.g_alamiah as a, r.g_mandiri as m, r.g_pemberdayaan as p, r.g_mampu as v, r.g_sanksi as s
		from peringkat_tahun r where ${himpunanSql(himpunan)}`;
}

/**
 * The target beside each row, the nearest one from its kabupaten upwards: worked out once a kabupaten (`offset 0` keeps
 * it so), since 37,000 pendamping have no other than theirs.
 */
function targetSql(himpunan: Himpunan, targets: Targets, base: number): Prisma.Sql {
	const { kode, nilai } = columnsOf(targets, himpunan.ukuran === "tarif" ? "PERSEN" : "JUMLAH");
	const own = Prisma.sql`unnest(${kode}::text[], ${nilai}::int[])`;
	const nearest = (code: Prisma.Sql) => Prisma.sql`coalesce(
		(select k.nilai from ${own} k(kode, nilai) where k.kode = left(${code}, 4) and length(k.kode) = 4),
		(select p.nilai from ${own} p(kode, nilai) where p.kode = left(${code}, 2) and length(p.kode) = 2), ${base}::int) as target`;
	return himpunan.tingkat === "pendamping"
		? Prisma.sql`join (select x.code, ${nearest(Prisma.sql`x.code::text`)} from kabupaten x offset 0) t on t.code = d.code`
		: Prisma.sql`cross join lateral (select ${nearest(Prisma.sql`d.code`)}) t`;
}

/** What holds of the whole ranking, in one pass over its rows. `base` is the target of the nation. */
export async function readRingkasan(
	tx: Tx,
	himpunan: Himpunan,
	targets: Targets,
	base: number,
): Promise<RingkasanPeringkat> {
	const reached =
		himpunan.ukuran === "tarif"
			? Prisma.sql`d.tarif >= t.target * 10000`
			: Prisma.sql`d.graduasi >= t.target * d.pendamping`;
	const [row] = await tx.$queryRaw<Row[]>`
		select count(d.tarif)::int as bertempat, (count(*) - count(d.tarif))::int as tanpa, (count(*) filter (where d.tarif is not null and ${reached}))::int as mencapai,
			coalesce(sum(d.basis), 0)::int as basis, coalesce(sum(d.graduasi), 0)::int as graduasi, coalesce(sum(d.a), 0)::int as a, coalesce(sum(d.m), 0)::int as m,
			coalesce(sum(d.p), 0)::int as p, coalesce(sum(d.v), 0)::int as v, coalesce(sum(d.s), 0)::int as s
		from (${rowsSql(himpunan)}) d ${targetSql(himpunan, targets, base)}`;
	const { a, m, p, v, s, ...sums } = row as Row;
	return {
		...sums,
		jenis: { ALAMIAH: a, MANDIRI: m, PEMBERDAYAAN: p, MAMPU: v, SANKSI: s },
		tarif: tarifOf(sums.graduasi, sums.basis),
	};
}
