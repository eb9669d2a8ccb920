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
	return Prisma.sql`select r.kabupaten_code::text as code, 1 as pendamping, r.basis, r.graduasi, r.tarif,
		r.g_alamiah as a, r.g_mandiri as m, r.g_pemberdayaan as p, r.g_mampu as v, r.g_sanksi as s
		from peringkat_tahun r where ${himpunanSql(himpunan)}`;
}

/** A row has reached its target: the nearest one from its kabupaten upwards. */
function reachedSql(himpunan: Himpunan, targets: Targets, base: number) {
	const { kode, nilai } = columnsOf(targets, himpunan.ukuran === "tarif" ? "PERSEN" : "JUMLAH");
	const own = Prisma.sql`select * from unnest(${kode}::text[], ${nilai}::int[]) t(kode, nilai)`;
	const target = Prisma.sql`coalesce(k.nilai, p.nilai, ${base}::int)`;
	return {
		joins: Prisma.sql`left join (${own}) k on length(k.kode) = 4 and k.kode = left(d.code, 4) left join (${own}) p on length(p.kode) = 2 and p.kode = left(d.code, 2)`,
		reached:
			himpunan.ukuran === "tarif"
				? Prisma.sql`d.tarif >= ${target} * 10000`
				: Prisma.sql`d.graduasi >= ${target} * d.pendamping`,
	};
}

/** What holds of the whole ranking, in one pass over its rows. `base` is the target of the nation. */
export async function readRingkasan(
	tx: Tx,
	himpunan: Himpunan,
	targets: Targets,
	base: number,
): Promise<RingkasanPeringkat> {
	const { joins, reached } = reachedSql(himpunan, targets, base);
	const [row] = await tx.$queryRaw<Row[]>`
		select count(d.tarif)::int as bertempat, (count(*) - count(d.tarif))::int as tanpa, (count(*) filter (where d.tarif is not null and ${reached}))::int as mencapai,
			coalesce(sum(d.basis), 0)::int as basis, coalesce(sum(d.graduasi), 0)::int as graduasi, coalesce(sum(d.a), 0)::int as a, coalesce(sum(d.m), 0)::int as m,
			coalesce(sum(d.p), 0)::int as p, coalesce(sum(d.v), 0)::int as v, coalesce(sum(d.s), 0)::int as s
		from (${rowsSql(himpunan)}) d ${joins}`;
	const { a, m, p, v, s, ...sums } = row as Row;
	return {
		...sums,
		jenis: { ALAMIAH: a, MANDIRI: m, PEMBERDAYAAN: p, MAMPU: v, SANKSI: s },
		tarif: tarifOf(sums.graduasi, sums.basis),
	};
}
