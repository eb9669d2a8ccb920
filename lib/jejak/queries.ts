import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { addHari, startOfTanggal } from "../time";
import { kalimatOf, keteranganOf } from "./rules";
import type { SaringJejak } from "./schema";

/** One line of the audit log, in words. */
export type Jejak = {
	id: string;
	at: Date;
	/** Who did it; null when the account belongs to a level that this reader does not see. */
	nama: string | null;
	namaMasuk: string | null;
	wilayahName: string;
	kalimat: string;
	keterangan: string;
	/** The account that it was done to, when it was another one. */
	kepada: string | null;
	/** The record that it was done to, when it is not an account. */
	nomor: string | null;
	key: string | null;
};

type Row = {
	id: string;
	at: Date;
	/** Microseconds since 1970, so that no two lines share a place in the order but by chance. */
	urut: string;
	nama: string | null;
	nama_masuk: string | null;
	wilayah: string;
	action: string;
	entity: string;
	sendiri: boolean;
	kepada: string | null;
	entity_key: string | null;
	diff: unknown;
};

const PAGE = 50;

/** A key that is a region says nothing that the line does not say already. */
const isRegion = (key: string | null) => key !== null && /^\d{1,10}$/.test(key);

function conditionsOf(
	actor: Actor,
	{ aksi, akun, dari, sampai, sesudah }: SaringJejak,
): Prisma.Sql {
	const all = [Prisma.sql`true`];
	const day = (date: Date) => Prisma.sql`${date.toISOString()}::timestamptz`;
	if (aksi) all.push(Prisma.sql`j.action = ${aksi}`);
	if (akun)
		all.push(Prisma.sql`j.akun_id in (select x.id from akun x where x.nama_masuk = ${akun})`);
	if (dari) all.push(Prisma.sql`j.at >= ${day(startOfTanggal(dari, actor.zona))}`);
	if (sampai) all.push(Prisma.sql`j.at < ${day(startOfTanggal(addHari(sampai, 1), actor.zona))}`);
	const [micros, id] = sesudah?.split(".") ?? [];
	if (micros && id)
		all.push(
			Prisma.sql`(j.at, j.id) < (timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond', ${id}::uuid)`,
		);
	return Prisma.join(all, " and ");
}

/** The audit log of one's own level, the newest first, 50 a page; `next` continues it. */
export async function listJejak(
	actor: Actor,
	filter: SaringJejak,
): Promise<{ rows: Jejak[]; next: string | null }> {
	const found = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Row[]>`
			select j.id::text, j.at, (extract(epoch from j.at) * 1000000)::bigint::text urut, a.nama, a.nama_masuk, w.name wilayah,
				j.action, j.entity, j.entity_key, j.diff, t.nama kepada, j.entity_key = j.akun_id::text is true sendiri
			from audit j join wilayah w on w.code = j.wilayah_code left join akun a on a.id = j.akun_id
				left join akun t on j.entity = 'akun' and t.id::text = j.entity_key
			where ${conditionsOf(actor, filter)} order by j.at desc, j.id desc limit ${PAGE + 1}`,
	);
	const shown = found.slice(0, PAGE);
	const last = shown.at(-1);
	const rows = shown.map((row) => ({
		id: row.id,
		at: row.at,
		nama: row.nama,
		namaMasuk: row.nama_masuk,
		wilayahName: row.wilayah,
		kalimat: kalimatOf(row.action),
		keterangan: keteranganOf(row.diff),
		kepada: row.sendiri ? null : row.kepada,
		nomor: row.entity === "akun" || isRegion(row.entity_key) ? null : row.entity_key,
		key: row.entity_key,
	}));
	return { rows, next: found.length > PAGE && last ? `${last.urut}.${last.id}` : null };
}
