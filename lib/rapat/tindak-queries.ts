import type { Actor } from "../auth/actor";
import { inScope, type Tx } from "../db";
import { Prisma } from "../db/generated/client";
import { type Tanggal, tanggalOf } from "../time";
import { type StatusTindak, statusTindak } from "./rules";
import type { Kursor, RapatFilter } from "./schema";

const BARIS_PER_HALAMAN = 50;

export type TindakLanjut = {
	id: string;
	/** Whose task it is. */
	wilayah: string;
	nama: string;
	kecamatan: string | null;
	rapatWilayah: string;
	rapatId: string;
	rapatJudul: string;
	uraian: string;
	penanggungJawab: string;
	dueOn: Tanggal;
	doneOn: Tanggal | null;
	batal: boolean;
	/** By what one sees it, or why it was cancelled. */
	bukti: string;
	status: StatusTindak;
};

/** Follow-ups that meet a condition on `t`, the soonest due first. */
export async function readTindak(
	tx: Tx,
	today: Tanggal,
	where: Prisma.Sql,
	limit = 500,
): Promise<TindakLanjut[]> {
	const rows = await tx.$queryRaw<Omit<TindakLanjut, "status">[]>`
		select t.id, t.wilayah_code as wilayah, w.name as nama, k.name as kecamatan, t.rapat_wilayah_code as "rapatWilayah", t.rapat_id as "rapatId", coalesce(r.judul, '') as "rapatJudul",
			t.uraian, t.penanggung_jawab as "penanggungJawab", t.due_on::text as "dueOn", t.done_on::text as "doneOn", t.batal_at is not null as batal, t.bukti
		from tindak_lanjut t join wilayah w on w.code = t.wilayah_code left join wilayah k on k.code = t.kecamatan_code::text
			left join rapat r on r.wilayah_code = t.rapat_wilayah_code and r.id = t.rapat_id
		where ${where} order by t.due_on, t.id limit ${limit}`;
	return rows.map((row) => ({ ...row, status: statusTindak(row, today) }));
}

/** A kecamatan is a part of a kabupaten's follow-ups; wider regions are those that begin with their digits. */
function regionSql(wilayah: string | null): Prisma.Sql {
	if (wilayah === null || wilayah === "0") return Prisma.sql`true`;
	if (wilayah.length === 6)
		return Prisma.sql`t.wilayah_code = ${wilayah.slice(0, 4)} and t.kecamatan_code = ${Number(wilayah)}::int`;
	return Prisma.sql`left(t.wilayah_code, ${wilayah.length}::int) = ${wilayah}`;
}

function statusSql(status: RapatFilter["status"], today: Tanggal): Prisma.Sql {
	const open = Prisma.sql`t.done_on is null and t.batal_at is null`;
	switch (status) {
		case "terbuka":
			return open;
		case "terlambat":
			return Prisma.sql`${open} and t.due_on < ${today}::date`;
		case "selesai":
			return Prisma.sql`t.done_on is not null and t.batal_at is null`;
		case "batal":
			return Prisma.sql`t.batal_at is not null`;
	}
}

type Saring = Pick<RapatFilter, "wilayah" | "status" | "kursor">;

/** Follow-ups of one's own level, above and below: what is open first comes due first. */
export async function listTindakLanjut(
	actor: Actor,
	{ wilayah, status, kursor }: Saring,
): Promise<{ baris: TindakLanjut[]; berikut: Kursor | null }> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const after = kursor
		? Prisma.sql`(t.due_on, t.id) > (${kursor.hari}::date, ${kursor.id}::uuid)`
		: Prisma.sql`true`;
	const where = Prisma.sql`${regionSql(wilayah)} and ${statusSql(status, today)} and ${after}`;
	const rows = await inScope(actor.scope, (tx) =>
		readTindak(tx, today, where, BARIS_PER_HALAMAN + 1),
	);
	const baris = rows.slice(0, BARIS_PER_HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? { hari: last.dueOn, id: last.id } : null };
}
