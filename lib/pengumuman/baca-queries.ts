import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { type Tanggal, tanggalOf } from "../time";
import { type JenisPengumuman, wilayahPembaca } from "./rules";
import type { Kursor, PengumumanFilter } from "./schema";

const BARIS_PER_HALAMAN = 30;
const WAJIB_MAKS = 5;

/** What is meant for the role and one of the regions of this person; none named means everybody at and below its level. */
function untuk({ role, scope }: Actor): Prisma.Sql {
	return Prisma.sql`((p.peran = '{}' or ${role} = any(p.peran))
		and (case when p.tujuan = '{}' then array[p.wilayah_code] else p.tujuan end) && ${wilayahPembaca(scope)}::text[])`;
}

/** The receipts of this person for the wording as it is now. */
const tanda = ({ accountId }: Actor) => Prisma.sql`
	from pengumuman_baca b where b.wilayah_code = p.wilayah_code and b.pengumuman_id = p.id and b.akun_id = ${accountId}::uuid and b.edisi = p.edisi`;

const todayOf = ({ scope, zona }: Actor) => tanggalOf(scope.now(), zona);

/** The unread compulsory announcements of this person, as rows of `pengumuman p`: for whoever counts or lists them. */
export function wajibBelum(actor: Actor): Prisma.Sql {
	return Prisma.sql`pengumuman p where p.wajib and p.ditarik_at is null
		and (p.berlaku_sampai is null or p.berlaku_sampai >= ${todayOf(actor)}::date) and ${untuk(actor)} and not exists (select ${tanda(actor)})`;
}

export type PengumumanBaris = {
	wilayah: string;
	id: string;
	jenis: JenisPengumuman;
	nomor: string;
	judul: string;
	wajib: boolean;
	/** The region that told it. */
	penerbit: string;
	terbitAt: Date;
	berlakuSampai: Tanggal | null;
	ditarikAt: Date | null;
	/** When this person said that it was read, as it is worded now. */
	dibacaAt: Date | null;
};

const baris = (actor: Actor) => Prisma.sql`
	p.wilayah_code as wilayah, p.id, p.jenis, p.nomor, p.judul, p.wajib, w.name as penerbit, p.terbit_at as "terbitAt", p.berlaku_sampai::text as "berlakuSampai", p.ditarik_at as "ditarikAt",
	(select b.at ${tanda(actor)}) as "dibacaAt"`;

/** Letters that mean something to LIKE are only letters here. */
const pola = (q: string) => `%${q.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;

/** What was told to this person, or by the own level; newest first. What was withdrawn is listed where it was told from, regulations everywhere. */
export async function listPengumuman(
	actor: Actor,
	{ tab, jenis, q, kursor }: PengumumanFilter,
): Promise<{ baris: PengumumanBaris[]; berikut: Kursor | null }> {
	const whose =
		tab === "terbitan"
			? Prisma.sql`p.wilayah_code = any(${[...actor.scope.sendiri]}::text[])`
			: Prisma.sql`${untuk(actor)} and (p.ditarik_at is null or p.jenis = 'REGULASI')`;
	const after = kursor
		? Prisma.sql`(p.terbit_at, p.id) < (${kursor.at}, ${kursor.id}::uuid)`
		: Prisma.sql`true`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PengumumanBaris[]>`
			select ${baris(actor)} from pengumuman p join wilayah w on w.code = p.wilayah_code
			where ${whose} and ${after} and (${jenis}::text is null or p.jenis = ${jenis}) and (${q} = '' or p.judul ilike ${pola(q)} or p.nomor ilike ${pola(q)})
			order by p.terbit_at desc, p.id desc limit ${BARIS_PER_HALAMAN + 1}`,
	);
	const page = rows.slice(0, BARIS_PER_HALAMAN);
	const last = rows.length > page.length ? page.at(-1) : undefined;
	return { baris: page, berikut: last ? { at: last.terbitAt, id: last.id } : null };
}

/** What this person must read and has not said to have read; the oldest first. */
export function listWajib(actor: Actor): Promise<PengumumanBaris[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PengumumanBaris[]>`
			select ${baris(actor)} from (select p.* from ${wajibBelum(actor)}) p join wilayah w on w.code = p.wilayah_code order by p.terbit_at, p.id limit ${WAJIB_MAKS}`,
	);
}

export type Pengumuman = PengumumanBaris & {
	isi: string;
	tautan: string;
	tujuan: { code: string; nama: string }[];
	peran: string[];
	/** When this person said to have read an earlier wording; null when never. */
	dibacaDulu: Date | null;
	edisi: number;
	version: number;
};
type Isi = Omit<Pengumuman, "tujuan"> & { tujuan: string[] };
type Key = { wilayah: string; id: string };

/** What is meant for this person or told by the own level. */
export async function findUntuk(
	tx: Reader,
	actor: Actor,
	{ wilayah, id }: Key,
): Promise<Isi | null> {
	const own = [...actor.scope.sendiri];
	const [row] = await tx.$queryRaw<Isi[]>`
		select ${baris(actor)}, p.isi, p.tautan, p.tujuan, p.peran, p.edisi, p.version,
			(select max(b.at) from pengumuman_baca b where b.wilayah_code = p.wilayah_code and b.pengumuman_id = p.id and b.akun_id = ${actor.accountId}::uuid and b.edisi < p.edisi) as "dibacaDulu" from pengumuman p join wilayah w on w.code = p.wilayah_code
		where p.wilayah_code = ${wilayah} and p.id = ${id}::uuid and (${untuk(actor)} or p.wilayah_code = any(${own}::text[]))`;
	return row ?? null;
}

/** An announcement; null when it is not meant for this person. */
export function findPengumuman(actor: Actor, key: Key): Promise<Pengumuman | null> {
	return readInScope(actor.scope, async (tx) => {
		const row = await findUntuk(tx, actor, key);
		if (!row) return null;
		const tujuan = await tx.$queryRaw<Pengumuman["tujuan"]>`
			select code, name as nama from wilayah where code = any(${row.tujuan}::text[]) order by code`;
		return { ...row, tujuan };
	});
}
