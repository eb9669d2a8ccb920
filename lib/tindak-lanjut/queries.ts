import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import type { Kursor } from "../rapat/schema";
import { type Tanggal, tanggalOf } from "../time";
import { type StatusTindak, statusTindak } from "./rules";
import { saringSql, terbukaSql } from "./saring-queries";
import type { TindakFilter } from "./schema";

const BARIS_PER_HALAMAN = 50;

export type TindakLanjut = {
	id: string;
	/** Whose task it is. */
	wilayah: string;
	nama: string;
	kecamatan: string | null;
	kecamatanCode: number | null;
	rapatWilayah: string;
	rapatId: string;
	rapatJudul: string;
	uraian: string;
	penanggungJawab: string;
	/** The account whose task it is, where it is one person's. */
	penanggungAkun: string | null;
	/** The decision that it follows from. */
	keputusanId: string | null;
	dueOn: Tanggal;
	doneOn: Tanggal | null;
	batal: boolean;
	/** By what one sees it, or why it was cancelled. */
	bukti: string;
	/** The step of escalation that it has reached. */
	eskalasi: number;
	status: StatusTindak;
};

/** Follow-ups that meet a condition on `t`, the soonest due first. */
export async function readTindak(
	tx: Reader,
	today: Tanggal,
	where: Prisma.Sql,
	limit = 500,
): Promise<TindakLanjut[]> {
	const rows = await tx.$queryRaw<Omit<TindakLanjut, "status">[]>`
		select t.id, t.wilayah_code as wilayah, w.name as nama, k.name as kecamatan, t.kecamatan_code as "kecamatanCode",
			t.rapat_wilayah_code as "rapatWilayah", t.rapat_id as "rapatId", coalesce(r.judul, '') as "rapatJudul",
			t.uraian, t.penanggung_jawab as "penanggungJawab", t.penanggung_akun as "penanggungAkun", t.keputusan_id as "keputusanId",
			t.due_on::text as "dueOn", t.done_on::text as "doneOn", t.batal_at is not null as batal, t.bukti, t.eskalasi::int as eskalasi
		from tindak_lanjut t join wilayah w on w.code = t.wilayah_code left join wilayah k on k.code = t.kecamatan_code::text
			left join rapat r on r.wilayah_code = t.rapat_wilayah_code and r.id = t.rapat_id
		where ${where} order by t.due_on, t.id limit ${limit}`;
	return rows.map((row) => ({ ...row, status: statusTindak(row, today) }));
}

type Saring = Pick<TindakFilter, "milik" | "wilayah" | "status" | "kursor">;

/** Follow-ups of one's own level, above and below, or only those of this person: what comes due first is first. */
export async function listTindakLanjut(
	actor: Actor,
	saring: Saring,
): Promise<{ baris: TindakLanjut[]; berikut: Kursor | null }> {
	const { kursor } = saring;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const after = kursor
		? Prisma.sql`(t.due_on, t.id) > (${kursor.hari}::date, ${kursor.id}::uuid)`
		: Prisma.sql`true`;
	const where = Prisma.sql`${saringSql(actor, saring, today)} and ${after}`;
	const rows = await readInScope(actor.scope, (tx) =>
		readTindak(tx, today, where, BARIS_PER_HALAMAN + 1),
	);
	const baris = rows.slice(0, BARIS_PER_HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? { hari: last.dueOn, id: last.id } : null };
}

export type RingkasTindak = {
	terbuka: number;
	/** Due within seven days, today among them. */
	mendekat: number;
	terlambat: number;
	dinaikkan: number;
	/** K10 of this year: what was due until yesterday, and what of it was done in time. */
	jatuhTempo: number;
	tepat: number;
	terlama: Tanggal | null;
};

/** How the follow-ups behind a filter stand, in one statement; whatever their state. */
export async function countTindakLanjut(
	actor: Actor,
	{ milik, wilayah }: Pick<TindakFilter, "milik" | "wilayah">,
): Promise<RingkasTindak> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const where = saringSql(actor, { milik, wilayah, status: null }, today);
	const [row] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<RingkasTindak[]>`
			select (count(*) filter (where ${terbukaSql}))::int as terbuka,
				(count(*) filter (where ${terbukaSql} and t.due_on between ${today}::date and ${today}::date + 7))::int as mendekat,
				(count(*) filter (where ${terbukaSql} and t.due_on < ${today}::date))::int as terlambat,
				(count(*) filter (where ${terbukaSql} and t.eskalasi > 0))::int as dinaikkan,
				(count(*) filter (where t.batal_at is null and t.due_on >= date_trunc('year', ${today}::date) and t.due_on < ${today}::date))::int as "jatuhTempo",
				(count(*) filter (where t.batal_at is null and t.due_on >= date_trunc('year', ${today}::date) and t.due_on < ${today}::date and t.done_on <= t.due_on))::int as tepat,
				(min(t.due_on) filter (where ${terbukaSql} and t.due_on < ${today}::date))::text as terlama
			from tindak_lanjut t where ${where}`,
	);
	const NONE = { terbuka: 0, mendekat: 0, terlambat: 0, dinaikkan: 0, jatuhTempo: 0, tepat: 0 };
	return row ?? { ...NONE, terlama: null };
}
