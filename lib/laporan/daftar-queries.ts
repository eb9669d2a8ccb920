import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import { readTogether } from "../db/together";
import { type BahanBeku, type DaftarLaporan, type Identitas, LaporanBeku } from "./beku";
import {
	angkaFrom,
	angkaParts,
	type BahanAngka,
	type Period,
	penempatanSql,
	periodOf,
	type Susunan,
} from "./compose-queries";

type Row<K extends keyof DaftarLaporan> = DaftarLaporan[K][number] & { id: string };

type Kepala = {
	orang: Omit<Identitas, "wilayahTugas"> & { id: string };
	tugas: { id: string; tempat: string };
};

/** The rows of each pendamping, without the key by which they were found. */
function grouped<T extends { id: string }>(rows: T[]): Map<string, Omit<T, "id">[]> {
	const map = new Map<string, Omit<T, "id">[]>();
	for (const { id, ...row } of rows) {
		const list = map.get(id);
		if (list) list.push(row);
		else map.set(id, [row]);
	}
	return map;
}

function identities({ k, ids, a }: Period) {
	return Prisma.sql`
		select l.pendamping_id as id, coalesce(s.nama, '') as nama, coalesce(s.nip, '') as nip, coalesce(s.jabatan, '') as jabatan,
			c.name as kecamatan, b.name as kabupaten, p.name as provinsi
		from laporan l left join sdm s on s.id = l.pendamping_id
			join wilayah c on c.code = l.kecamatan_code::text join wilayah b on b.code = l.kabupaten_code::text join wilayah p on p.code = left(l.kabupaten_code::text, 2)
		where l.kabupaten_code = ${k}::smallint and l.bulan = ${a}::date and l.pendamping_id = any(${ids}::uuid[])`;
}

