import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { Prisma } from "../db/generated/client";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, openRapat, ownRapat, type RapatKey } from "../rapat/commands";
import { isTerbuka, type ModeRapat, type StatusRapat } from "../rapat/rules";
import { tanggalOfColumn } from "../time";
import { type Jawaban, tolakJawaban } from "./rules";
import { akunRapat } from "./sasaran-queries";
import { AnswerUndangan, InviteRoles, InviteTamu, NoteJawaban, WithdrawUndangan } from "./schema";

const TUTUP = "Rapat ini sudah selesai atau dibatalkan.";
/** A time-ordered id made by the database, where one statement makes thousands. */
const ID_BARU = Prisma.sql`encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;

/** Asks everybody of some roles whom the meeting concerns; whoever was asked before is not asked twice. */
export const inviteRoles = defineCommand({
	name: "undangan.undang",
	permission: "rapat:write",
	input: InviteRoles,
	async run(tx, actor, { wilayah, rapatId, peran }): Promise<Outcome<RapatKey & { baru: number }>> {
		const key = { wilayah, id: rapatId };
		const { rapat, refusal } = await openRapat(tx, actor, key, TUTUP);
		if (!rapat) return refusal;
		const heldOn = tanggalOfColumn(rapat.heldOn);
		const baru = await tx.$executeRaw`
			insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, area_code, nama, peran, instansi)
			select ${wilayah}, ${rapatId}::uuid, ${ID_BARU}, s.akun_id, s.area_code, s.nama, coalesce(r.label, s.peran), w.name from (
				select a.id as akun_id, coalesce(t.kec::text, a.wilayah_code) as area_code, a.nama, a.peran, a.wilayah_code
				from ${akunRapat({ wilayah, kecamatan: rapat.kecamatan, heldOn })} and a.peran = any(${peran}::text[])) s
			left join label_peran r on r.peran = s.peran join wilayah w on w.code = s.wilayah_code
			on conflict (wilayah_code, rapat_id, akun_id) do nothing`;
		return ok({ ...key, baru });
	},
	audit: ({ rapatId, peran }, { baru }) => ({
		entity: "rapat",
		key: rapatId,
		diff: { peran: peran.join(", "), undangan: baru },
	}),
});

/** Asks a guest who has no account. */
export const inviteTamu = defineCommand({
	name: "undangan.tamu",
	permission: "rapat:write",
	input: InviteTamu,
	async run(tx, actor, { wilayah, rapatId, ...isi }): Promise<Outcome<RapatKey>> {
		const key = { wilayah, id: rapatId };
		const { rapat, refusal } = await openRapat(tx, actor, key, TUTUP);
		if (!rapat) return refusal;
		const line = { wilayahCode: wilayah, rapatId, ...isi, areaCode: wilayah };
		const stored = await tx.rapatUndangan.findUnique({
			where: { wilayahCode_rapatId_id: { wilayahCode: wilayah, rapatId, id: isi.id } },
		});
		if (stored) return stored.nama === isi.nama ? ok(key) : conflict(ISI_LAIN);
		await tx.rapatUndangan.createMany({ data: { ...line, createdAt: actor.scope.now() } });
		return ok(key);
	},
	audit: ({ rapatId, peran }) => ({ entity: "rapat", key: rapatId, diff: { tamu: peran } }),
});

/** Takes back an invitation that has not been answered. */
export const withdrawUndangan = defineCommand({
	name: "undangan.cabut",
	permission: "rapat:write",
	input: WithdrawUndangan,
	async run(tx, actor, { wilayah, rapatId, id }): Promise<Outcome<RapatKey>> {
		const key = { wilayah, id: rapatId };
		// Once it is over, who was asked is what the share of those who came is counted from.
		const { rapat, refusal } = await openRapat(tx, actor, key, TUTUP);
		if (!rapat) return refusal;
		const where = { wilayahCode: wilayah, rapatId, id };
		const stored = await tx.rapatUndangan.findFirst({ where });
		if (!stored) return ok(key);
		const { count } = await tx.rapatUndangan.deleteMany({ where: { ...where, jawaban: "BELUM" } });
		return count ? ok(key) : conflict("Undangan yang sudah dijawab tidak dapat dicabut.");
	},
	audit: ({ rapatId, id }) => ({ entity: "rapat", key: rapatId, diff: { undangan: id } }),
});

type Isi = { jawaban: Exclude<Jawaban, "BELUM">; alasan: string };
type Line = { wilayahCode: string; rapatId: string } & (
	| { akunId: string }
	| { id: string; akunId: null }
);

async function jawab(tx: Tx, actor: Actor, where: Line, isi: Isi): Promise<Outcome<RapatKey>> {
	const key = { wilayah: where.wilayahCode, id: where.rapatId };
	const rapat = await tx.rapat.findUnique({
		where: { wilayahCode_id: { wilayahCode: key.wilayah, id: key.id } },
	});
	if (!rapat || !(await tx.rapatUndangan.count({ where }))) return missing();
	if (!isTerbuka(rapat.status as StatusRapat)) return conflict(TUTUP);
	const refusal = tolakJawaban(rapat.mode as ModeRapat, isi);
	if (refusal) return invalid(refusal);
	const alasan = isi.jawaban === "TIDAK" ? isi.alasan : "";
	const data = { jawaban: isi.jawaban, alasan, jawabAt: actor.scope.now() };
	await tx.rapatUndangan.updateMany({ where, data });
	return ok(key);
}

/** Whoever was asked says whether they come; the last answer holds. */
export const answerUndangan = defineCommand({
	name: "undangan.jawab",
	permission: "rapat:read",
	input: AnswerUndangan,
	run: (tx, actor, { wilayah, rapatId, ...isi }) =>
		jawab(tx, actor, { wilayahCode: wilayah, rapatId, akunId: actor.accountId }, isi),
	audit: ({ rapatId, jawaban }) => ({ entity: "rapat", key: rapatId, diff: { jawaban } }),
});

/** The office notes what a guest without account answered. */
export const noteJawaban = defineCommand({
	name: "undangan.catat_jawaban",
	permission: "rapat:write",
	input: NoteJawaban,
	async run(tx, actor, { wilayah, rapatId, id, ...isi }): Promise<Outcome<RapatKey>> {
		if (!(await ownRapat(tx, actor, { wilayah, id: rapatId }))) return missing();
		return jawab(tx, actor, { wilayahCode: wilayah, rapatId, id, akunId: null }, isi);
	},
	audit: ({ rapatId, jawaban }) => ({ entity: "rapat", key: rapatId, diff: { jawaban } }),
});
