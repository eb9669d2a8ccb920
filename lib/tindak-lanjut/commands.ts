import { type Actor, can } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { formatTanggal } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, ownRapat, type RapatKey, todayOf } from "../rapat/commands";
import { columnOf, tanggalOfColumn } from "../time";
import { isWithin, type JenisCatatan } from "./rules";
import {
	AssignTindakLanjut,
	CancelTindakLanjut,
	FinishTindakLanjut,
	type KunciTindak,
} from "./schema";

/** The follow-up that a command is about, as it is stored. */
export const findStored = (tx: Tx, { wilayah, id }: KunciTindak) =>
	tx.tindakLanjut.findUnique({ where: { wilayahCode_id: { wilayahCode: wilayah, id } } });
export type Stored = NonNullable<Awaited<ReturnType<typeof findStored>>>;

/** Whether this person does the task: it is theirs by name, or their office's and they keep its meetings. */
export function isMine(actor: Actor, stored: Stored): boolean {
	const isOffice = actor.scope.sendiri.includes(stored.wilayahCode);
	return stored.penanggungAkun === actor.accountId || (isOffice && can(actor, "rapat:write"));
}

type Catatan = { id?: string; jenis: JenisCatatan; teks: string; rapat?: RapatKey | null };

/** A line in the history of a follow-up. */
export async function tulisCatatan(
	tx: Tx,
	actor: Actor,
	{ wilayah, id }: KunciTindak,
	{ id: own = newId(), jenis, teks, rapat }: Catatan,
): Promise<void> {
	await tx.tindakCatatan.createMany({
		data: {
			wilayahCode: wilayah,
			id: own,
			tindakId: id,
			jenis,
			teks,
			rapatWilayahCode: rapat?.wilayah ?? null,
			rapatId: rapat?.id ?? null,
			akunId: actor.accountId,
			at: actor.scope.now(),
		},
	});
}

/** Whose account it is; null where this person cannot see it, and so may not make it responsible. */
export async function namaAkun(tx: Tx, akunId: string): Promise<string | null> {
	const [row] = await tx.$queryRaw<{ nama: string }[]>`
		select nama from akun where id = ${akunId}::uuid`;
	return row?.nama ?? null;
}

export const AKUN_ASING = "Akun ini tidak ditemukan di wilayah Anda.";

/** Why a task cannot be asked of whom was typed, or null. */
async function refusalOf(tx: Tx, input: AssignTindakLanjut) {
	const { wilayah, rapatWilayah, rapatId, kecamatan, penanggungAkun, keputusanId } = input;
	if (!isWithin(wilayah, rapatWilayah) || wilayah.length > 4)
		return invalid({ wilayah: "Pilih tingkat rapat ini atau wilayah di bawahnya." });
	if (kecamatan !== null && (wilayah.length !== 4 || !String(kecamatan).startsWith(wilayah)))
		return invalid({ kecamatan: "Kecamatan ini tidak berada di wilayah yang ditugasi." });
	if (penanggungAkun && (await namaAkun(tx, penanggungAkun)) === null)
		return invalid({ penanggungAkun: AKUN_ASING });
	const where = { wilayahCode: rapatWilayah, id: keputusanId ?? "", rapatId };
	if (keputusanId && !(await tx.rapatKeputusan.count({ where })))
		return invalid({ keputusanId: "Keputusan ini bukan keputusan rapat tersebut." });
	return null;
}

