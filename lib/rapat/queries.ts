import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { type Tanggal, tanggalOf } from "../time";
import { readTindak, type TindakLanjut } from "../tindak-lanjut/queries";
import type { JenisRapat, KategoriMasalah, ModeRapat, StatusRapat } from "./rules";
import type { Kursor, RapatFilter } from "./schema";

const BARIS_PER_HALAMAN = 50;

export type RapatBaris = {
	wilayah: string;
	id: string;
	nama: string;
	judul: string;
	jenis: JenisRapat;
	status: StatusRapat;
	heldOn: Tanggal;
	masalah: number;
	terbuka: number;
	terlambat: number;
};

/** Regions of a filter: those that begin with its digits; the nation is everything. */
const wilayahSql = (column: Prisma.Sql, wilayah: string | null) =>
	wilayah === null || wilayah === "0"
		? Prisma.sql`true`
		: Prisma.sql`left(${column}, ${wilayah.length}::int) = ${wilayah}`;

/** Meetings of one's own level, above and below, that are over or were called off, newest first. */
export async function listRapat(
	actor: Actor,
	{ wilayah, kursor }: Pick<RapatFilter, "wilayah" | "kursor">,
): Promise<{ baris: RapatBaris[]; berikut: Kursor | null }> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const after = kursor
		? Prisma.sql`(r.held_on, r.id) < (${kursor.hari}::date, ${kursor.id}::uuid)`
		: Prisma.sql`true`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<RapatBaris[]>`
			select r.wilayah_code as wilayah, r.id, w.name as nama, r.judul, r.jenis, r.status, r.held_on::text as "heldOn",
				(select count(*)::int from rapat_masalah m where m.wilayah_code = r.wilayah_code and m.rapat_id = r.id) as masalah,
				t.terbuka, t.terlambat
			from rapat r join wilayah w on w.code = r.wilayah_code, lateral (
				select (count(*) filter (where done_on is null and batal_at is null))::int as terbuka,
					(count(*) filter (where done_on is null and batal_at is null and due_on < ${today}::date))::int as terlambat
				from tindak_lanjut t where t.rapat_wilayah_code = r.wilayah_code and t.rapat_id = r.id) t
			where r.status in ('SELESAI', 'BATAL') and ${wilayahSql(Prisma.sql`r.wilayah_code`, wilayah)} and ${after}
			order by r.held_on desc, r.id desc limit ${BARIS_PER_HALAMAN + 1}`,
	);
	const baris = rows.slice(0, BARIS_PER_HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? { hari: last.heldOn, id: last.id } : null };
}

export type Keputusan = { id: string; masalahId: string | null; uraian: string; version: number };
export type Masalah = {
	id: string;
	kategori: KategoriMasalah;
	uraian: string;
	keputusan: Keputusan[];
};

export type Rapat = {
	wilayah: string;
	id: string;
	nama: string;
	judul: string;
	jenis: JenisRapat;
	mode: ModeRapat;
	heldOn: Tanggal;
	status: StatusRapat;
	/** "09:00" on the wall of the place; empty where none was set. */
	jamMulai: string;
	jamSelesai: string;
	tempat: string;
	tautan: string;
	pimpinan: string;
	pembuka: string;
	/** The time zone of its region. */
	zona: string;
	/** Why it was called off. */
	sebab: string;
	/** The day that it was put off from, and why. */
	tundaDari: Tanggal | null;
	tundaAlasan: string;
	/** The cadence that planned it. */
	jadwalId: string | null;
	/** When its figures were frozen, when it began and when it ended. */
	bekuAt: Date | null;
	dimulaiAt: Date | null;
	selesaiAt: Date | null;
	kecamatan: { code: number; nama: string }[];
	notulen: string;
	version: number;
	masalah: Masalah[];
	/** Decisions that stand on their own, of no issue. */
	keputusan: Keputusan[];
	tindak: TindakLanjut[];
};

