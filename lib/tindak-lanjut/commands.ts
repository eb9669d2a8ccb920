import { type Actor, can } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { formatTanggal } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { type RapatKey, todayOf } from "../rapat/commands";
import { columnOf, type Tanggal, tanggalOfColumn } from "../time";
import type { JenisCatatan } from "./rules";
import { CancelTindakLanjut, FinishTindakLanjut, type KunciTindak } from "./schema";

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

/** The day of the meeting that asked; null where this person does not see it. */
async function dimintaPada(tx: Tx, { rapatWilayahCode, rapatId }: Stored): Promise<Tanggal | null> {
	const rapat = await tx.rapat.findUnique({
		where: { wilayahCode_id: { wilayahCode: rapatWilayahCode, id: rapatId } },
		select: { heldOn: true },
	});
	return rapat && tanggalOfColumn(rapat.heldOn);
}

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
		const diminta = await dimintaPada(tx, stored);
		if (diminta && doneOn < diminta)
			return invalid({ doneOn: `Baru diminta rapat pada ${formatTanggal(diminta)}.` });
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
