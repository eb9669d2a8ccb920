import { defineCommand } from "../command";
import { conflict, type Outcome, ok } from "../outcome";
import { openRapat, type RapatKey } from "../rapat/commands";
import { Bacaan } from "./schema";

const TUTUP = "Rapat ini sudah selesai atau dibatalkan; daftar bacaannya tidak dapat diubah lagi.";

/** Puts something that was published on the reading list of a meeting; twice is once. */
export const attachBacaan = defineCommand({
	name: "rapat.bacaan",
	permission: "rapat:write",
	input: Bacaan,
	async run(tx, actor, { wilayah, rapatId, pengumuman }): Promise<Outcome<RapatKey>> {
		const [pengumumanWilayah, pengumumanId] = pengumuman;
		const key = { wilayah, id: rapatId };
		const { refusal } = await openRapat(tx, actor, key, TUTUP);
		if (refusal) return refusal;
		const paper = await tx.pengumuman.findUnique({
			where: { wilayahCode_id: { wilayahCode: pengumumanWilayah, id: pengumumanId } },
		});
		if (!paper || paper.ditarikAt) return conflict("Bahan ini tidak ada atau sudah ditarik.");
		await tx.rapatBacaan.createMany({
			data: { wilayahCode: wilayah, rapatId, pengumumanWilayah, pengumumanId },
			skipDuplicates: true,
		});
		return ok(key);
	},
	audit: ({ rapatId, pengumuman }) => ({
		...{ entity: "rapat", key: rapatId },
		diff: { bacaan: pengumuman[1] },
	}),
});

/** Takes something off the reading list. */
export const detachBacaan = defineCommand({
	name: "rapat.lepas_bacaan",
	permission: "rapat:write",
	input: Bacaan,
	async run(tx, actor, { wilayah, rapatId, pengumuman }): Promise<Outcome<RapatKey>> {
		const [pengumumanWilayah, pengumumanId] = pengumuman;
		const key = { wilayah, id: rapatId };
		const { refusal } = await openRapat(tx, actor, key, TUTUP);
		if (refusal) return refusal;
		await tx.rapatBacaan.deleteMany({
			where: { wilayahCode: wilayah, rapatId, pengumumanWilayah, pengumumanId },
		});
		return ok(key);
	},
	audit: ({ rapatId, pengumuman }) => ({
		...{ entity: "rapat", key: rapatId },
		diff: { bacaan: pengumuman[1] },
	}),
});
