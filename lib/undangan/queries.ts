import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import type { RapatKey } from "../rapat/commands";
import type { ModeRapat, StatusRapat } from "../rapat/rules";
import { type Tanggal, tanggalOf } from "../time";
import { type Jawaban, PERAN_UNDANGAN, type PeranUndangan, type Rekap } from "./rules";
import { akunRapat, type Sasaran } from "./sasaran-queries";
import type { Kursor, UndanganFilter } from "./schema";

const BARIS_PER_HALAMAN = 50;
const SAYA_MAKS = 10;

export type Undangan = {
	id: string;
	nama: string;
	peran: string;
	instansi: string;
	kontak: string;
	/** A guest: no account answers for itself. */
	tamu: boolean;
	area: string | null;
	jawaban: Jawaban;
	alasan: string;
};

const pattern = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;

/** Who was asked to a meeting, by name; the office sees all lines of its own and lower meetings, others their own. */
export async function listUndangan(
	actor: Actor,
	{ wilayah, id }: RapatKey,
	{ jawaban, peran, cari, kursor }: UndanganFilter,
): Promise<{ baris: Undangan[]; berikut: Kursor | null }> {
	const every = Prisma.sql`true`;
	const after = kursor ? Prisma.sql`(u.nama, u.id) > (${kursor.nama}, ${kursor.id}::uuid)` : every;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Undangan[]>`
			select u.id, u.nama, u.peran, u.instansi, u.kontak, u.akun_id is null as tamu, w.name as area, u.jawaban, u.alasan
			from rapat_undangan u left join wilayah w on w.code = u.area_code
			where u.wilayah_code = ${wilayah} and u.rapat_id = ${id}::uuid and ${after}
				and ${jawaban ? Prisma.sql`u.jawaban = ${jawaban}` : every} and ${peran ? Prisma.sql`u.peran = ${peran}` : every}
				and ${cari ? Prisma.sql`(u.nama ilike ${pattern(cari)} or u.instansi ilike ${pattern(cari)})` : every}
			order by u.nama, u.id limit ${BARIS_PER_HALAMAN + 1}`,
	);
	const baris = rows.slice(0, BARIS_PER_HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? { nama: last.nama, id: last.id } : null };
}

/** How many were asked, by role and answer, of the lines that this person sees. */
export async function countUndangan(actor: Actor, { wilayah, id }: RapatKey): Promise<Rekap[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Rekap[]>`
			select peran, jawaban, count(*)::int as jumlah from rapat_undangan
			where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid group by 1, 2`,
	);
}

export type CalonUndangan = { peran: PeranUndangan; label: string; jumlah: number };

/** How many accounts of each role a meeting concerns: who would be asked. */
export async function countCalon(actor: Actor, sasaran: Sasaran): Promise<CalonUndangan[]> {
	if (!actor.scope.sendiri.includes(sasaran.wilayah)) return [];
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<CalonUndangan[]>`
			select s.peran, coalesce(r.label, s.peran) as label, s.jumlah from (
				select a.peran, count(*)::int as jumlah from ${akunRapat(sasaran)} and a.peran = any(${[...PERAN_UNDANGAN]}::text[]) group by 1) s
			left join label_peran r on r.peran = s.peran`,
	);
	return rows.toSorted((a, b) => PERAN_UNDANGAN.indexOf(a.peran) - PERAN_UNDANGAN.indexOf(b.peran));
}

export type UndanganSaya = {
	wilayah: string;
	rapatId: string;
	judul: string;
	/** Who asks. */
	dari: string;
	heldOn: Tanggal;
	jamMulai: string;
	jamSelesai: string;
	mode: ModeRapat;
	status: StatusRapat;
	tempat: string;
	jawaban: Jawaban;
	alasan: string;
	/** The region whose figures concern this person. */
	area: string | null;
};

const sayaSql = (actor: Actor, where: Prisma.Sql) => Prisma.sql`
	select u.wilayah_code as wilayah, u.rapat_id as "rapatId", r.judul, w.name as dari, r.held_on::text as "heldOn", r.jam_mulai as "jamMulai", r.jam_selesai as "jamSelesai", r.mode, r.status, r.tempat, u.jawaban, u.alasan, u.area_code as area
	from rapat_undangan u join rapat r on r.wilayah_code = u.wilayah_code and r.id = u.rapat_id join wilayah w on w.code = u.wilayah_code
	where u.akun_id = ${actor.accountId}::uuid and ${where} order by r.held_on, r.jam_mulai, r.id limit ${SAYA_MAKS}`;

/** The meetings to come that this person was asked to, the soonest first; those called off until their day has passed, or somebody would travel there. */
export async function listUndanganSaya(actor: Actor): Promise<UndanganSaya[]> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const open = Prisma.sql`(r.status in ('RENCANA', 'BERLANGSUNG') or r.status = 'BATAL' and r.held_on >= ${today}::date)`;
	return readInScope(actor.scope, (tx) => tx.$queryRaw<UndanganSaya[]>(sayaSql(actor, open)));
}

/** The own line in the invitations of a meeting; null for who was not asked. */
export async function findUndanganSaya(
	actor: Actor,
	{ wilayah, id }: RapatKey,
): Promise<UndanganSaya | null> {
	const one = Prisma.sql`u.wilayah_code = ${wilayah} and u.rapat_id = ${id}::uuid`;
	const [found] = await readInScope(actor.scope, (tx) =>
		tx.$queryRaw<UndanganSaya[]>(sayaSql(actor, one)),
	);
	return found ?? null;
}
