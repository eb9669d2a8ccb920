import { defineCommand } from "../command";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, tanggalOf, tanggalOfColumn } from "../time";
import { CatatAspirasi, JawabAspirasi } from "./schema";

/** Notes what was asked for in an audience. */
export const catatAspirasi = defineCommand({
	name: "aspirasi.catat",
	permission: "aspirasi:write",
	input: CatatAspirasi,
	async run(tx, actor, { id, wilayah, tanggal, ...isi }): Promise<Outcome<{ id: string }>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		if (tanggal > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ tanggal: "Tanggal ini belum tiba." });
		const key = { wilayahCode: wilayah, id };
		const stored = await tx.aspirasi.findUnique({ where: { wilayahCode_id: key } });
		if (stored)
			return stored.isi === isi.isi ? ok({ id }) : conflict("Nomor formulir ini sudah dipakai.");
		await tx.aspirasi.createMany({
			data: { ...key, ...isi, tanggal: columnOf(tanggal), akunId: actor.accountId },
		});
		return ok({ id });
	},
	audit: ({ id, tanggal }) => ({ entity: "aspirasi", key: id, diff: { tanggal } }),
});

/** Notes what became of it; an answer may be bettered. */
export const jawabAspirasi = defineCommand({
	name: "aspirasi.jawab",
	permission: "aspirasi:write",
	input: JawabAspirasi,
	async run(
		tx,
		actor,
		{ id, wilayah, version, jawabOn, jawaban },
	): Promise<Outcome<{ id: string }>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const where = { wilayahCode: wilayah, id };
		const stored = await tx.aspirasi.findUnique({ where: { wilayahCode_id: where } });
		if (!stored) return missing();
		if (jawabOn < tanggalOfColumn(stored.tanggal))
			return invalid({ jawabOn: "Tidak boleh sebelum aspirasinya." });
		if (jawabOn > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ jawabOn: "Tanggal ini belum tiba." });
		const { count } = await tx.aspirasi.updateMany({
			where: { ...where, version },
			data: { jawaban, jawabOn: columnOf(jawabOn), version: version + 1 },
		});
		return count ? ok({ id }) : conflict("Aspirasi ini sudah dijawab orang lain.");
	},
	audit: ({ id, jawabOn }) => ({ entity: "aspirasi", key: id, diff: { tanggal: jawabOn } }),
});
