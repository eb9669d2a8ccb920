import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, openRapat, ownRapat, type RapatKey } from "../rapat/commands";
import { AddPokok, DiscussPokok, EditPokok, MovePokok, RemovePokok, SkipPokok } from "./schema";

const TUTUP = "Rapat ini sudah selesai atau dibatalkan; agendanya tidak berubah lagi.";
const HILANG = "Pokok agenda ini tidak ada lagi. Muat ulang halaman.";
const URUT_MAKS = 999;
type Alamat = { wilayah: string; rapatId: string };

/** The meeting whose agenda this person writes, or why not. */
export const openAgenda = (tx: Tx, actor: Actor, { wilayah, rapatId }: Alamat) =>
	openRapat(tx, actor, { wilayah, id: rapatId }, TUTUP);

/** The points of a meeting in their order. */
export const pokokOf = (tx: Tx, { wilayah, rapatId }: Alamat) =>
	tx.rapatAgenda.findMany({
		where: { wilayahCode: wilayah, rapatId },
		orderBy: [{ urut: "asc" }, { id: "asc" }],
	});

const keyOf = ({ wilayah, rapatId }: Alamat): RapatKey => ({ wilayah, id: rapatId });
const at = ({ wilayah, rapatId, id }: Alamat & { id: string }) => ({
	...{ wilayahCode: wilayah, rapatId, id },
});
const entry = (rapatId: string, diff: Record<string, unknown>) => ({
	...{ entity: "rapat", key: rapatId, diff },
});

/** Adds a point of one's own at the end; sent twice, it is one. */
export const addPokok = defineCommand({
	name: "agenda.tambah",
	permission: "rapat:write",
	input: AddPokok,
	async run(tx, actor, { judul, uraian, menit, ...where }): Promise<Outcome<RapatKey>> {
		const { rapat, refusal } = await openAgenda(tx, actor, where);
		if (!rapat) return refusal;
		const points = await pokokOf(tx, where);
		const stored = points.find(({ id }) => id === where.id);
		if (stored) return stored.judul === judul ? ok(keyOf(where)) : conflict(ISI_LAIN);
		const urut = Math.min(URUT_MAKS, Math.max(0, ...points.map((one) => one.urut)) + 1);
		await tx.rapatAgenda.createMany({
			data: { ...at(where), urut, judul, uraian, menit, sumber: "BEBAS" },
		});
		return ok(keyOf(where));
	},
	audit: ({ rapatId, judul }) => entry(rapatId, { judul }),
});

/** Changes what is said on a point and how long it takes; of a point of one's own also its title. */
export const editPokok = defineCommand({
	name: "agenda.ubah",
	permission: "rapat:write",
	input: EditPokok,
	async run(tx, actor, { judul, uraian, menit, version, ...where }): Promise<Outcome<RapatKey>> {
		const { rapat, refusal } = await openAgenda(tx, actor, where);
		if (!rapat) return refusal;
		const stored = (await pokokOf(tx, where)).find(({ id }) => id === where.id);
		if (!stored) return conflict(HILANG);
		const own = judul !== undefined && stored.sumber === "BEBAS" ? { judul } : {};
		const { count } = await tx.rapatAgenda.updateMany({
			where: { ...at(where), version },
			data: { ...own, uraian, menit, version: version + 1 },
		});
		return count
			? ok(keyOf(where))
			: conflict(ISI_LAIN, { uraian: `Tersimpan: ${stored.uraian || "kosong"}` });
	},
	audit: ({ rapatId, id }) => entry(rapatId, { pokok: id }),
});

/** Moves a point past its neighbour. */
export const movePokok = defineCommand({
	name: "agenda.geser",
	permission: "rapat:write",
	input: MovePokok,
	async run(tx, actor, { arah, ...where }): Promise<Outcome<RapatKey>> {
		const { rapat, refusal } = await openAgenda(tx, actor, where);
		if (!rapat) return refusal;
		const ids = (await pokokOf(tx, where)).map(({ id }) => id);
		const from = ids.indexOf(where.id);
		if (from < 0) return conflict(HILANG);
		const to = Math.min(ids.length - 1, Math.max(0, from + (arah === "naik" ? -1 : 1)));
		ids.splice(to, 0, ...ids.splice(from, 1));
		// Numbered anew: points that were composed at the same time may share a number.
		for (const [i, id] of ids.entries())
			await tx.rapatAgenda.updateMany({ where: at({ ...where, id }), data: { urut: i + 1 } });
		return ok(keyOf(where));
	},
	audit: ({ rapatId, id, arah }) => entry(rapatId, { pokok: id, arah }),
});

/** Leaves a point out of the meeting, or takes it in again; left out, it stays so when the agenda is composed anew. */
export const skipPokok = defineCommand({
	name: "agenda.lewati",
	permission: "rapat:write",
	input: SkipPokok,
	async run(tx, actor, { dilewati, ...where }): Promise<Outcome<RapatKey>> {
		const { rapat, refusal } = await openAgenda(tx, actor, where);
		if (!rapat) return refusal;
		const { count } = await tx.rapatAgenda.updateMany({ where: at(where), data: { dilewati } });
		return count ? ok(keyOf(where)) : conflict(HILANG);
	},
	audit: ({ rapatId, id, dilewati }) => entry(rapatId, { pokok: id, dilewati }),
});

/** Says that a point was talked about, so that the minutes say it too; pressed by mistake it is taken back. */
export const discussPokok = defineCommand({
	name: "agenda.bahas",
	permission: "rapat:write",
	input: DiscussPokok,
	async run(tx, actor, { dibahas, ...where }): Promise<Outcome<RapatKey>> {
		const rapat = await ownRapat(tx, actor, keyOf(where));
		if (!rapat) return missing();
		if (rapat.status !== "BERLANGSUNG" && rapat.status !== "SELESAI")
			return conflict("Rapat ini belum berlangsung, jadi belum ada yang dibahas.");
		const { count } = await tx.rapatAgenda.updateMany({
			where: at(where),
			data: { dibahasAt: dibahas ? actor.scope.now() : null },
		});
		return count ? ok(keyOf(where)) : conflict(HILANG);
	},
	audit: ({ rapatId, id, dibahas }) => entry(rapatId, { pokok: id, dibahas }),
});

/** Removes a point of one's own before the meeting begins. */
export const removePokok = defineCommand({
	name: "agenda.hapus",
	permission: "rapat:write",
	input: RemovePokok,
	async run(tx, actor, where): Promise<Outcome<RapatKey>> {
		const { rapat, refusal } = await openAgenda(tx, actor, where);
		if (!rapat) return refusal;
		if (rapat.status !== "RENCANA")
			return conflict("Rapat sudah berlangsung. Lewati saja pokok ini.");
		await tx.rapatAgenda.deleteMany({ where: { ...at(where), sumber: "BEBAS" } });
		return ok(keyOf(where));
	},
	audit: ({ rapatId, id }) => entry(rapatId, { pokok: id }),
});
