import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, ownRapat, type RapatKey } from "../rapat/commands";
import { columnOf, tanggalOfColumn } from "../time";
import { AKUN_ASING, findStored, namaAkun } from "./commands";
import { isWithin } from "./rules";
import { AssignTindakLanjut } from "./schema";

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
