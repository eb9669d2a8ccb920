import { type Actor, can } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import type { ModeRapat } from "../rapat/rules";
import { type Tanggal, tahunOf, tanggalOf } from "../time";
import type { JenisPelatihan, StatusPelatihan, TopikPelatihan } from "./rules";

const HALAMAN = 50;

export type KunciPelatihan = { wilayah: string; id: string };
export type SesiPelatihan = { urut: number; hari: Tanggal; judul: string; jp: number };

/** A line of the catalogue. */
export type PelatihanBaris = KunciPelatihan & {
	nama: string;
	judul: string;
	jenis: JenisPelatihan;
	mode: ModeRapat;
	mulai: Tanggal;
	selesai: Tanggal;
	penyelenggara: string;
	status: StatusPelatihan;
	jp: number;
	/** Participants that this viewer sees, of whom `tamu` have no person on file. */
	peserta: number;
	tamu: number;
	lulus: number;
};

const KANTOR = ["nasional", "provinsi", "kabupaten"];
const KOLOM = Prisma.sql`wilayah_code, pelatihan_id, id, hadir, pre, post, lulus, jp, dokumen_id`;
/** All participants on the lists that this viewer sees; those without a person on file are seen by offices only. */
function pesertaSemua(actor: Actor): Prisma.Sql {
	const petugas = Prisma.sql`select ${KOLOM}, false as tamu from pelatihan_peserta where batal_at is null`;
	return KANTOR.includes(actor.scope.kind)
		? Prisma.sql`(${petugas} union all select ${KOLOM}, true from pelatihan_tamu where batal_at is null) o`
		: Prisma.sql`(${petugas}) o`;
}

const barisOf = (
	actor: Actor,
) => Prisma.sql`p.wilayah_code as wilayah, p.id, w.name as nama, p.judul, p.jenis, p.mode, p.mulai::text, p.selesai::text, p.penyelenggara, p.status,
	(select coalesce(sum(s.jp), 0)::int from pelatihan_sesi s where s.wilayah_code = p.wilayah_code and s.pelatihan_id = p.id) as jp, o.peserta, o.tamu, o.lulus
	from pelatihan p join wilayah w on w.code = p.wilayah_code, lateral (
		select count(*)::int as peserta, (count(*) filter (where o.tamu))::int as tamu, (count(*) filter (where o.lulus))::int as lulus
		from ${pesertaSemua(actor)} where o.wilayah_code = p.wilayah_code and o.pelatihan_id = p.id) o`;

/** The catalogue of one's own level, above and below, the newest first; one year, or all. */
export async function listPelatihan(
	actor: Actor,
	{ tahun, kursor }: { tahun: number | null; kursor: string | null },
): Promise<{ baris: PelatihanBaris[]; berikut: string | null }> {
	const [day, key] = kursor?.split("_") ?? [];
	const after =
		day && key ? Prisma.sql`(p.mulai, p.id) < (${day}::date, ${key}::uuid)` : Prisma.sql`true`;
	const year = tahun
		? Prisma.sql`p.mulai between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31)`
		: Prisma.sql`true`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PelatihanBaris[]>`
			select ${barisOf(actor)} where ${year} and ${after} order by p.mulai desc, p.id desc limit ${HALAMAN + 1}`,
	);
	const baris = rows.slice(0, HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? `${last.mulai}_${last.id}` : null };
}

/** A training with its sessions and what it asks for. */
export type Pelatihan = Omit<PelatihanBaris, "jp"> & {
	tempat: string;
	tautan: string;
	topik: TopikPelatihan[];
	hadirMin: number;
	nilaiLulus: number | null;
	uraian: string;
	sebab: string;
	version: number;
	sesi: SesiPelatihan[];
	/** Certificates issued. */
	sertifikat: number;
	/** Letters of everybody that this viewer sees, and the marks. */
	hadir: string[];
	pre: (number | null)[];
	post: (number | null)[];
};

/** The sessions of a training in their order. */
export function readSesi(tx: Reader, { wilayah, id }: KunciPelatihan): Promise<SesiPelatihan[]> {
	return tx.$queryRaw<SesiPelatihan[]>`
		select urut::int, hari::text, judul, jp::int from pelatihan_sesi where wilayah_code = ${wilayah} and pelatihan_id = ${id}::uuid order by urut`;
}

type Kumpul = Pick<Pelatihan, "sertifikat" | "hadir" | "pre" | "post">;

