import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { type Tanggal, tanggalOf } from "../time";
import { readTindak, type TindakLanjut } from "./queries";

const LANJUTAN_MAKS = 200;

type Kunci = { wilayah: string; id: string };
type Rapat = { heldOn: Tanggal; kecamatan: number[] };

/**
 * What earlier meetings left open for this one: asked by its region or of it and, where the meeting is about some
 * kecamatan, of one of those or of the whole region. As of the day of the meeting, so that its papers read the same later.
 */
export async function readCarried(
	tx: Reader,
	{ wilayah, id }: Kunci,
	today: Tanggal,
): Promise<TindakLanjut[]> {
	const [rapat] = await tx.$queryRaw<Rapat[]>`
		select held_on::text as "heldOn", kecamatan from rapat where wilayah_code = ${wilayah} and id = ${id}::uuid`;
	if (!rapat) return [];
	const { heldOn, kecamatan } = rapat;
	const day = heldOn < today ? heldOn : today;
	const tempat = kecamatan.length
		? Prisma.sql`(t.kecamatan_code is null or t.kecamatan_code = any(${kecamatan}::int[]))`
		: Prisma.sql`true`;
	return readTindak(
		tx,
		today,
		Prisma.sql`(t.wilayah_code = ${wilayah} or t.rapat_wilayah_code = ${wilayah}) and ${tempat}
			and not (t.rapat_wilayah_code = ${wilayah} and t.rapat_id = ${id}::uuid) and r.held_on <= ${heldOn}::date
			and (t.done_on is null or t.done_on >= ${day}::date) and (t.batal_at is null or t.batal_at >= ${day}::date)`,
		LANJUTAN_MAKS,
	);
}

/** The follow-ups with which a meeting opens: what earlier meetings of its region or kecamatan left undone. */
export async function listCarried(actor: Actor, rapat: Kunci): Promise<TindakLanjut[]> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, (tx) => readCarried(tx, rapat, today));
}