type Isi = Omit<Rapat, "kecamatan" | "masalah" | "keputusan" | "tindak"> & { kecamatan: number[] };

async function readRapat(tx: Reader, wilayah: string, id: string): Promise<Isi | undefined> {
	const [row] = await tx.$queryRaw<Isi[]>`
		select r.wilayah_code as wilayah, r.id, w.name as nama, r.judul, r.jenis, r.mode, r.held_on::text as "heldOn", r.status, r.jam_mulai as "jamMulai", r.jam_selesai as "jamSelesai", r.tempat, r.tautan, r.pimpinan, r.pembuka, r.sebab, r.tunda_dari::text as "tundaDari", r.tunda_alasan as "tundaAlasan",
			r.jadwal_id as "jadwalId", r.beku_at as "bekuAt", r.dimulai_at as "dimulaiAt", r.selesai_at as "selesaiAt", r.kecamatan, r.notulen, r.version,
			coalesce((select k.zona from kabupaten k where k.wilayah_code = r.wilayah_code), (select k.zona from kabupaten k where k.province_code::text = r.wilayah_code order by k.code limit 1), 'Asia/Jakarta') as zona
		from rapat r join wilayah w on w.code = r.wilayah_code where r.wilayah_code = ${wilayah} and r.id = ${id}::uuid`;
	return row;
}

/** A meeting with its issues and follow-ups; null when it does not exist for this person. */
export async function findRapat(
	actor: Actor,
	{ wilayah, id }: { wilayah: string; id: string },
): Promise<Rapat | null> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const rapat = await readRapat(tx, wilayah, id);
		if (!rapat) return null;
		const issues = await tx.$queryRaw<Omit<Masalah, "keputusan">[]>`
			select id, kategori, uraian from rapat_masalah where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid order by id`;
		const decided = await tx.$queryRaw<Keputusan[]>`
			select id, masalah_id as "masalahId", uraian, version from rapat_keputusan where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid order by id`;
		const decidedOn = (issue: string | null) =>
			decided.filter(({ masalahId }) => masalahId === issue);
		const masalah = issues.map((issue) => ({ ...issue, keputusan: decidedOn(issue.id) }));
		const kecamatan = await tx.$queryRaw<{ code: number; nama: string }[]>`
			select kecamatan_code as code, name as nama from wilayah where code = any(${rapat.kecamatan.map(String)}::text[]) order by name`;
		const of = Prisma.sql`t.rapat_wilayah_code = ${wilayah} and t.rapat_id = ${id}::uuid`;
		const tindak = await readTindak(tx, today, of);
		return { ...rapat, masalah, keputusan: decidedOn(null), kecamatan, tindak };
	});
}

export type Tempat = { code: string; nama: string };
export type BahanRapat = {
	/** A new id for what is about to be written. */
	idBaru: string;
	today: Tanggal;
	/** Regions at whose level this person writes. */
	milik: Tempat[];
	/** The kecamatan of a kabupaten; empty above it. */
	kecamatan: Tempat[];
	/** Who may be asked: the region itself and one level down. */
	petugas: Tempat[];
};

/** What the forms of a meeting in a region choose from; of one's own region without one. */
export async function bahanRapat(actor: Actor, wilayah?: string): Promise<BahanRapat> {
	const { scope, zona } = actor;
	const own = [...scope.sendiri];
	const code = wilayah ?? own[0] ?? "0";
	return readInScope(scope, async (tx) => {
		const milik = await tx.$queryRaw<Tempat[]>`
			select code, name as nama from wilayah where code = any(${own}::text[]) order by code`;
		const below = await tx.$queryRaw<Tempat[]>`
			select code, name as nama from wilayah where code = ${code} or parent_code = ${code} order by length(code), name`;
		return {
			idBaru: newId(),
			today: tanggalOf(scope.now(), zona),
			milik,
			kecamatan: code.length === 4 ? below.filter((row) => row.code.length === 6) : [],
			petugas: below.filter((row) => row.code.length <= 4),
		};
	});
}