/** A meeting asks its own level, or one below, to do something until a day. */
export const assignTindakLanjut = defineCommand({
	name: "tindak_lanjut.tugaskan",
	permission: "rapat:write",
	input: AssignTindakLanjut,
	async run(tx, actor, input): Promise<Outcome<RapatKey>> {
		const { id, rapatWilayah, rapatId, wilayah, uraian, keputusanId } = input;
		const key = { wilayah: rapatWilayah, id: rapatId };
		const rapat = await ownRapat(tx, actor, key);
		if (!rapat) return missing();
		const refusal = await refusalOf(tx, input);
		if (refusal) return refusal;
		const stored = await findStored(tx, { wilayah, id });
		if (stored) {
			const same = stored.uraian === uraian && tanggalOfColumn(stored.dueOn) === input.dueOn;
			return same && stored.rapatId === rapatId ? ok(key) : conflict(ISI_LAIN);
		}
		if (input.dueOn < tanggalOfColumn(rapat.heldOn))
			return invalid({ dueOn: "Tenggat tidak boleh sebelum tanggal rapat." });
		await tx.tindakLanjut.createMany({
			data: {
				wilayahCode: wilayah,
				id,
				rapatWilayahCode: rapatWilayah,
				rapatId,
				kecamatanCode: input.kecamatan,
				uraian,
				penanggungJawab: input.penanggungJawab,
				penanggungAkun: input.penanggungAkun,
				keputusanWilayah: keputusanId && rapatWilayah,
				keputusanId,
				dueOn: columnOf(input.dueOn),
				createdAt: actor.scope.now(),
			},
		});
		return ok(key);
	},
	audit: (input) => ({
		entity: "tindak_lanjut",
		key: input.id,
		diff: { wilayah: input.wilayah, tenggat: input.dueOn },
	}),
});

/** Whose task it is says that it is done, and by what one sees it. */
export const finishTindakLanjut = defineCommand({
	name: "tindak_lanjut.selesai",
	permission: "tindak:write",
	input: FinishTindakLanjut,
	async run(tx, actor, { id, wilayah, doneOn, bukti }): Promise<Outcome<KunciTindak>> {
		const key = { wilayah, id };
		const stored = await findStored(tx, key);
		if (!stored || !isMine(actor, stored)) return missing();
		if (stored.batalAt) return conflict("Tindak lanjut ini sudah dibatalkan.");
		if (stored.doneOn) {
			const same = tanggalOfColumn(stored.doneOn) === doneOn && stored.bukti === bukti;
			const day = formatTanggal(tanggalOfColumn(stored.doneOn));
			return same ? ok(key) : conflict(`Sudah dinyatakan selesai pada ${day}.`);
		}
		if (doneOn > todayOf(actor)) return invalid({ doneOn: "Tanggal ini belum tiba." });
		const where = { wilayahCode: wilayah, id, doneOn: null, batalAt: null };
		const data = { doneOn: columnOf(doneOn), bukti, version: stored.version + 1 };
		const { count } = await tx.tindakLanjut.updateMany({ where, data });
		if (!count) return missing();
		await tulisCatatan(tx, actor, key, { jenis: "SELESAI", teks: bukti });
		return ok(key);
	},
	audit: (input) => ({ entity: "tindak_lanjut", key: input.id, diff: { tanggal: input.doneOn } }),
});

/** Whose task it is says that it is no longer needed, and why. */
export const cancelTindakLanjut = defineCommand({
	name: "tindak_lanjut.batal",
	permission: "rapat:write",
	input: CancelTindakLanjut,
	async run(tx, actor, { id, wilayah, alasan }): Promise<Outcome<KunciTindak>> {
		const key = { wilayah, id };
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const stored = await findStored(tx, key);
		if (!stored) return missing();
		if (stored.batalAt) return ok(key);
		if (stored.doneOn) return conflict("Tindak lanjut ini sudah selesai.");
		const where = { wilayahCode: wilayah, id, doneOn: null };
		const data = { batalAt: actor.scope.now(), bukti: alasan, version: stored.version + 1 };
		const { count } = await tx.tindakLanjut.updateMany({ where, data });
		if (!count) return missing();
		await tulisCatatan(tx, actor, key, { jenis: "BATAL", teks: alasan });
		return ok(key);
	},
	audit: (input) => ({ entity: "tindak_lanjut", key: input.id, diff: { alasan: input.alasan } }),
});
