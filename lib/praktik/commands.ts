import { can } from "../auth/actor";
import { defineCommand } from "../command";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { PutuskanPraktik, TulisPraktik } from "./schema";

/** A note of what worked: published at once by the level that writes it, proposed by whoever is in the field. */
export const tulisPraktik = defineCommand({
	name: "praktik.tulis",
	permission: "praktik:read",
	input: TulisPraktik,
	async run(tx, actor, { id, wilayah, ...isi }): Promise<Outcome<{ id: string }>> {
		const publishes = can(actor, "praktik:write") && actor.scope.sendiri.includes(wilayah);
		const near = actor.scope.kind === "kecamatan" || actor.scope.kind === "pendamping";
		const proposes =
			can(actor, "praktik:propose") && near && wilayah === String(actor.scope.tenant);
		if (!publishes && !proposes) return missing();
		const key = { wilayahCode: wilayah, id };
		const stored = await tx.praktik.findUnique({ where: { wilayahCode_id: key } });
		if (stored)
			return stored.judul === isi.judul
				? ok({ id })
				: conflict("Nomor formulir ini sudah dipakai.");
		const now = actor.scope.now();
		const state = publishes ? { status: "TERBIT", terbitAt: now } : { status: "USULAN" };
		await tx.praktik.createMany({
			data: { ...key, ...isi, ...state, akunId: actor.accountId, createdAt: now },
		});
		return ok({ id });
	},
	audit: ({ id, judul }) => ({ entity: "praktik", key: id, diff: { judul } }),
});

/** The level publishes a proposal, or takes a note off its shelf. */
export const putuskanPraktik = defineCommand({
	name: "praktik.putuskan",
	permission: "praktik:write",
	input: PutuskanPraktik,
	async run(tx, actor, { id, wilayah, version, ke }): Promise<Outcome<{ id: string }>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const where = { wilayahCode: wilayah, id };
		if ((await tx.praktik.count({ where })) === 0) return missing();
		const { count } = await tx.praktik.updateMany({
			where: { ...where, version },
			data: {
				...{ status: ke, version: version + 1 },
				...(ke === "TERBIT" && { terbitAt: actor.scope.now() }),
			},
		});
		return count ? ok({ id }) : conflict("Catatan ini sudah diputuskan orang lain.");
	},
	audit: ({ id, ke }) => ({ entity: "praktik", key: id, diff: { status: ke } }),
});
