import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import type { RapatKey } from "./commands";

type Rujuk = "NOTULEN" | "MASALAH" | "KEPUTUSAN" | "TINDAK_LANJUT";
/** One saving of one text: which record, what it was typed on top of, and the id of the saving itself. */
export type Simpanan = {
	rapat: RapatKey;
	rujuk: Rujuk;
	rujukId: string;
	kirim: string | null;
	version: number;
};

/** Whether this very saving was done before, and only its answer was lost. */
async function isDone(tx: Tx, { rapat, kirim }: Simpanan): Promise<boolean> {
	if (!kirim) return false;
	const where = { wilayahCode: rapat.wilayah, id: kirim };
	return (await tx.rapatNaskah.count({ where })) > 0;
}

/**
 * What becomes of a text that arrives for a record that is there already. "done": nothing, it was saved before; "write":
 * it is saved, as the last one always is. Each saving leaves a receipt in rapat_naskah; where it was typed on top of an
 * older text than the stored one, the receipt keeps the text that gives way, to be shown beside it.
 */
export async function settle(
	tx: Tx,
	actor: Actor,
	saving: Simpanan,
	stored: { version: number; teks: string },
): Promise<"done" | "write"> {
	const { rapat, rujuk, rujukId, kirim, version } = saving;
	const isNew = version === 0; // made elsewhere under the same id: only a creation sent again
	if (isNew || (await isDone(tx, saving))) return "done";
	const teks = version === stored.version ? "" : stored.teks;
	if (!kirim && !teks) return "write";
	await tx.rapatNaskah.createMany({
		data: {
			...{ wilayahCode: rapat.wilayah, id: kirim ?? newId(), rapatId: rapat.id },
			...{ rujuk, rujukId, teks, akunId: actor.accountId, at: actor.scope.now() },
		},
	});
	return "write";
}
