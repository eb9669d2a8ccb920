import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { passGate } from "../masuk/throttle-commands";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { tanggalOf } from "../time";
import { isKodeBerlaku, type KunciRapat } from "./queries";
import { jedaDetak, KODE_SALAH_MAKS, type ModeHadir, tungguKode } from "./rules";
import { DetakHadir, JoinHadir, TickHadir, UndoHadir, WalkIn } from "./schema";

/** `lagi`: seconds until the next sign of life is wanted. */
export type Masuk = { wilayah: string; id: string; mode: ModeHadir; masukAt: string; lagi: number };
type Baris = { mode: ModeHadir; masuk_at: Date };

const KODE_LAMA =
	"Kode ini tidak cocok atau sudah berganti. Ketik kode yang sekarang tampil di layar.";

/** Why nobody was let in; asked only then, so that the way in stays one statement. */
async function refusalOf(tx: Tx, actor: Actor, { wilayah, id }: KunciRapat, isOnline: boolean) {
	const [rapat] = await tx.$queryRaw<{ status: string; mode: string; diundang: boolean }[]>`
		select r.status, r.mode, exists (select from rapat_undangan u where u.wilayah_code = r.wilayah_code and u.rapat_id = r.id and u.akun_id = ${actor.accountId}::uuid) as diundang
		from rapat r where r.wilayah_code = ${wilayah} and r.id = ${id}::uuid`;
	if (!rapat) return missing();
	if (!rapat.diundang)
		return conflict(
			"Nama Anda tidak ada dalam daftar undangan. Minta petugas pencatat menambahkan Anda.",
		);
	if (rapat.status === "SELESAI") return conflict("Rapat ini sudah selesai.");
	if (rapat.status === "BATAL") return conflict("Rapat ini dibatalkan.");
	if (isOnline && rapat.mode === "LURING")
		return conflict("Rapat ini tatap muka. Masukkan kode yang tampil di ruang rapat.");
	return conflict("Rapat ini belum dibuka. Coba lagi pada hari rapat.");
}

/** Whether the code of the hall opens: six digits are quickly tried through, so wrong ones are counted for each account and meeting. */
async function refuseKode(actor: Actor, rapat: KunciRapat, kode: string) {
	const now = actor.scope.now();
	const isRight = isKodeBerlaku(rapat, kode, now);
	const gate = `hadir:${rapat.wilayah}:${rapat.id}:${actor.accountId}`;
	const wait = await passGate(gate, isRight, KODE_SALAH_MAKS, now);
	if (wait === 0 && isRight) return null;
	const sentence = wait > 0 ? tungguKode(wait) : KODE_LAMA;
	return invalid({ kode: sentence });
}

/**
 * Somebody who was asked comes in, by the code of the hall or on line: one statement, and again without harm. It is made
 * for 31,000 people in ten minutes: no count is kept and no row is shared. The audit log is left out, for the line of the
 * attendance list says itself who came, when and how. Wrong codes are counted by account; nothing is throttled by address: a hall has one.
 */
export const joinHadir = defineCommand({
	name: "hadir.masuk",
	permission: "rapat:read",
	input: JoinHadir,
	before: async (actor, input) =>
		input.cara === "KODE" ? refuseKode(actor, input, input.kode) : null,
	async run(tx, actor, input): Promise<Outcome<Masuk>> {
		const { wilayah, id, cara } = input;
		const now = actor.scope.now();
		const mode = cara === "KODE" ? "LURING" : "DARING";
		const [row] = await tx.$queryRaw<Baris[]>`
			insert into rapat_hadir as h (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi, mode, cara, masuk_at, terlihat_at)
			select u.wilayah_code, u.rapat_id, u.id, u.akun_id, u.area_code, u.nama, coalesce(nullif(u.peran, ''), ${actor.roleLabel}), u.instansi, ${mode}, ${cara}, ${now}, ${now}
			from rapat_undangan u join rapat r on r.wilayah_code = u.wilayah_code and r.id = u.rapat_id
			where u.wilayah_code = ${wilayah} and u.rapat_id = ${id}::uuid and u.akun_id = ${actor.accountId}::uuid
				and (r.status = 'BERLANGSUNG' or r.status = 'RENCANA' and r.held_on = ${tanggalOf(now, actor.zona)}::date)
				and (${mode} = 'LURING' or r.mode <> 'LURING')
			on conflict (wilayah_code, rapat_id, akun_id) do update set terlihat_at = excluded.terlihat_at, batal_at = null,
				mode = case when h.batal_at is null and h.mode = 'LURING' then h.mode else excluded.mode end,
				cara = case when h.batal_at is null and h.mode = 'LURING' then h.cara else excluded.cara end
			returning mode, masuk_at`;
		if (!row) return refusalOf(tx, actor, input, cara === "DARING");
		const { mode: came, masuk_at } = row;
		const masukAt = masuk_at.toISOString();
		return ok({ wilayah, id, mode: came, masukAt, lagi: jedaDetak(wilayah) });
	},
	audit: () => null,
});

