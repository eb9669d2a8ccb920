import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import { readTogether } from "../db/together";
import { countGraduasi, type HitunganJenis } from "../graduasi/rules";
import { type BarisParam, paramFrom, paramSql } from "../param/queries";
import { type BarisTarget, targetsFrom, targetsSql, withTarget } from "../target/queries";
import { addBulan, type Bulan, firstDay, tahunOf } from "../time";
import type { LaporanAngka } from "./angka";

/** Whose reports, of which month; the rows are those that the transaction's scope may see. */
export type Susunan = { kabupaten: number; bulan: Bulan; pendampingIds: readonly string[] };

/** The figures of one report, and the kecamatan in which the work behind them lay. */
export type Tersusun = { angka: LaporanAngka; kecamatan: number[] };

type Of<T> = T & { id: string };
/** What each of the questions below gives. */
export type BahanAngka = {
	param: BarisParam;
	target: BarisTarget;
	caseload: Of<Omit<LaporanAngka["caseload"], "kelompok">>;
	kualitas: Of<LaporanAngka["kualitas"]>;
	pertemuan: Of<{ kelompok: number; bertemu: number }>;
	hadir: Of<Omit<LaporanAngka["p2k2"], "kelompok" | "bertemu">>;
	/** Open at the end of the month, proposed in it, and effective in it and since 1 January. */
	kasus: Of<{ calon: number; usulan: number; bulan_ini: HitunganJenis; tahun_ini: HitunganJenis }>;
	basis: Of<{ basis: number }>;
	dikunjungi: Of<LaporanAngka["kunjungan"]>;
	dikerjakan: Of<{ rhk: Record<string, number> }>;
	tempat: Of<{ kecamatan: number[] }>;
};
const byId = <T>(rows: Of<T>[]) => new Map(rows.map((row) => [row.id, row]));

/** The key and the days of a month as statements take them: [a, b). */
export function periodOf({ kabupaten, bulan, pendampingIds }: Susunan) {
	const a = firstDay(bulan);
	return { k: kabupaten, ids: [...pendampingIds], a, b: firstDay(addBulan(bulan, 1)) };
}

export type Period = ReturnType<typeof periodOf>;

/** The placements of these people, read once for every figure and list that counts them. */
export const penempatanSql = ({ k, ids, b }: Period) => Prisma.sql`
	penempatan as materialized (select pendamping_id, kpm_id, kecamatan_code, mulai, selesai
		from kpm_penempatan where kabupaten_code = ${k}::smallint and pendamping_id = any(${ids}::uuid[]) and mulai < ${b}::date)`;

/** Families by placement: a day of entry or exit belongs to its month, so awal + masuk - keluar = akhir. */
function caseloads({ a, b }: Period) {
	return Prisma.sql`
		select pendamping_id as id,
			count(*) filter (where mulai < ${a}::date and coalesce(selesai, 'infinity') >= ${a}::date)::int as awal,
			count(*) filter (where mulai >= ${a}::date)::int as masuk,
			count(*) filter (where selesai >= ${a}::date and selesai < ${b}::date)::int as keluar,
			count(*) filter (where coalesce(selesai, 'infinity') >= ${b}::date)::int as akhir
		from penempatan group by 1`;
}

/** Members without a NIK or not matched, in the families held now: it has no history. */
function qualities({ k, ids }: Period) {
	return Prisma.sql`
		select f.pendamping_id as id, count(*)::int as anggota,
			count(*) filter (where m.nik is null)::int as "nikKosong",
			count(*) filter (where m.padan = 'TIDAK_PADAN')::int as "nikTidakPadan"
		from kpm f join anggota m on m.kabupaten_code = f.kabupaten_code and m.kpm_id = f.id
		where f.kabupaten_code = ${k}::smallint and f.pendamping_id = any(${ids}::uuid[]) and aktif(f.status)
			and m.keluar_on is null and m.meninggal_on is null group by 1`;
}

function groups({ k, ids, a }: Period) {
	return Prisma.sql`
		select pendamping_id as id, count(*)::int as kelompok, count(*) filter (where sesi > 0)::int as bertemu
		from kelompok_bulan where kabupaten_code = ${k}::smallint and bulan = ${a}::date and pendamping_id = any(${ids}::uuid[]) group by 1`;
}

