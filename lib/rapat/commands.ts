import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, tanggalOf, tanggalOfColumn } from "../time";
import { isTerbuka, type StatusRapat } from "./rules";
import { CorrectRapat, HoldRapat } from "./schema";

export type RapatKey = { wilayah: string; id: string };
export const ISI_LAIN = "Data ini sudah tersimpan dengan isi lain. Muat ulang halaman.";

const find = (tx: Tx, { wilayah, id }: RapatKey) =>
	tx.rapat.findUnique({ where: { wilayahCode_id: { wilayahCode: wilayah, id } } });
export type Stored = NonNullable<Awaited<ReturnType<typeof find>>>;
type Isi = Omit<HoldRapat, "id" | "wilayah">;

/** Whether what was typed says what is stored. */
export function isSame(stored: Stored, { heldOn, kecamatan, ...texts }: Partial<Isi>): boolean {
	return (
		(heldOn === undefined || tanggalOfColumn(stored.heldOn) === heldOn) &&
		(kecamatan === undefined || stored.kecamatan.join() === kecamatan.join()) &&
		Object.entries(texts).every(([name, text]) => stored[name as keyof typeof texts] === text)
	);
}

/** Why this meeting cannot be as typed: its kecamatan have to lie in its region. */
export function refusalOf(wilayah: string, { kecamatan }: Pick<Isi, "kecamatan">) {
	const strange = kecamatan.some((code) => !String(code).startsWith(wilayah) && wilayah !== "0");
	return strange
		? invalid({ kecamatan: "Ada kecamatan yang tidak berada di wilayah rapat ini." })
		: null;
}

/** Writes down a meeting of one's own level; sent twice, it is one. */
export const holdRapat = defineCommand({
	name: "rapat.catat",
	permission: "rapat:write",
	input: HoldRapat,
	async run(tx, actor, { id, wilayah, ...isi }): Promise<Outcome<RapatKey>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const stored = await find(tx, { wilayah, id });
		if (stored) return isSame(stored, isi) ? ok({ wilayah, id }) : conflict(ISI_LAIN);
		const refusal = refusalOf(wilayah, isi);
		if (refusal) return refusal;
		if (isi.heldOn > todayOf(actor))
			return invalid({ heldOn: "Rapat ini belum berlangsung. Rencanakan dulu." });
		const heldOn = columnOf(isi.heldOn);
		const createdAt = actor.scope.now();
		await tx.rapat.createMany({
			data: { wilayahCode: wilayah, id, ...isi, status: "SELESAI", heldOn, createdAt },
		});
		return ok({ wilayah, id });
	},
	audit: (input) => ({
		entity: "rapat",
		key: input.id,
		diff: { judul: input.judul, tanggal: input.heldOn },
	}),
});

/** Corrects a meeting, its minutes above all. */
export const correctRapat = defineCommand({
	name: "rapat.perbaiki",
	permission: "rapat:write",
	input: CorrectRapat,
	async run(tx, actor, { id, wilayah, version, ...isi }): Promise<Outcome<RapatKey>> {
		const stored = await find(tx, { wilayah, id });
		if (!stored || !actor.scope.sendiri.includes(wilayah)) return missing();
		if (isSame(stored, isi)) return ok({ wilayah, id });
		if (stored.status === "RENCANA" || stored.status === "BATAL")
			return conflict("Rapat ini tidak berlangsung, jadi belum ada catatannya.");
		if (stored.version !== version)
			return conflict("Rapat ini sudah diperbaiki orang lain. Bandingkan dulu.", {
				judul: `Tersimpan: ${stored.judul}`,
				notulen: `Tersimpan: ${stored.notulen || "kosong"}`,
			});
		const refusal = refusalOf(wilayah, isi);
		if (refusal) return refusal;
		if (isi.heldOn > todayOf(actor)) return invalid({ heldOn: "Tanggal ini belum tiba." });
		const { count } = await tx.rapat.updateMany({
			where: { wilayahCode: wilayah, id, version },
			data: { ...isi, heldOn: columnOf(isi.heldOn), version: version + 1 },
		});
		return count ? ok({ wilayah, id }) : conflict(ISI_LAIN);
	},
	audit: (input) => ({ entity: "rapat", key: input.id, diff: { tanggal: input.heldOn } }),
});

/** The meeting that an issue or a follow-up is of, when this person writes at its level. */
export async function ownRapat(tx: Tx, actor: Actor, key: RapatKey): Promise<Stored | null> {
	return actor.scope.sendiri.includes(key.wilayah) ? find(tx, key) : null;
}

/** The same meeting while it is ahead or running; `tutup` is what to say once it is not. */
export async function openRapat(tx: Tx, actor: Actor, key: RapatKey, tutup: string) {
	const rapat = await ownRapat(tx, actor, key);
	if (!rapat) return { refusal: missing() };
	return isTerbuka(rapat.status as StatusRapat) ? { rapat } : { refusal: conflict(tutup) };
}

const DIBATALKAN = "Rapat ini dibatalkan, jadi tidak ada lagi yang dicatat di sini.";

/** The meeting of one's own level in which something is noted, or why not: nothing is noted in one that was called off. */
export async function openCatatan(tx: Tx, actor: Actor, key: RapatKey) {
	const rapat = await ownRapat(tx, actor, key);
	if (!rapat) return { refusal: missing() };
	return rapat.status === "BATAL" ? { refusal: conflict(DIBATALKAN) } : { rapat };
}

/** Today on the wall of the person who acts. */
export const todayOf = ({ scope, zona }: Actor) => tanggalOf(scope.now(), zona);
