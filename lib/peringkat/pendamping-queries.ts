import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import type { ScopeKind } from "../scope";
import { type BarisPeringkat, type Himpunan, nilaiOf, type TargetDari } from "./baris";
import { type Cursor, labelTempat, TANPA_PERINGKAT } from "./rules";

type Row = {
	kabupaten_code: number;
	pendamping_id: string;
	kecamatan_code: number | null;
	nama: string;
	kecamatan: string | null;
	kabupaten: string;
	basis: number;
	graduasi: number;
	tarif: number | null;
	g_alamiah: number;
	g_mandiri: number;
	g_pemberdayaan: number;
	g_mampu: number;
	g_sanksi: number;
};

/** The rows that are ranked; the scope's own policy stands beside these conditions. */
export function himpunanSql({ tahun, wilayah }: Pick<Himpunan, "tahun" | "wilayah">): Prisma.Sql {
	const year = Prisma.sql`r.tahun = ${tahun}::smallint`;
	if (wilayah === null) return year;
	if (wilayah.length === 2)
		return Prisma.sql`${year} and r.kabupaten_code = any(array(select k.code from kabupaten k where k.province_code = ${Number(wilayah)}::smallint))`;
	const kabupaten = Prisma.sql`${year} and r.kabupaten_code = ${Number(wilayah.slice(0, 4))}::smallint`;
	if (wilayah.length === 4) return kabupaten;
	return Prisma.sql`${kabupaten} and r.pendamping_id = any(array(select p.sdm_id from petugas p
		where p.kabupaten_code = ${Number(wilayah.slice(0, 4))}::smallint and p.kecamatan_code = ${Number(wilayah)}::int))`;
}

/**
 * Names are searched inside a function where the policy allows no index; a supervisor's few people need none. Found once
 * for all stretches.
 */
function dicariSql(q: string, kind: ScopeKind): Prisma.Sql {
	if (q === "") return Prisma.empty;
	const found =
		kind === "kecamatan"
			? Prisma.sql`select p.kabupaten_code, p.sdm_id from petugas p join sdm s on s.id = p.sdm_id where length(${q}) >= 3 and s.nama ilike pola(${q})`
			: Prisma.sql`select c.kabupaten_code, c.sdm_id from cari_petugas(${q}) c`;
	return Prisma.sql`with dicari as materialized (${found})`;
}

const DICARI = Prisma.sql`(r.kabupaten_code, r.pendamping_id) in (select d.kabupaten_code, d.sdm_id from dicari d)`;

const NILAI = { tarif: Prisma.sql`r.tarif`, jumlah: Prisma.sql`r.graduasi` };
const TANPA = Prisma.sql`r.tarif is null`;
const BERTEMPAT = Prisma.sql`r.tarif is not null`;
const NAIK = { kunci: Prisma.sql`>`, nilai: Prisma.sql`<` };
const TURUN = { kunci: Prisma.sql`<`, nilai: Prisma.sql`>` };

type Ruas = { where: Prisma.Sql; bertempat: boolean };
const ranked = (where: Prisma.Sql): Ruas => ({ where, bertempat: true });
const unranked = (where: Prisma.Sql): Ruas => ({ where, bertempat: false });

/**
 * The stretches in which rows follow a cursor, each one range of an index: the rest of its value, the values beyond, the
 * rows without a place (which stand at the end).
 */
function ruasOf(nilai: Prisma.Sql, kursor: Cursor | null, maju: boolean): Ruas[] {
	if (!kursor) return [ranked(BERTEMPAT), unranked(TANPA)];
	const [kabupaten, id] = kursor.kunci.split(":");
	const arah = maju ? NAIK : TURUN;
	const rest = Prisma.sql`(r.pendamping_id, r.kabupaten_code) ${arah.kunci} (${id}::uuid, ${Number(kabupaten)}::smallint)`;
	if (kursor.nilai === null) {
		const same = unranked(Prisma.sql`${TANPA} and ${rest}`);
		return maju ? [same] : [same, ranked(BERTEMPAT)];
	}
	const same = ranked(Prisma.sql`${BERTEMPAT} and ${nilai} = ${kursor.nilai}::int and ${rest}`);
	const beyond = Prisma.sql`${BERTEMPAT} and ${nilai} ${arah.nilai} ${kursor.nilai}::int`;
	return maju ? [same, ranked(beyond), unranked(TANPA)] : [same, ranked(beyond)];
}

type Halaman = { kursor: Cursor | null; arah: "sesudah" | "sebelum"; limit: number };

const keysSql = (maju: boolean): Prisma.Sql =>
	maju
		? Prisma.sql`r.pendamping_id, r.kabupaten_code`
		: Prisma.sql`r.pendamping_id desc, r.kabupaten_code desc`;

const orderSql = (nilai: Prisma.Sql, maju: boolean): Prisma.Sql =>
	Prisma.sql`${nilai} ${maju ? Prisma.sql`desc` : Prisma.sql`asc`}, ${keysSql(maju)}`;

