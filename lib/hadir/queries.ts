import type { Actor } from "../auth/actor";
import { keyedHash } from "../crypto";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import type { ModeRapat, StatusRapat } from "../rapat/rules";
import { type Tanggal, tanggalOf } from "../time";
import {
	angkaOf,
	type BarisHitung,
	type CaraHadir,
	type Hitungan,
	hitunganOf,
	isPintuTerbuka,
	jendelaBerlaku,
	jendelaOf,
	lamaTersambung,
	type ModeHadir,
	sisaDetik,
} from "./rules";
import type { DaftarHadirFilter } from "./schema";

export type KunciRapat = { wilayah: string; id: string };

const kodeDi = ({ wilayah, id }: KunciRapat, turn: number) =>
	angkaOf(keyedHash(`hadir:${wilayah}:${id}:${turn}`));

/** The code that the screen of a meeting shows now, and for how many seconds more. */
export function kodeHadir(rapat: KunciRapat, now: Date): { kode: string; sisa: number } {
	return { kode: kodeDi(rapat, jendelaOf(now)), sisa: sisaDetik(now) };
}

/** Whether a code is that of this meeting now, or was a minute ago. */
export function isKodeBerlaku(rapat: KunciRapat, kode: string, now: Date): boolean {
	return jendelaBerlaku(now).some((turn) => kodeDi(rapat, turn) === kode);
}

/** Whether this person keeps the attendance of a meeting: those of its own level. */
const isPencatat = (actor: Actor, wilayah: string) => actor.scope.sendiri.includes(wilayah);

/** Who is there, by mode and by role, in one pass over the lines of the meeting; null for whoever does not keep them. */
export async function hitungHadir(
	actor: Actor,
	{ wilayah, id }: KunciRapat,
): Promise<Hitungan | null> {
	if (!isPencatat(actor, wilayah)) return null;
	const since = new Date(actor.scope.now().getTime() - lamaTersambung(wilayah) * 1_000);
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<BarisHitung[]>`
			select coalesce(nullif(peran, ''), 'Undangan') as peran, mode, count(*)::int as jumlah,
				(count(*) filter (where terlihat_at > ${since}))::int as kini
			from rapat_hadir where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid and batal_at is null group by 1, 2`,
	);
	return hitunganOf(rows);
}

export type BarisHadir = {
	id: string;
	nama: string;
	peran: string;
	instansi: string;
	area: string | null;
	/** The answer to the invitation; null for somebody who came unasked. */
	jawaban: string | null;
	mode: ModeHadir | null;
	cara: CaraHadir | null;
	masukAt: Date | null;
};

const BARIS_PER_HALAMAN = 50;
const SARING = {
	semua: Prisma.sql`true`,
	hadir: Prisma.sql`d.mode is not null`,
	belum: Prisma.sql`d.mode is null`,
};

/** Those who were asked, with or without a tick, and those who came unasked; by name, fifty at a time. */
export async function listHadir(
	actor: Actor,
	{ wilayah, id }: KunciRapat,
	{ cari, saring, sesudah }: DaftarHadirFilter,
): Promise<{ baris: BarisHadir[]; lagi: boolean; idBaru: string }> {
	const idBaru = newId(); // for whoever comes unasked
	if (!isPencatat(actor, wilayah)) return { baris: [], lagi: false, idBaru };
	const like = `%${cari.replace(/[\\%_]/g, "\\$&")}%`;
	const after = sesudah
		? Prisma.sql`(d.nama, d.id) > (${sesudah.nama}, ${sesudah.id}::uuid)`
		: Prisma.sql`true`;
	const here = Prisma.sql`h.wilayah_code = ${wilayah} and h.rapat_id = ${id}::uuid and h.batal_at is null`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<BarisHadir[]>`
			select d.id, d.nama, d.peran, d.instansi, w.name as area, d.jawaban, d.mode, d.cara, d.masuk_at as "masukAt"
			from (
				select u.id, u.nama, coalesce(nullif(u.peran, ''), h.peran, '') as peran, u.instansi, u.area_code, u.jawaban, h.mode, h.cara, h.masuk_at
				from rapat_undangan u left join rapat_hadir h on ${here} and h.id = u.id
				where u.wilayah_code = ${wilayah} and u.rapat_id = ${id}::uuid
				union all
				select h.id, h.nama, h.peran, h.instansi, h.area_code, null, h.mode, h.cara, h.masuk_at from rapat_hadir h
				where ${here} and not exists (select from rapat_undangan u where u.wilayah_code = h.wilayah_code and u.rapat_id = h.rapat_id and u.id = h.id)
			) d left join wilayah w on w.code = d.area_code
			where ${SARING[saring]} and ${cari ? Prisma.sql`d.nama || ' ' || d.peran || ' ' || d.instansi ilike ${like}` : Prisma.sql`true`} and ${after}
			order by d.nama, d.id limit ${BARIS_PER_HALAMAN + 1}`,
	);
	const lagi = rows.length > BARIS_PER_HALAMAN;
	return { baris: rows.slice(0, BARIS_PER_HALAMAN), lagi, idBaru };
}

export type PintuRapat = {
	wilayah: string;
	id: string;
	nama: string;
	judul: string;
	heldOn: Tanggal;
	jamMulai: string;
	tempat: string;
	tautan: string;
	mode: ModeRapat;
	status: StatusRapat;
	terbuka: boolean;
	diundang: boolean;
	hadir: { mode: ModeHadir; masukAt: Date } | null;
};

type Baris = Omit<PintuRapat, "terbuka" | "hadir"> & {
	hadirMode: ModeHadir | null;
	masukAt: Date | null;
};

/** A meeting as somebody at its door sees it: may I come in, and am I in already; null when it does not exist for them. */
export async function findPintuRapat(
	actor: Actor,
	{ wilayah, id }: KunciRapat,
): Promise<PintuRapat | null> {
	const { accountId } = actor.scope;
	const [row] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Baris[]>`
			select r.wilayah_code as wilayah, r.id, w.name as nama, r.judul, r.held_on::text as "heldOn", r.jam_mulai as "jamMulai", r.tempat, r.tautan, r.mode, r.status,
				exists (select from rapat_undangan u where u.wilayah_code = r.wilayah_code and u.rapat_id = r.id and u.akun_id = ${accountId}::uuid) as diundang,
				h.mode as "hadirMode", h.masuk_at as "masukAt"
			from rapat r join wilayah w on w.code = r.wilayah_code
				left join rapat_hadir h on h.wilayah_code = r.wilayah_code and h.rapat_id = r.id and h.akun_id = ${accountId}::uuid and h.batal_at is null
			where r.wilayah_code = ${wilayah} and r.id = ${id}::uuid`,
	);
	if (!row) return null;
	const { hadirMode, masukAt, ...rapat } = row;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return {
		...rapat,
		terbuka: isPintuTerbuka(rapat, today),
		hadir: hadirMode && masukAt ? { mode: hadirMode, masukAt } : null,
	};
}
