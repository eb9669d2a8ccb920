import { defineCommand } from "../command";
import type { Tx } from "../db";
import { lockRecord } from "../db/lock";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { DecideMasalah, RaiseMasalah, WriteNotulen } from "./catatan-schema";
import { ISI_LAIN, openCatatan, type RapatKey } from "./commands";
import { settle } from "./naskah-commands";

/** Which record was saved, and its version afterwards. */
export type Tersimpan = RapatKey & { catatan: string; version: number };

const UBAH_LAIN = conflict(ISI_LAIN);

/** A point of the agenda that is named belongs to the same meeting. */
async function isOfRapat(tx: Tx, rapat: RapatKey, agendaId: string | null): Promise<boolean> {
	if (agendaId === null) return true;
	const where = { wilayahCode: rapat.wilayah, id: agendaId, rapatId: rapat.id };
	return (await tx.rapatAgenda.count({ where })) > 0;
}

/** A point of the agenda on which an issue was raised has been talked about. */
async function tandaiDibahas(tx: Tx, rapat: RapatKey, agendaId: string | null, at: Date) {
	if (agendaId === null) return;
	const where = { wilayahCode: rapat.wilayah, id: agendaId, rapatId: rapat.id, dibahasAt: null };
	await tx.rapatAgenda.updateMany({ where, data: { dibahasAt: at } });
}

/** Notes an issue that was raised in a meeting, or words it better: the last saved stands, what gave way is kept. */
export const raiseMasalah = defineCommand({
	name: "rapat.masalah",
	permission: "rapat:write",
	input: RaiseMasalah,
	async run(tx, actor, input): Promise<Outcome<Tersimpan>> {
		const { id, rapatWilayah, rapatId, version, kirim, ...isi } = input;
		const rapat = { wilayah: rapatWilayah, id: rapatId };
		await lockRecord(tx, id);
		const { refusal } = await openCatatan(tx, actor, rapat);
		if (refusal) return refusal;
		if (!(await isOfRapat(tx, rapat, isi.agendaId))) return missing();
		const key = { wilayahCode: rapatWilayah, id };
		const stored = await tx.rapatMasalah.findUnique({ where: { wilayahCode_id: key } });
		if (!stored) {
			const createdAt = actor.scope.now();
			await tx.rapatMasalah.createMany({ data: { ...key, rapatId, ...isi, createdAt } });
			await tandaiDibahas(tx, rapat, isi.agendaId, createdAt);
			return ok({ ...rapat, catatan: id, version: 1 });
		}
		if (stored.rapatId !== rapatId) return UBAH_LAIN;
		const same = stored.uraian === isi.uraian && stored.kategori === isi.kategori;
		if (!same && version === 0 && stored.version === 1) return UBAH_LAIN;
		const saving = { rapat, rujuk: "MASALAH" as const, rujukId: id, kirim, version };
		const now = { version: stored.version, teks: stored.uraian };
		if (same || (await settle(tx, actor, saving, now)) === "done")
			return ok({ ...rapat, catatan: id, version: stored.version });
		const next = stored.version + 1;
		await tx.rapatMasalah.updateMany({ where: key, data: { ...isi, version: next } });
		return ok({ ...rapat, catatan: id, version: next });
	},
	audit: (input) => ({
		entity: "rapat",
		key: input.rapatId,
		diff: { masalah: input.id, kategori: input.kategori },
	}),
});

/** Notes what was decided, on an issue or on its own; an issue may have several decisions. */
export const decideMasalah = defineCommand({
	name: "rapat.putusan",
	permission: "rapat:write",
	input: DecideMasalah,
	async run(tx, actor, input): Promise<Outcome<Tersimpan>> {
		const { id, rapatWilayah, rapatId, masalahId, uraian, version, kirim } = input;
		const rapat = { wilayah: rapatWilayah, id: rapatId };
		await lockRecord(tx, id);
		const { refusal } = await openCatatan(tx, actor, rapat);
		if (refusal) return refusal;
		const issue = { wilayahCode: rapatWilayah, id: masalahId ?? "", rapatId };
		if (masalahId && !(await tx.rapatMasalah.count({ where: issue }))) return missing();
		const key = { wilayahCode: rapatWilayah, id };
		const stored = await tx.rapatKeputusan.findUnique({ where: { wilayahCode_id: key } });
		if (!stored) {
			await tx.rapatKeputusan.createMany({
				data: { ...key, rapatId, masalahId, uraian, createdAt: actor.scope.now() },
			});
			return ok({ ...rapat, catatan: id, version: 1 });
		}
		if (stored.rapatId !== rapatId) return UBAH_LAIN;
		const same = stored.uraian === uraian;
		if (!same && version === 0 && stored.version === 1) return UBAH_LAIN;
		const saving = { rapat, rujuk: "KEPUTUSAN" as const, rujukId: id, kirim, version };
		const now = { version: stored.version, teks: stored.uraian };
		if (same || (await settle(tx, actor, saving, now)) === "done")
			return ok({ ...rapat, catatan: id, version: stored.version });
		const next = stored.version + 1;
		await tx.rapatKeputusan.updateMany({ where: key, data: { uraian, version: next } });
		return ok({ ...rapat, catatan: id, version: next });
	},
	audit: (input) => ({ entity: "rapat", key: input.rapatId, diff: { keputusan: input.id } }),
});

/** Saves the minutes while they are typed. Who saved when stands in the receipts, so the audit log is not filled with pauses in typing. */
export const writeNotulen = defineCommand({
	name: "rapat.notulen",
	permission: "rapat:write",
	input: WriteNotulen,
	async run(tx, actor, input): Promise<Outcome<Tersimpan>> {
		const { rapatWilayah, rapatId, teks, version, kirim } = input;
		const rapat = { wilayah: rapatWilayah, id: rapatId };
		await lockRecord(tx, rapatId);
		const { rapat: stored, refusal } = await openCatatan(tx, actor, rapat);
		if (!stored) return refusal;
		const saved = (at: number) => ok({ ...rapat, catatan: rapatId, version: at });
		if (stored.notulen === teks) return saved(stored.version);
		const saving = { rapat, rujuk: "NOTULEN" as const, rujukId: rapatId, kirim, version };
		const now = { version: stored.version, teks: stored.notulen };
		if ((await settle(tx, actor, saving, now)) === "done") return saved(stored.version);
		const next = stored.version + 1;
		const where = { wilayahCode: rapatWilayah, id: rapatId };
		await tx.rapat.updateMany({ where, data: { notulen: teks, version: next } });
		return saved(next);
	},
	audit: () => null,
});
