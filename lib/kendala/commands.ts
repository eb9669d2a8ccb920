import { defineCommand } from "../command";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { SampaikanKendala, TanggapiKendala } from "./schema";

/** Says in confidence to Dinsos what stands in one's way. The log tells that it was said, never what. */
export const sampaikanKendala = defineCommand({
	name: "kendala.sampaikan",
	permission: "kendala:raise",
	input: SampaikanKendala,
	async run(tx, actor, { id, kategori, isi }): Promise<Outcome<{ id: string }>> {
		const key = { kabupatenCode: actor.scope.tenant, id };
		const stored = await tx.sdmKendala.findUnique({ where: { kabupatenCode_id: key } });
		if (stored)
			return stored.isi === isi ? ok({ id }) : conflict("Nomor formulir ini sudah dipakai.");
		const createdAt = actor.scope.now();
		await tx.sdmKendala.createMany({
			data: { ...key, kategori, isi, akunId: actor.accountId, createdAt },
		});
		return ok({ id });
	},
	audit: () => ({ entity: "kendala" }),
});

/** Dinsos answers; the answer may be bettered, and the matter closed. */
export const tanggapiKendala = defineCommand({
	name: "kendala.tanggapi",
	permission: "kendala:answer",
	input: TanggapiKendala,
	async run(tx, actor, { id, version, tanggapan, selesai }): Promise<Outcome<{ id: string }>> {
		const where = { kabupatenCode: actor.scope.tenant, id };
		if ((await tx.sdmKendala.count({ where })) === 0) return missing();
		const now = actor.scope.now();
		const { count } = await tx.sdmKendala.updateMany({
			where: { ...where, version },
			data: {
				...{ tanggapan, tanggapanAt: now, version: version + 1 },
				selesaiAt: selesai ? now : null,
			},
		});
		return count
			? ok({ id })
			: conflict("Sudah ditanggapi orang lain. Muat ulang lalu periksa lagi.");
	},
	audit: () => ({ entity: "kendala" }),
});