function attendances({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select pendamping_id as id, count(*)::int as sesi, sum(length(absen))::int as anggota,
			sum(length(absen) - length(replace(absen, 'H', '')))::int as hadir,
			sum(length(absen) - length(replace(absen, 'I', '')))::int as izin,
			sum(length(absen) - length(replace(absen, 'S', '')))::int as sakit,
			sum(length(absen) - length(replace(absen, 'A', '')))::int as alpa,
			sum(length(absen) - length(replace(absen, 'W', '')))::int as diwakili
		from sesi_p2k2 where kabupaten_code = ${k}::smallint and pendamping_id = any(${ids}::uuid[])
			and held_on >= ${a}::date and held_on < ${b}::date and cancelled_at is null group by 1`;
}

function cases({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select x.id, sum(calon)::int as calon, sum(usulan)::int as usulan,
			jsonb_object_agg(jenis, bulan_ini) as bulan_ini, jsonb_object_agg(jenis, tahun_ini) as tahun_ini
		from (select pendamping_id as id, jenis,
				count(*) filter (where usulan_on < ${b}::date and case when effective_on is not null then effective_on >= ${b}::date
					else closed_at is null or (closed_at at time zone z.zona)::date >= ${b}::date end)::int as calon,
				count(*) filter (where usulan_on >= ${a}::date and usulan_on < ${b}::date and status not in ('IDENTIFIKASI', 'ASESMEN', 'BATAL'))::int as usulan,
				count(*) filter (where effective_on >= ${a}::date and effective_on < ${b}::date)::int as bulan_ini,
				count(*) filter (where effective_on >= date_trunc('year', ${a}::date) and effective_on < ${b}::date)::int as tahun_ini
			from graduasi, (select zona from kabupaten where code = ${k}::smallint) z
			where kabupaten_code = ${k}::smallint and pendamping_id = any(${ids}::uuid[]) group by 1, 2) x group by 1`;
}

function bases({ k, ids, a }: Period) {
	return Prisma.sql`
		select pendamping_id as id, basis from peringkat_tahun
		where kabupaten_code = ${k}::smallint and tahun = extract(year from ${a}::date)::smallint and pendamping_id = any(${ids}::uuid[])`;
}

function visits({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select pendamping_id as id, count(*)::int as jumlah, count(distinct kpm_id)::int as kpm
		from kunjungan where kabupaten_code = ${k}::smallint and pendamping_id = any(${ids}::uuid[])
			and visited_on >= ${a}::date and visited_on < ${b}::date and cancelled_at is null group by 1`;
}

function activities({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select id, jsonb_object_agg('rhk' || rhk, n) as rhk from (
			select pendamping_id as id, rhk, count(*)::int as n from kegiatan
			where kabupaten_code = ${k}::smallint and pendamping_id = any(${ids}::uuid[])
				and held_on >= ${a}::date and held_on < ${b}::date and cancelled_at is null group by 1, 2) x group by 1`;
}

function places({ k, ids, a }: Period) {
	return Prisma.sql`
		select id, array_agg(distinct kecamatan_code order by kecamatan_code) as kecamatan from (
			select pendamping_id as id, kecamatan_code from laporan where kabupaten_code = ${k}::smallint and bulan = ${a}::date and pendamping_id = any(${ids}::uuid[])
			union select pendamping_id, kecamatan_code from penempatan where coalesce(selesai, 'infinity') >= ${a}::date
			union select pendamping_id, kecamatan_code from pendamping_bulan where kabupaten_code = ${k}::smallint and bulan = ${a}::date and pendamping_id = any(${ids}::uuid[])) x group by 1`;
}

const NO_RHK = { rhk1: 0, rhk2: 0, rhk3: 0, rhk4: 0, rhk5: 0, rhk6: 0, rhk7: 0, rhk8: 0, rhk9: 0 };
const NO_JENIS: HitunganJenis = { ALAMIAH: 0, MANDIRI: 0, PEMBERDAYAAN: 0, MAMPU: 0, SANKSI: 0 };
const NO_ATTENDANCE = { sesi: 0, hadir: 0, izin: 0, sakit: 0, alpa: 0, diwakili: 0, anggota: 0 };

/** A row's figures without its key; zeros where there is no row. */
function figures<T extends object>(row: Of<T> | undefined, none: T): T {
	if (!row) return none;
	const { id: _, ...rest } = row;
	return rest as unknown as T;
}

/** The questions behind the figures; they read `penempatanSql`. */
export function angkaParts(susunan: Susunan): { [Name in keyof BahanAngka]: Prisma.Sql } {
	const period = periodOf(susunan);
	const tahun = tahunOf(susunan.bulan);
	return {
		param: paramSql(tahun),
		target: targetsSql(tahun, [String(susunan.kabupaten)]),
		caseload: caseloads(period),
		kualitas: qualities(period),
		pertemuan: groups(period),
		hadir: attendances(period),
		kasus: cases(period),
		basis: bases(period),
		dikunjungi: visits(period),
		dikerjakan: activities(period),
		tempat: places(period),
	};
}

/** The figures out of the answers. */
export function angkaFrom(
	{ kabupaten, bulan, pendampingIds }: Susunan,
	bahan: { [Name in keyof BahanAngka]: BahanAngka[Name][] },
): Map<string, Tersusun> {
	const targets = targetsFrom(bahan.target);
	const param = withTarget(paramFrom(tahunOf(bulan), bahan.param), targets, String(kabupaten));
	const caseload = byId(bahan.caseload);
	const kualitas = byId(bahan.kualitas);
	const kelompok = byId(bahan.pertemuan);
	const hadir = byId(bahan.hadir);
	const kasus = byId(bahan.kasus);
	const basis = byId(bahan.basis);
	const kunjungan = byId(bahan.dikunjungi);
	const kegiatan = byId(bahan.dikerjakan);
	const tempat = byId(bahan.tempat);
	const angkaOf = (id: string): LaporanAngka => {
		const group = figures(kelompok.get(id), { kelompok: 0, bertemu: 0 });
		const graduasi = kasus.get(id);
		return {
			caseload: {
				...figures(caseload.get(id), { awal: 0, masuk: 0, keluar: 0, akhir: 0 }),
				kelompok: group.kelompok,
			},
			p2k2: { ...group, ...figures(hadir.get(id), NO_ATTENDANCE) },
			graduasi: {
				calon: graduasi?.calon ?? 0,
				usulan: graduasi?.usulan ?? 0,
				ditetapkan: { ...NO_JENIS, ...graduasi?.bulan_ini },
				tahunIni: countGraduasi({ ...NO_JENIS, ...graduasi?.tahun_ini }, param.jenisKpi),
				basis: basis.get(id)?.basis ?? 0,
				target: param.targetPersen,
			},
			kunjungan: figures(kunjungan.get(id), { jumlah: 0, kpm: 0 }),
			kegiatan: { ...NO_RHK, ...kegiatan.get(id)?.rhk },
			kualitas: figures(kualitas.get(id), { anggota: 0, nikKosong: 0, nikTidakPadan: 0 }),
		};
	};
	return new Map(
		pendampingIds.map((id) => [
			id,
			{ angka: angkaOf(id), kecamatan: tempat.get(id)?.kecamatan ?? [] },
		]),
	);
}

/**
 * The figures of many reports of one kabupaten and month as the records stand now: one statement,
 * however many reports. Source of every figure: domain section 4.1.
 */
export async function composeMany(tx: Reader, susunan: Susunan): Promise<Map<string, Tersusun>> {
	const shared = penempatanSql(periodOf(susunan));
	const bahan = await readTogether<BahanAngka>(tx, angkaParts(susunan), shared);
	return angkaFrom(susunan, bahan);
}

/** The figures of one report as the records stand now. */
export async function composeLaporan(
	tx: Reader,
	of: { kabupaten: number; bulan: Bulan; pendampingId: string },
): Promise<Tersusun> {
	const { pendampingId, ...rest } = of;
	const all = await composeMany(tx, { ...rest, pendampingIds: [pendampingId] });
	return all.get(pendampingId)!;
}