/** A training; null when it does not exist for this person. */
export async function findPelatihan(actor: Actor, key: KunciPelatihan): Promise<Pelatihan | null> {
	const { wilayah, id } = key;
	return readInScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<Omit<Pelatihan, "sesi" | keyof Kumpul>[]>`
			select p.tempat, p.tautan, p.topik, p.hadir_min::int as "hadirMin", p.nilai_lulus::int as "nilaiLulus", p.uraian, p.sebab, p.version, ${barisOf(actor)}
			where p.wilayah_code = ${wilayah} and p.id = ${id}::uuid`;
		if (!row) return null;
		const [all] = await tx.$queryRaw<[Kumpul]>`
			select count(dokumen_id)::int as sertifikat, coalesce(array_agg(hadir), '{}') as hadir, coalesce(array_agg(pre::int), '{}') as pre, coalesce(array_agg(post::int), '{}') as post
			from ${pesertaSemua(actor)} where wilayah_code = ${wilayah} and pelatihan_id = ${id}::uuid`;
		return { ...row, ...all, sesi: await readSesi(tx, key) };
	});
}

export type Peserta = {
	id: string;
	nama: string;
	/** Where somebody works: "Ciseeng, Kab. Bogor"; of a participant without a person on file function and office. */
	letak: string;
	tamu: boolean;
	hadir: string;
	pre: number | null;
	post: number | null;
	lulus: boolean | null;
	dokumenId: string | null;
};

const PESERTA_HALAMAN = 100;

/** Participants by name, a hundred a page; the cursor is the last name and id shown. */
export async function listPeserta(
	actor: Actor,
	{ wilayah, id }: KunciPelatihan,
	setelah: string | null,
): Promise<{ baris: Peserta[]; berikut: string | null }> {
	const cut = setelah?.lastIndexOf("_") ?? -1;
	const after =
		setelah && cut > 0
			? Prisma.sql`(o.nama, o.id::text) > (${setelah.slice(0, cut)}, ${setelah.slice(cut + 1)})`
			: Prisma.sql`true`;
	const tamu = KANTOR.includes(actor.scope.kind)
		? Prisma.sql`union all select id, nama, concat_ws(', ', jabatan, instansi), true, hadir, pre, post, lulus, dokumen_id
				from pelatihan_tamu where wilayah_code = ${wilayah} and pelatihan_id = ${id}::uuid and batal_at is null`
		: Prisma.empty;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Peserta[]>`
			select o.id, o.nama, o.letak, o.tamu, o.hadir, o.pre::int, o.post::int, o.lulus, o.dokumen_id as "dokumenId" from (
				select o.id, s.nama, concat_ws(', ', k.name, w.name) as letak, false as tamu, o.hadir, o.pre, o.post, o.lulus, o.dokumen_id
				from pelatihan_peserta o join sdm s on s.id = o.sdm_id join wilayah w on w.code = o.kabupaten_code::text
					left join petugas p on p.kabupaten_code = o.kabupaten_code and p.sdm_id = o.sdm_id left join wilayah k on k.code = p.kecamatan_code::text
				where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid and o.batal_at is null ${tamu}) o
			where ${after} order by o.nama, o.id::text limit ${PESERTA_HALAMAN + 1}`,
	);
	const baris = rows.slice(0, PESERTA_HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? `${last.nama}_${last.id}` : null };
}

export type TamuKeluar = { id: string; nama: string; jabatan: string; instansi: string };

/** Participants without a person on file that were taken off the list, the last first: they may come back. */
export async function listTamuKeluar(
	actor: Actor,
	{ wilayah, id }: KunciPelatihan,
): Promise<TamuKeluar[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<TamuKeluar[]>`
			select id, nama, jabatan, instansi from pelatihan_tamu
			where wilayah_code = ${wilayah} and pelatihan_id = ${id}::uuid and batal_at is not null order by batal_at desc, id limit ${PESERTA_HALAMAN}`,
	);
}

export type Tempat = { code: string; nama: string };
export type BahanPelatihan = { idBaru: string; today: Tanggal; tahun: number; milik: Tempat[] };

/** What the forms of a training need: a new id, today, and the levels at which this person writes. */
export async function bahanPelatihan(actor: Actor): Promise<BahanPelatihan> {
	const own = can(actor, "pelatihan:write") ? [...actor.scope.sendiri] : [];
	const milik = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Tempat[]>`
			select code, name as nama from wilayah where code = any(${own}::text[]) order by code`,
	);
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return { idBaru: newId(), today, tahun: tahunOf(today), milik };
}
