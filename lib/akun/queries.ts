import type { Actor } from "../auth/actor";
import { isRole, type Role } from "../auth/roles";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { type KeadaanAkun, keadaanOf, mayManage } from "./rules";
import type { CariAkun } from "./schema";

/** An account in the list of those that one looks after. */
export type AkunBaris = {
	id: string;
	nama: string;
	namaMasuk: string;
	peran: Role;
	peranLabel: string;
	wilayahName: string;
	keadaan: KeadaanAkun;
};

/** One account with what its administrator may know of it. */
export type AkunRinci = AkunBaris & {
	wilayahCode: string;
	cakupan: string[];
	sdmId: string | null;
	nip: string | null;
	aktif: boolean;
	sandiAt: Date | null;
	berlakuSampai: Date | null;
	createdAt: Date;
	sesi: number;
	/** Whether the one who asks may change it. */
	bolehUbah: boolean;
};

type Row = {
	id: string;
	nama: string;
	nama_masuk: string;
	peran: string;
	label: string;
	wilayah: string;
	aktif: boolean;
	sandi_at: Date | null;
	berlaku_sampai: Date | null;
	terkunci_sampai: Date | null;
};

const PAGE = 50;
const COLUMNS = Prisma.sql`a.id::text, a.nama, a.nama_masuk, a.peran, coalesce(l.label, a.peran) label, w.name wilayah,
	a.aktif, a.sandi_at, a.berlaku_sampai, a.terkunci_sampai`;
const TABLES = Prisma.sql`akun a join wilayah w on w.code = a.wilayah_code left join label_peran l on l.peran = a.peran`;

function barisOf(row: Row, now: Date): AkunBaris {
	return {
		id: row.id,
		nama: row.nama,
		namaMasuk: row.nama_masuk,
		peran: isRole(row.peran) ? row.peran : "PENDAMPING",
		peranLabel: row.label,
		wilayahName: row.wilayah,
		keadaan: keadaanOf(
			{
				aktif: row.aktif,
				sandiAt: row.sandi_at,
				berlakuSampai: row.berlaku_sampai,
				terkunciSampai: row.terkunci_sampai,
			},
			now,
		),
	};
}

const likeOf = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;

/** A page of accounts; `next` and `previous` are the usernames to continue from, either way. */
export type HalamanAkun = { rows: AkunBaris[]; next: string | null; previous: string | null };

/** The accounts that one looks after, by username, 50 a page. */
export async function listAkun(
	actor: Actor,
	{ cari, peran, sesudah, sebelum }: CariAkun,
): Promise<HalamanAkun> {
	const back = sebelum !== undefined;
	const beyond = back
		? Prisma.sql`a.nama_masuk < ${sebelum}`
		: Prisma.sql`a.nama_masuk > ${sesudah ?? ""}`;
	const order = back ? Prisma.sql`desc` : Prisma.sql`asc`;
	const words = cari.replaceAll("\u0000", "");
	const found = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Row[]>`
			select ${COLUMNS} from ${TABLES}
			where (${words} = '' or a.nama ilike ${likeOf(words)} or a.nama_masuk ilike ${likeOf(words)})
				and (${peran ?? null}::text is null or a.peran = ${peran ?? null}) and ${beyond}
			order by a.nama_masuk ${order} limit ${PAGE + 1}`,
	);
	const shown = found.slice(0, PAGE).map((row) => barisOf(row, actor.scope.now()));
	const rows = back ? shown.reverse() : shown;
	const more = found.length > PAGE;
	return {
		rows,
		next: back || more ? (rows.at(-1)?.namaMasuk ?? null) : null,
		previous: (back ? more : sesudah) ? (rows[0]?.namaMasuk ?? null) : null,
	};
}

type DetailRow = Row & {
	wilayah_code: string;
	cakupan: string[];
	sdm_id: string | null;
	nip: string | null;
	created_at: Date;
	sesi: number;
};

/** One account, or null when there is none that this person looks after. */
export async function findAkun(actor: Actor, id: string): Promise<AkunRinci | null> {
	const [row] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<DetailRow[]>`
			select ${COLUMNS}, a.wilayah_code, a.cakupan, a.sdm_id::text, a.created_at,
				(select s.nip from sdm s where s.id = a.sdm_id) nip,
				(select count(*)::int from sesi s where s.akun_id = a.id and s.ended_at is null and s.expires_at > now()) sesi
			from ${TABLES} where a.id = ${id}::uuid`,
	);
	if (!row) return null;
	const baris = barisOf(row, actor.scope.now());
	return {
		...baris,
		wilayahCode: row.wilayah_code,
		cakupan: row.cakupan,
		sdmId: row.sdm_id,
		nip: row.nip,
		aktif: row.aktif,
		sandiAt: row.sandi_at,
		berlakuSampai: row.berlaku_sampai,
		createdAt: row.created_at,
		sesi: row.sesi,
		bolehUbah: row.id !== actor.accountId && mayManage(actor.role, baris.peran),
	};
}

/** What each role is called at present. */
export async function listLabelPeran(actor: Actor): Promise<Map<Role, string>> {
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ peran: string; label: string }[]>`select peran, label from label_peran`,
	);
	return new Map(rows.flatMap(({ peran, label }) => (isRole(peran) ? [[peran, label]] : [])));
}

/** Somebody on the staff list of this kabupaten who has no account yet. */
export type TanpaAkun = { sdmId: string; nama: string; nip: string | null };

/** Field workers of one's kabupaten without an account, by name, at most 50. */
export async function listTanpaAkun(actor: Actor, cari: string): Promise<TanpaAkun[]> {
	if (actor.scope.kind !== "kabupaten") return [];
	const words = likeOf(cari.replaceAll("\u0000", "").slice(0, 80));
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ id: string; nama: string; nip: string | null }[]>`
			select s.id::text, s.nama, s.nip from petugas p join sdm s on s.id = p.sdm_id
			where p.kabupaten_code = ${actor.scope.tenant} and s.nama ilike ${words}
				and not exists (select from akun a where a.sdm_id = s.id) order by s.nama, s.id limit 50`,
	);
	return rows.map(({ id, ...rest }) => ({ sdmId: id, ...rest }));
}

/** One of them, or null. */
export async function findTanpaAkun(actor: Actor, sdmId: string): Promise<TanpaAkun | null> {
	if (actor.scope.kind !== "kabupaten") return null;
	const [row] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ nama: string; nip: string | null }[]>`
			select s.nama, s.nip from petugas p join sdm s on s.id = p.sdm_id
			where p.kabupaten_code = ${actor.scope.tenant} and s.id = ${sdmId}::uuid
				and not exists (select from akun a where a.sdm_id = s.id)`,
	);
	return row ? { sdmId, ...row } : null;
}
