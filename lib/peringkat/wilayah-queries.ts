import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import type { ScopeKind } from "../scope";
import type { BarisPeringkat, Himpunan, TargetDari } from "./baris";
import { himpunanSql } from "./pendamping-queries";
import { isTerlipat, REKAP } from "./rekap-queries";
import { type Cursor, labelTempat } from "./rules";

type Row = {
	code: string;
	nama: string;
	induk: string | null;
	pendamping: number;
	basis: number;
	graduasi: number;
	tarif: number | null;
	a: number;
	m: number;
	p: number;
	v: number;
	s: number;
	rank: number;
	setara: number;
};

/**
 * Where the figures of a level come from. A kecamatan adds up the parts that pendamping have in it; a kabupaten and a
 * province add up whole pendamping, which is the same sum in fewer rows, and stands added up where all of them are seen.
 */
function sourceOf(himpunan: Himpunan, kind: ScopeKind) {
	const set = himpunanSql(himpunan);
	const orang = Prisma.sql`(count(*) filter (where r.basis > 0))::int`;
	if (himpunan.tingkat === "kecamatan")
		return {
			from: Prisma.sql`pendamping_tahun r where ${set}`,
			code: Prisma.sql`r.kecamatan_code::text`,
			orang,
		};
	const terlipat = isTerlipat(himpunan, kind);
	const rows = terlipat ? REKAP : Prisma.sql`peringkat_tahun`;
	const isProvinsi = himpunan.tingkat === "provinsi";
	return {
		from: isProvinsi
			? Prisma.sql`${rows} r join kabupaten k on k.code = r.kabupaten_code where ${set}`
			: Prisma.sql`${rows} r where ${set}`,
		code: isProvinsi ? Prisma.sql`k.province_code::text` : Prisma.sql`r.kabupaten_code::text`,
		orang: terlipat ? Prisma.sql`sum(r.bertempat)::int` : orang,
	};
}

/** All regions of a level with their figures: `d(code, pendamping, basis, a, m, p, v, s, graduasi, tarif)`. */
export function wilayahSql(himpunan: Himpunan, kind: ScopeKind): Prisma.Sql {
	const { from, code, orang } = sourceOf(himpunan, kind);
	return Prisma.sql`
		select t.*, case when basis > 0 then least(graduasi::bigint * 1000000 / basis, 2000000000)::int end as tarif from (
			select u.*, graduasi_dihitung(${himpunan.jenisKpi}::smallint, a, m, p, v, s) as graduasi from (
				select ${code} collate "C" as code, ${orang} as pendamping, sum(r.basis)::int as basis,
					sum(r.g_alamiah)::int as a, sum(r.g_mandiri)::int as m, sum(r.g_pemberdayaan)::int as p, sum(r.g_mampu)::int as v, sum(r.g_sanksi)::int as s
				from ${from} group by 1) u) t`;
}

function kursorSql(kursor: Cursor | null, maju: boolean): Prisma.Sql {
	if (!kursor) return Prisma.sql`true`;
	const beyond = maju ? Prisma.sql`f.code > ${kursor.kunci}` : Prisma.sql`f.code < ${kursor.kunci}`;
	if (kursor.nilai === null)
		return maju
			? Prisma.sql`f.nilai is null and ${beyond}`
			: Prisma.sql`(f.nilai is not null or ${beyond})`;
	const same = Prisma.sql`(f.nilai = ${kursor.nilai}::int and ${beyond})`;
	return maju
		? Prisma.sql`(f.nilai < ${kursor.nilai}::int or f.nilai is null or ${same})`
		: Prisma.sql`(f.nilai > ${kursor.nilai}::int or ${same})`;
}

type Halaman = { kursor: Cursor | null; arah: "sesudah" | "sebelum"; limit: number };

/** Up to `limit` regions from a cursor on, in order, each with its place among all of its level. */
export async function readWilayahPeringkat(
	tx: Reader,
	himpunan: Himpunan,
	kind: ScopeKind,
	{ kursor, arah, limit }: Halaman,
	targetDari: TargetDari,
): Promise<BarisPeringkat[]> {
	const maju = arah === "sesudah";
	const nilai = himpunan.ukuran === "tarif" ? Prisma.sql`d.tarif` : Prisma.sql`d.graduasi`;
	const cari = himpunan.q === "" ? Prisma.sql`true` : Prisma.sql`w.name ilike pola(${himpunan.q})`;
	const order = maju
		? Prisma.sql`f.nilai desc nulls last, f.code`
		: Prisma.sql`f.nilai asc nulls first, f.code desc`;
	const rows = await tx.$queryRaw<Row[]>`
		select f.*, w.name as nama, i.name as induk from (
			select e.*, (rank() over (order by nilai desc nulls last))::int as rank, (count(*) over (partition by nilai))::int as setara from (
				select d.*, case when d.tarif is not null then ${nilai} end as nilai from (${wilayahSql(himpunan, kind)}) d) e) f
		join wilayah w on w.code = f.code left join wilayah i on i.code = w.parent_code
		where ${cari} and ${kursorSql(kursor, maju)} order by ${order} limit ${limit}`;
	return (maju ? rows : rows.reverse()).map((row) => {
		const rank = row.tarif === null ? null : row.rank;
		const { targetPersen, targetJumlah } = targetDari(row.code);
		return {
			kunci: row.code,
			wilayah: row.code,
			kecamatan: null,
			pendampingId: null,
			nama: row.nama,
			letak: row.induk ?? "",
			pendamping: row.pendamping,
			basis: row.basis,
			graduasi: row.graduasi,
			tarif: row.tarif,
			jenis: {
				ALAMIAH: row.a,
				MANDIRI: row.m,
				PEMBERDAYAAN: row.p,
				MAMPU: row.v,
				SANKSI: row.s,
			},
			tempat: { rank, label: labelTempat(rank, row.setara) },
			targetPersen,
			targetJumlah,
		};
	});
}