/** Somebody on line is still there; nothing is written when that was known a moment ago. */
export const detakHadir = defineCommand({
	name: "hadir.detak",
	permission: "rapat:read",
	input: DetakHadir,
	async run(tx, actor, { wilayah, id }): Promise<Outcome<{ lagi: number }>> {
		const now = actor.scope.now();
		const pause = jedaDetak(wilayah);
		const known = new Date(now.getTime() - (pause / 2) * 1_000);
		await tx.$executeRaw`
			update rapat_hadir set terlihat_at = ${now}
			where wilayah_code = ${wilayah} and rapat_id = ${id}::uuid and akun_id = ${actor.accountId}::uuid and batal_at is null and terlihat_at < ${known}`;
		return ok({ lagi: pause });
	},
	audit: () => null,
});

const owns = (actor: Actor, { wilayah }: KunciRapat) => actor.scope.sendiri.includes(wilayah);

/** A meeting that was called off has no attendance. */
async function isOpen(tx: Tx, { wilayah, id }: KunciRapat): Promise<boolean> {
	const where = { wilayahCode: wilayah, id, status: { not: "BATAL" } };
	return (await tx.rapat.count({ where })) > 0;
}

/** The note taker ticks somebody who was asked, with or without an account. */
export const tickHadir = defineCommand({
	name: "hadir.catat",
	permission: "rapat:write",
	input: TickHadir,
	async run(tx, actor, { undangan, mode, ...rapat }): Promise<Outcome<KunciRapat>> {
		if (!owns(actor, rapat) || !(await isOpen(tx, rapat))) return missing();
		const now = actor.scope.now();
		const count = await tx.$executeRaw`
			insert into rapat_hadir as h (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi, mode, cara, masuk_at, terlihat_at)
			select wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi, ${mode}, 'TANGAN', ${now}, ${now} from rapat_undangan
			where wilayah_code = ${rapat.wilayah} and rapat_id = ${rapat.id}::uuid and id = ${undangan}::uuid
			on conflict (wilayah_code, rapat_id, id) do update set mode = excluded.mode, batal_at = null,
				cara = case when h.batal_at is null and h.mode = excluded.mode then h.cara else excluded.cara end`;
		return count ? ok(rapat) : missing();
	},
	audit: (input) => ({ entity: "rapat", key: input.id, diff: { baris: input.undangan } }),
});

/** Somebody who came unasked is written down; sent twice, it is one line. */
export const walkIn = defineCommand({
	name: "hadir.tamu",
	permission: "rapat:write",
	input: WalkIn,
	async run(tx, actor, { wilayah, id, tamu, mode, ...isi }): Promise<Outcome<KunciRapat>> {
		const rapat = { wilayah, id };
		if (!owns(actor, rapat) || !(await isOpen(tx, rapat))) return missing();
		const now = actor.scope.now();
		await tx.rapatHadir.createMany({
			data: {
				...{ wilayahCode: wilayah, rapatId: id, id: tamu, ...isi, mode },
				...{ cara: "TANGAN", masukAt: now, terlihatAt: now },
			},
			skipDuplicates: true,
		});
		return ok(rapat);
	},
	audit: (input) => ({ entity: "rapat", key: input.id, diff: { baris: input.tamu } }),
});

/** Takes back a wrong tick; the line is kept, struck out. */
export const undoHadir = defineCommand({
	name: "hadir.batal",
	permission: "rapat:write",
	input: UndoHadir,
	async run(tx, actor, { baris, ...rapat }): Promise<Outcome<KunciRapat>> {
		if (!owns(actor, rapat)) return missing();
		const key = { wilayahCode: rapat.wilayah, rapatId: rapat.id, id: baris };
		if (!(await tx.rapatHadir.count({ where: key }))) return missing();
		const data = { batalAt: actor.scope.now() };
		await tx.rapatHadir.updateMany({ where: { ...key, batalAt: null }, data });
		return ok(rapat);
	},
	audit: (input) => ({ entity: "rapat", key: input.id, diff: { baris: input.baris } }),
});
