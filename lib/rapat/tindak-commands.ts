import { defineCommand } from "../command";
import { formatTanggal } from "../format";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, tanggalOfColumn } from "../time";
import { ISI_LAIN, ownRapat, type RapatKey, todayOf } from "./commands";
import { isWithin } from "./rules";
import { AssignTindakLanjut, CancelTindakLanjut, FinishTindakLanjut } from "./schema";

/** A meeting asks its own level, or one below, to do something until a day. */
export const assignTindakLanjut = defineCommand({
	name: "tindak_lanjut.tugaskan",
	permission: "rapat:write",
	input: AssignTindakLanjut,
	async run(tx, actor, input): Promise<Outcome<RapatKey>> {
		const { id, rapatWilayah, rapatId, wilayah, kecamatan, uraian, penanggungJawab } = input;
		const key = { wilayah: rapatWilayah, id: rapatId };
		const rapat = await ownRapat(tx, actor, key);
		if (!rapat) return missing();
		if (!isWithin(wilayah, rapatWilayah) || wilayah.length > 4)
			return invalid({ wilayah: "Pilih tingkat rapat ini atau wilayah di bawahnya." });
		if (kecamatan !== null && (wilayah.length !== 4 || !String(kecamatan).startsWith(wilayah)))
			return invalid({ kecamatan: "Kecamatan ini tidak berada di wilayah yang ditugasi." });
		const stored = await tx.tindakLanjut.findUnique({
			where: { wilayahCode_id: { wilayahCode: wilayah, id } },
		});
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
				kecamatanCode: kecamatan,
				uraian,
				penanggungJawab,
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
	permission: "rapat:write",
	input: FinishTindakLanjut,
	async run(tx, actor, { id, wilayah, doneOn, bukti }): Promise<Outcome<{ id: string }>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const where = { wilayahCode: wilayah, id };
		const stored = await tx.tindakLanjut.findUnique({ where: { wilayahCode_id: where } });
		if (!stored) return missing();
		if (stored.batalAt) return conflict("Tindak lanjut ini sudah dibatalkan.");
		if (stored.doneOn) {
			const same = tanggalOfColumn(stored.doneOn) === doneOn && stored.bukti === bukti;
			const day = formatTanggal(tanggalOfColumn(stored.doneOn));
			return same ? ok({ id }) : conflict(`Sudah dinyatakan selesai pada ${day}.`);
		}
		if (doneOn > todayOf(actor)) return invalid({ doneOn: "Tanggal ini belum tiba." });
		const data = { doneOn: columnOf(doneOn), bukti };
		await tx.tindakLanjut.updateMany({ where: { ...where, doneOn: null, batalAt: null }, data });
		return ok({ id });
	},
	audit: (input) => ({ entity: "tindak_lanjut", key: input.id, diff: { tanggal: input.doneOn } }),
});

/** Whose task it is says that it is no longer needed, and why. */
export const cancelTindakLanjut = defineCommand({
	name: "tindak_lanjut.batal",
	permission: "rapat:write",
	input: CancelTindakLanjut,
	async run(tx, actor, { id, wilayah, alasan }): Promise<Outcome<{ id: string }>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const where = { wilayahCode: wilayah, id };
		const stored = await tx.tindakLanjut.findUnique({ where: { wilayahCode_id: where } });
		if (!stored) return missing();
		if (stored.batalAt) return ok({ id });
		if (stored.doneOn) return conflict("Tindak lanjut ini sudah selesai.");
		const data = { batalAt: actor.scope.now(), bukti: alasan };
		await tx.tindakLanjut.updateMany({ where: { ...where, doneOn: null }, data });
		return ok({ id });
	},
	audit: (input) => ({ entity: "tindak_lanjut", key: input.id, diff: { alasan: input.alasan } }),
});
