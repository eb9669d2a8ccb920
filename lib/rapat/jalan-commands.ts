import { defineCommand } from "../command";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { tanggalOfColumn } from "../time";
import { ownRapat, type RapatKey, todayOf } from "./commands";
import { JalanRapat } from "./schema";

const BELUM_HARINYA =
	"Hari rapat ini belum tiba. Ubah tanggalnya di bagian Tunda atau batalkan bila rapatnya hari ini.";

/** Opens a planned meeting; pressed twice, it was opened once. */
export const startRapat = defineCommand({
	name: "rapat.mulai",
	permission: "rapat:write",
	input: JalanRapat,
	async run(tx, actor, { id, wilayah }): Promise<Outcome<RapatKey>> {
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (!stored) return missing();
		if (stored.status === "BATAL") return conflict("Rapat ini dibatalkan.");
		if (stored.status === "SELESAI") return conflict("Rapat ini sudah selesai.");
		if (stored.status === "RENCANA" && tanggalOfColumn(stored.heldOn) > todayOf(actor))
			return conflict(BELUM_HARINYA);
		const data = { status: "BERLANGSUNG", dimulaiAt: actor.scope.now() };
		await tx.rapat.updateMany({ where: { wilayahCode: wilayah, id, status: "RENCANA" }, data });
		return ok({ wilayah, id });
	},
	audit: (input) => ({ entity: "rapat", key: input.id }),
});

/** Closes a meeting that is running; the doors close with it, notes can still be worded better. */
export const endRapat = defineCommand({
	name: "rapat.selesai",
	permission: "rapat:write",
	input: JalanRapat,
	async run(tx, actor, { id, wilayah }): Promise<Outcome<RapatKey>> {
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (!stored) return missing();
		if (stored.status === "BATAL") return conflict("Rapat ini dibatalkan.");
		if (stored.status === "RENCANA") return conflict("Rapat ini belum dimulai.");
		const data = { status: "SELESAI", selesaiAt: actor.scope.now() };
		await tx.rapat.updateMany({
			where: { wilayahCode: wilayah, id, status: "BERLANGSUNG" },
			data,
		});
		return ok({ wilayah, id });
	},
	audit: (input) => ({ entity: "rapat", key: input.id }),
});
