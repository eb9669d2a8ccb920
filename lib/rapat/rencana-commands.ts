import { susunUlang } from "../agenda/susun-commands";
import { freezeRapat } from "../angka-rapat/commands";
import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { catatGeser } from "../jadwal-rapat/geser-commands";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, type Tanggal, tanggalOfColumn } from "../time";
import { type Jawaban, pilihanJawaban } from "../undangan/rules";
import {
	ISI_LAIN,
	isSame,
	ownRapat,
	type RapatKey,
	refusalOf,
	type Stored,
	todayOf,
} from "./commands";
import { bulanPindah } from "./rules";
import { CancelRapat, HeldRapat, PlanRapat, PostponeRapat, RevisePlan } from "./schema";

const SUDAH_LEWAT = "Tanggal ini sudah lewat. Catat rapatnya sebagai rapat yang sudah berlangsung.";
const BUKAN_RENCANA = "Rapat ini tidak lagi direncanakan, jadi rencananya tidak dapat diubah.";
const KALAH = "Rencana rapat ini sudah diubah orang lain. Muat ulang lalu bandingkan.";

/** Plans a meeting of one's own level; sent twice, it is one. */
export const planRapat = defineCommand({
	name: "rapat.rencana",
	permission: "rapat:write",
	input: PlanRapat,
	async run(tx, actor, { id, wilayah, ...isi }): Promise<Outcome<RapatKey>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (stored) return isSame(stored, isi) ? ok({ wilayah, id }) : conflict(ISI_LAIN);
		const refusal = refusalOf(wilayah, isi);
		if (refusal) return refusal;
		if (isi.heldOn < todayOf(actor)) return invalid({ heldOn: SUDAH_LEWAT });
		const [heldOn, createdAt] = [columnOf(isi.heldOn), actor.scope.now()];
		await tx.rapat.createMany({
			data: { wilayahCode: wilayah, id, ...isi, status: "RENCANA", heldOn, createdAt },
		});
		return ok({ wilayah, id });
	},
	audit: (input) => ({
		entity: "rapat",
		key: input.id,
		diff: { judul: input.judul, tanggal: input.heldOn },
	}),
});

/** Writes to a meeting that is still planned, unless somebody else was faster. */
async function ubah(tx: Tx, stored: Stored, version: number, data: Record<string, unknown>) {
	const { wilayahCode, id } = stored;
	const { count } = await tx.rapat.updateMany({
		where: { wilayahCode, id, version, status: "RENCANA" },
		data: { ...data, version: version + 1 },
	});
	return count ? ok({ wilayah: wilayahCode, id }) : conflict(KALAH);
}

/** Asks those again whose answer is none of these: it was given to another day, or to a hall that there no longer is. */
async function tanyaLagi(tx: Tx, { wilayah, id }: RapatKey, tetap: Jawaban[]): Promise<void> {
	await tx.rapatUndangan.updateMany({
		where: { wilayahCode: wilayah, rapatId: id, jawaban: { notIn: tetap } },
		data: { jawaban: "BELUM", alasan: "", jawabAt: null },
	});
}

/** Corrects what is planned, all but the day; whoever answered in a way that it no longer offers is asked again. */
export const revisePlan = defineCommand({
	name: "rapat.ubah_rencana",
	permission: "rapat:write",
	input: RevisePlan,
	async run(tx, actor, { id, wilayah, version, ...isi }): Promise<Outcome<RapatKey>> {
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (!stored) return missing();
		if (stored.status !== "RENCANA") return conflict(BUKAN_RENCANA);
		if (isSame(stored, isi)) return ok({ wilayah, id });
		const refusal = refusalOf(wilayah, isi);
		if (refusal) return refusal;
		const revised = await ubah(tx, stored, version, isi);
		if (revised.ok) await tanyaLagi(tx, { wilayah, id }, [...pilihanJawaban(isi.mode), "BELUM"]);
		return revised;
	},
	audit: (input) => ({ entity: "rapat", key: input.id, diff: { judul: input.judul } }),
});

/** What was composed and frozen for the month of the old day is made anew for that of the new one. */
async function ikutPindah(tx: Tx, actor: Actor, stored: Stored, to: Tanggal): Promise<void> {
	const bulan = bulanPindah(tanggalOfColumn(stored.heldOn), to, todayOf(actor));
	if (!bulan) return;
	await susunUlang(tx, actor, stored, bulan);
	if (stored.bekuAt) await freezeRapat(tx, stored, bulan, actor.scope.now());
}

/** Puts a planned meeting on another day: its cadence remembers why, everybody is asked again, its papers follow it. */
export const postponeRapat = defineCommand({
	name: "rapat.tunda",
	permission: "rapat:write",
	input: PostponeRapat,
	async run(tx, actor, { id, wilayah, heldOn, alasan, version }): Promise<Outcome<RapatKey>> {
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (!stored) return missing();
		if (stored.status !== "RENCANA") return conflict(BUKAN_RENCANA);
		const from = tanggalOfColumn(stored.heldOn);
		if (from === heldOn) return ok({ wilayah, id });
		if (heldOn < todayOf(actor)) return invalid({ heldOn: "Tanggal ini sudah lewat." });
		if (stored.jadwalId) {
			const refusal = await catatGeser(tx, { wilayah, id: stored.jadwalId }, from, {
				tanggal: heldOn,
				alasan,
			});
			if (refusal) return invalid({ heldOn: refusal });
		}
		const moved = await ubah(tx, stored, version, {
			...{ heldOn: columnOf(heldOn), tundaDari: stored.heldOn, tundaAlasan: alasan },
		});
		if (!moved.ok) return moved;
		await tanyaLagi(tx, { wilayah, id }, ["BELUM"]);
		await ikutPindah(tx, actor, stored, heldOn);
		return moved;
	},
	audit: (input) => ({
		entity: "rapat",
		key: input.id,
		diff: { ke: input.heldOn, alasan: input.alasan },
	}),
});

/** Says that a planned meeting has been held without having been run here; its minutes are noted afterwards. */
export const markHeld = defineCommand({
	name: "rapat.terlaksana",
	permission: "rapat:write",
	input: HeldRapat,
	async run(tx, actor, { id, wilayah }): Promise<Outcome<RapatKey>> {
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (!stored) return missing();
		if (stored.status === "SELESAI") return ok({ wilayah, id });
		if (stored.status !== "RENCANA") return conflict(BUKAN_RENCANA);
		if (tanggalOfColumn(stored.heldOn) > todayOf(actor))
			return conflict(
				"Tanggal rapat ini belum tiba. Tunda ke tanggal yang benar bila sudah berlangsung.",
			);
		return ubah(tx, stored, stored.version, { status: "SELESAI", selesaiAt: actor.scope.now() });
	},
	audit: (input) => ({ entity: "rapat", key: input.id }),
});

/** Calls a planned meeting off, and says why. */
export const cancelRapat = defineCommand({
	name: "rapat.batal",
	permission: "rapat:write",
	input: CancelRapat,
	async run(tx, actor, { id, wilayah, alasan }): Promise<Outcome<RapatKey>> {
		const stored = await ownRapat(tx, actor, { wilayah, id });
		if (!stored) return missing();
		if (stored.status === "BATAL") return ok({ wilayah, id });
		if (stored.status !== "RENCANA")
			return conflict("Rapat yang sudah berlangsung tidak dapat dibatalkan.");
		return ubah(tx, stored, stored.version, { status: "BATAL", sebab: alasan });
	},
	audit: (input) => ({ entity: "rapat", key: input.id, diff: { alasan: input.alasan } }),
});