function duties({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select g.sdm_id as id, c.name || coalesce(': ' || string_agg(distinct d.name, ', ' order by d.name), '') as tempat
		from penugasan g join wilayah c on c.code = g.kecamatan_code::text left join wilayah d on d.code = g.desa_code
		where g.kabupaten_code = ${k}::smallint and g.sdm_id = any(${ids}::uuid[]) and g.peran = 'PENDAMPING' and g.mulai < ${b}::date and coalesce(g.selesai, 'infinity') >= ${a}::date
		group by g.sdm_id, c.code, c.name order by c.code`;
}

/** A family that is no longer one's own has no name here: it was handed over. */
function arrivals({ k, a }: Period) {
	return Prisma.sql`
		select p.pendamping_id as id, p.mulai::text as tanggal, coalesce(f.nama_pengurus, '') as nama
		from penempatan p left join kpm f on f.kabupaten_code = ${k}::smallint and f.id = p.kpm_id
		where p.mulai >= ${a}::date order by p.mulai, 3, p.kpm_id`;
}

function departures({ k, a, b }: Period) {
	return Prisma.sql`
		select p.pendamping_id as id, p.selesai::text as tanggal, coalesce(f.nama_pengurus, '') as nama,
			case when f.exited_on = p.selesai then concat_ws(' ', f.status, nullif(f.status_sebab, '')) else 'DIALIHKAN' end as sebab
		from penempatan p left join kpm f on f.kabupaten_code = ${k}::smallint and f.id = p.kpm_id
		where p.selesai >= ${a}::date and p.selesai < ${b}::date order by p.selesai, 3, p.kpm_id`;
}

/** Counted by code before anything is called by its name: a caseload lies in a few desa. */
function villages({ k, b }: Period) {
	return Prisma.sql`
		select x.id, d.name as desa, c.name as kecamatan, x.kpm from (
			select p.pendamping_id as id, f.desa_code, f.kecamatan_code, count(*)::int as kpm
			from penempatan p join kpm f on f.kabupaten_code = ${k}::smallint and f.id = p.kpm_id
			where coalesce(p.selesai, 'infinity') >= ${b}::date
			group by 1, 2, 3) x
		join wilayah d on d.code = x.desa_code join wilayah c on c.code = x.kecamatan_code::text order by d.code`;
}

function components({ k, b }: Period) {
	return Prisma.sql`
		select p.pendamping_id as id, o.kode, count(distinct o.anggota_id)::int as anggota
		from penempatan p join komponen o on o.kabupaten_code = ${k}::smallint and o.kpm_id = p.kpm_id
		where coalesce(p.selesai, 'infinity') >= ${b}::date
			and o.mulai < ${b}::date and coalesce(o.selesai, 'infinity') >= ${b}::date group by 1, 2 order by 2`;
}

function groupMeetings({ k, ids, a }: Period) {
	return Prisma.sql`
		select m.pendamping_id as id, coalesce(g.nama, '') as nama, m.sesi
		from kelompok_bulan m left join kelompok g on g.kabupaten_code = m.kabupaten_code and g.id = m.kelompok_id
		where m.kabupaten_code = ${k}::smallint and m.bulan = ${a}::date and m.pendamping_id = any(${ids}::uuid[]) order by 2, m.kelompok_id`;
}

function sessions({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select s.pendamping_id as id, s.held_on::text as tanggal, coalesce(g.nama, '') as kelompok, s.kurikulum, s.modul::int, s.sesi::int,
			m.judul_modul as "judulModul", m.judul, s.jam_mulai as "jamMulai", s.jam_selesai as "jamSelesai", s.tempat, s.pemateri, s.rangkuman,
			length(s.absen) - length(replace(s.absen, 'H', '')) as hadir, length(s.absen) - length(replace(s.absen, 'I', '')) as izin,
			length(s.absen) - length(replace(s.absen, 'S', '')) as sakit, length(s.absen) - length(replace(s.absen, 'A', '')) as alpa,
			length(s.absen) - length(replace(s.absen, 'W', '')) as diwakili, length(s.absen) as anggota
		from sesi_p2k2 s join materi_p2k2 m using (kurikulum, modul, sesi) left join kelompok g on g.kabupaten_code = s.kabupaten_code and g.id = s.kelompok_id
		where s.kabupaten_code = ${k}::smallint and s.pendamping_id = any(${ids}::uuid[]) and s.held_on >= ${a}::date and s.held_on < ${b}::date and s.cancelled_at is null
		order by s.held_on, s.jam_mulai, s.id`;
}

function graduations({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select g.pendamping_id as id, g.usulan_on::text as tanggal, coalesce(f.nama_pengurus, '') as nama, coalesce(d.name, '') as desa, g.jenis, g.status, g.effective_on::text as efektif
		from graduasi g left join kpm f on f.kabupaten_code = g.kabupaten_code and f.id = g.kpm_id left join wilayah d on d.code = f.desa_code
		where g.kabupaten_code = ${k}::smallint and g.pendamping_id = any(${ids}::uuid[]) and g.usulan_on < ${b}::date
			and coalesce(g.effective_on >= ${a}::date, g.closed_at is null or g.closed_at >= ${a}::date) order by g.usulan_on, g.id`;
}

function visits({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select v.pendamping_id as id, v.visited_on::text as tanggal, coalesce(f.nama_pengurus, '') as nama, coalesce(d.name, '') as desa, c.name as kecamatan, v.tujuan, v.hasil
		from kunjungan v join wilayah c on c.code = v.kecamatan_code::text left join kpm f on f.kabupaten_code = v.kabupaten_code and f.id = v.kpm_id left join wilayah d on d.code = f.desa_code
		where v.kabupaten_code = ${k}::smallint and v.pendamping_id = any(${ids}::uuid[]) and v.visited_on >= ${a}::date and v.visited_on < ${b}::date and v.cancelled_at is null
		order by v.visited_on, v.id`;
}

function activities({ k, ids, a, b }: Period) {
	return Prisma.sql`
		select pendamping_id as id, held_on::text as tanggal, rhk::int, jenis, uraian, tempat, peserta, tautan from kegiatan
		where kabupaten_code = ${k}::smallint and pendamping_id = any(${ids}::uuid[]) and held_on >= ${a}::date and held_on < ${b}::date and cancelled_at is null
		order by held_on, rhk, id`;
}

/** The questions behind the lists; they read `penempatanSql`. */
const daftarParts = (period: Period): { [Name in keyof DaftarLaporan]: Prisma.Sql } => ({
	masuk: arrivals(period),
	keluar: departures(period),
	perDesa: villages(period),
	perKomponen: components(period),
	kelompok: groupMeetings(period),
	sesi: sessions(period),
	graduasi: graduations(period),
	kunjungan: visits(period),
	kegiatan: activities(period),
});

const NAMES = LaporanBeku.shape.daftar.keyof().options;

/** The lists of each pendamping out of the answers; empty ones where there is nothing. */
function daftarFrom(rows: { [Name in keyof DaftarLaporan]: Row<Name>[] }) {
	const lists = NAMES.map((name) => [name, grouped<{ id: string }>(rows[name])] as const);
	return (id: string) =>
		Object.fromEntries(lists.map(([name, of]) => [name, of.get(id) ?? []])) as DaftarLaporan;
}

type Rows<Parts> = { [Name in keyof Parts]: Parts[Name][] };
type Angka = Kepala & BahanAngka;
type Daftar = { [Name in keyof DaftarLaporan]: Row<Name> };

/** Whose reports they are, and their figures. */
export function readAngka(tx: Reader, susunan: Susunan): Promise<Rows<Angka>> {
	const period = periodOf(susunan);
	const kepala = { orang: identities(period), tugas: duties(period) };
	return readTogether<Angka>(tx, { ...kepala, ...angkaParts(susunan) }, penempatanSql(period));
}

/** The lists behind their figures. */
export function readDaftar(tx: Reader, susunan: Susunan): Promise<Rows<Daftar>> {
	const period = periodOf(susunan);
	return readTogether<Daftar>(tx, daftarParts(period), penempatanSql(period));
}

/** What of each report is frozen, out of both. */
export function bekuFrom(
	susunan: Susunan,
	angka: Rows<Angka>,
	daftar: Rows<Daftar>,
): Map<string, BahanBeku> {
	const tugas = grouped(angka.tugas);
	const tersusun = angkaFrom(susunan, angka);
	const daftarOf = daftarFrom(daftar);
	return new Map(
		angka.orang.map(({ id, ...identitas }) => {
			const wilayahTugas = (tugas.get(id) ?? []).map(({ tempat }) => tempat);
			const found = { identitas: { ...identitas, wilayahTugas }, ...tersusun.get(id)! };
			return [id, { ...found, daftar: daftarOf(id) }];
		}),
	);
}

/** All that is frozen when reports are sent; those without a due report are left out. */
export async function composeBeku(tx: Reader, susunan: Susunan): Promise<Map<string, BahanBeku>> {
	return bekuFrom(susunan, await readAngka(tx, susunan), await readDaftar(tx, susunan));
}