/** The page out of the first rows of each stretch, one stretch after the other: one statement, wherever the page lies. */
async function readRows(tx: Reader, himpunan: Himpunan, kind: ScopeKind, page: Halaman) {
	const nilai = NILAI[himpunan.ukuran];
	const maju = page.arah === "sesudah";
	const dicari = himpunan.q === "" ? Prisma.empty : Prisma.sql`and ${DICARI}`;
	const stretches = ruasOf(nilai, page.kursor, maju).map(
		({ where, bertempat }, ruas) => Prisma.sql`(
			select ${ruas}::int as ruas, ${bertempat ? nilai : Prisma.sql`null::int`} as urutan, r.kabupaten_code, r.pendamping_id, r.basis, r.graduasi, r.tarif, r.g_alamiah, r.g_mandiri, r.g_pemberdayaan, r.g_mampu, r.g_sanksi
			from peringkat_tahun r where ${himpunanSql(himpunan)} ${dicari} and ${where}
			order by ${bertempat ? orderSql(nilai, maju) : keysSql(maju)} limit ${page.limit})`,
	);
	const order = Prisma.sql`r.ruas, ${orderSql(Prisma.sql`r.urutan`, maju)}`;
	const rows = await tx.$queryRaw<Row[]>`
		${dicariSql(himpunan.q, kind)}
		select r.*, s.nama, p.kecamatan_code, c.name as kecamatan, k.name as kabupaten from (
			select r.* from (${Prisma.join(stretches, " union all ")}) r order by ${order} limit ${page.limit}) r
		join sdm s on s.id = r.pendamping_id
		join petugas p on p.kabupaten_code = r.kabupaten_code and p.sdm_id = r.pendamping_id
		join wilayah k on k.code = r.kabupaten_code::text
		left join wilayah c on c.code = p.kecamatan_code::text
		order by ${order}`;
	return maju ? rows : rows.reverse();
}

/**
 * How many rows of the ranking stand above a value: of the whole nation counted by classes, of less one by one. A statement
 * of its own, so that it is asked once and not once a row.
 */
function aboveSql(himpunan: Himpunan, kind: ScopeKind, most: number): Prisma.Sql {
	const { tahun, wilayah, ukuran } = himpunan;
	if (wilayah !== null || kind !== "nasional")
		return Prisma.sql`(select count(*) from peringkat_tahun r where ${himpunanSql(himpunan)} and ${BERTEMPAT} and ${NILAI[ukuran]} > ${most}::int)`;
	return ukuran === "tarif"
		? Prisma.sql`(select di_atas_tarif(${tahun}::smallint, ${most}::int))`
		: Prisma.sql`(select jumlah_kelas(${tahun}::smallint, 'graduasi', ${most}::int))`;
}

type Nilai = { nilai: number; setara: number; di_atas: number };

/** For each value: how many rows of the whole ranking stand above it, and how many share it. */
async function placesOf(
	tx: Reader,
	himpunan: Himpunan,
	kind: ScopeKind,
	values: readonly number[],
) {
	if (values.length === 0) return new Map<number, Nilai>();
	const nilai = NILAI[himpunan.ukuran];
	const set = Prisma.sql`${himpunanSql(himpunan)} and ${BERTEMPAT}`;
	const most = Math.max(...values);
	const rows = await tx.$queryRaw<Nilai[]>`
		select nilai, setara, (di_atas + ${aboveSql(himpunan, kind, most)})::int as di_atas from (
			select ${nilai} as nilai, count(*)::int as setara, sum(count(*)) over (order by ${nilai} desc) - count(*) as di_atas
			from peringkat_tahun r where ${set} and ${nilai} <= ${most}::int and ${nilai} >= ${Math.min(...values)}::int group by ${nilai}) x
		where nilai = any(${[...new Set(values)]}::int[])`;
	return new Map(rows.map((row) => [row.nilai, row]));
}

const letakOf = (row: Row) => [row.kecamatan, row.kabupaten].filter(Boolean).join(", ");

/** Up to `limit` pendamping from a cursor on, in order, each with its place in the whole ranking. */
export async function readPendamping(
	tx: Reader,
	himpunan: Himpunan,
	kind: ScopeKind,
	page: Halaman,
	targetDari: TargetDari,
): Promise<BarisPeringkat[]> {
	const rows = (await readRows(tx, himpunan, kind, page)).map((row) => ({
		kunci: `${row.kabupaten_code}:${row.pendamping_id}`,
		wilayah: String(row.kabupaten_code),
		kecamatan: row.kecamatan_code === null ? null : String(row.kecamatan_code),
		pendampingId: row.pendamping_id,
		nama: row.nama,
		letak: letakOf(row),
		pendamping: 1,
		basis: row.basis,
		graduasi: row.graduasi,
		tarif: row.tarif,
		jenis: {
			ALAMIAH: row.g_alamiah,
			MANDIRI: row.g_mandiri,
			PEMBERDAYAAN: row.g_pemberdayaan,
			MAMPU: row.g_mampu,
			SANKSI: row.g_sanksi,
		},
	}));
	const values = rows.flatMap((row) => nilaiOf(row, himpunan.ukuran) ?? []);
	const places = await placesOf(tx, himpunan, kind, values);
	return rows.map((row) => {
		const { targetPersen, targetJumlah } = targetDari(row.wilayah);
		const place = places.get(nilaiOf(row, himpunan.ukuran) ?? -1);
		const tempat = place
			? { rank: place.di_atas + 1, label: labelTempat(place.di_atas + 1, place.setara) }
			: { rank: null, label: TANPA_PERINGKAT };
		return { ...row, tempat, targetPersen, targetJumlah };
	});
}
