import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import type { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { conflict, type Outcome, ok } from "../outcome";
import { type RapatKey, type Stored, todayOf } from "../rapat/commands";
import type { Bulan } from "../time";
import { bacaKeadaan } from "./bahan-queries";
import { openAgenda, pokokOf } from "./commands";
import { susunUsulan } from "./rules";
import { ComposeAgenda } from "./schema";

/** Proposes the points of a month for a meeting and says how many; of what stood there before see `composeAgenda`. */
async function susun(tx: Tx, actor: Actor, rapat: Stored, bulan: Bulan): Promise<number> {
	const { wilayahCode, id: rapatId, kecamatan } = rapat;
	const place = await tx.wilayah.findUnique({ where: { code: wilayahCode } });
	const keadaan = await bacaKeadaan(tx, {
		...{ wilayah: wilayahCode, nama: place?.name ?? wilayahCode, kecamatan, bulan },
		...{ today: todayOf(actor), now: actor.scope.now(), zona: actor.zona },
	});
	const usulan = susunUsulan(keadaan);
	const points = await pokokOf(tx, { wilayah: wilayahCode, rapatId });
	let urut = Math.max(0, ...points.map((one) => one.urut));
	for (const { sumber, judul, areaCode, bahan, menit } of usulan) {
		const fresh = { judul, areaCode, bahan: bahan as Prisma.InputJsonValue };
		const stored = points.find((one) => one.sumber === sumber);
		if (stored)
			await tx.rapatAgenda.updateMany({
				where: { wilayahCode, id: stored.id },
				data: { ...fresh, version: { increment: 1 } },
			});
		else {
			urut += 1;
			await tx.rapatAgenda.createMany({
				data: { wilayahCode, id: newId(), rapatId, urut, sumber, menit, ...fresh },
			});
		}
	}
	const named = new Set<string>(["BEBAS", ...usulan.map(({ sumber }) => sumber)]);
	const settled = points.filter((one) => !named.has(one.sumber) && one.uraian === "");
	await tx.rapatAgenda.deleteMany({
		where: { wilayahCode, rapatId, id: { in: settled.map(({ id }) => id) } },
	});
	return usulan.length;
}

/** Composes the agenda of a meeting for another month, if it was composed at all. */
export async function susunUlang(tx: Tx, actor: Actor, rapat: Stored, bulan: Bulan): Promise<void> {
	const { wilayahCode, id: rapatId } = rapat;
	const composed = await tx.rapatAgenda.findFirst({
		where: { wilayahCode, rapatId, sumber: { not: "BEBAS" } },
		select: { id: true },
	});
	if (composed) await susun(tx, actor, rapat, bulan);
}

/**
 * Proposes the agenda from what is recorded by now. Proposals that are there already take the fresh rows and keep their
 * place, minutes and notes; one's own points and what was left out stay; what has been settled since goes.
 */
export const composeAgenda = defineCommand({
	name: "agenda.susun",
	permission: "rapat:write",
	input: ComposeAgenda,
	async run(tx, actor, { bulan, ...where }): Promise<Outcome<RapatKey & { usulan: number }>> {
		const { rapat, refusal } = await openAgenda(tx, actor, where);
		if (!rapat) return refusal;
		if (rapat.status !== "RENCANA")
			return conflict("Rapat sudah berlangsung; agendanya tidak disusun ulang.");
		const usulan = await susun(tx, actor, rapat, bulan);
		return ok({ wilayah: where.wilayah, id: where.rapatId, usulan });
	},
	audit: ({ rapatId, bulan }, { usulan }) => ({
		...{ entity: "rapat", key: rapatId },
		diff: { bulan, usulan },
	}),
});
