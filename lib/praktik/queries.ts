import { type Actor, can } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import type { JenisPraktik, StatusPraktik, TopikPraktik } from "./rules";
import type { SaringPraktik } from "./schema";

export type Praktik = {
	wilayah: string;
	id: string;
	nama: string;
	jenis: JenisPraktik;
	topik: TopikPraktik;
	judul: string;
	isi: string;
	penulis: string;
	tautan: string;
	status: StatusPraktik;
	at: Date;
	/** Microseconds, where the list goes on. */
	urut: string;
	version: number;
};

const HALAMAN = 30;

/** What is published above, at and below one's level, and one's own proposals; the newest first. */
export async function listPraktik(
	actor: Actor,
	{ topik, kursor }: SaringPraktik,
): Promise<{ baris: Praktik[]; berikut: string | null }> {
	const [micros, key] = kursor?.split("_") ?? [];
	const after =
		micros && key
			? Prisma.sql`(p.created_at, p.id) < (timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond', ${key}::uuid)`
			: Prisma.sql`true`;
	const about = topik ? Prisma.sql`p.topik = ${topik}` : Prisma.sql`true`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Praktik[]>`
			select p.wilayah_code as wilayah, p.id, w.name as nama, p.jenis, p.topik, p.judul, p.isi, p.penulis, p.tautan, p.status, p.created_at as at, (extract(epoch from p.created_at) * 1000000)::bigint::text as urut, p.version
			from praktik p join wilayah w on w.code = p.wilayah_code where ${about} and ${after} order by p.created_at desc, p.id desc limit ${HALAMAN + 1}`,
	);
	const baris = rows.slice(0, HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? `${last.urut}_${last.id}` : null };
}

export type BahanPraktik = { idBaru: string; milik: { code: string; nama: string }[] };

/** Where somebody may write: an office at its own level, the field in its kabupaten. */
export async function bahanPraktik(actor: Actor): Promise<BahanPraktik> {
	const own = can(actor, "praktik:write")
		? [...actor.scope.sendiri]
		: can(actor, "praktik:propose")
			? [String(actor.scope.tenant)]
			: [];
	const milik = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ code: string; nama: string }[]>`
			select code, name as nama from wilayah where code = any(${own}::text[]) order by code`,
	);
	return { idBaru: newId(), milik };
}
