import { defineCommand } from "../command";
import { newId } from "../db/ids";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { ISI_LAIN, refusalOf, todayOf } from "../rapat/commands";
import { columnOf, tanggalOfColumn } from "../time";
import { findJadwal, type JadwalKey, simpanKecuali, tolakKecuali } from "./geser-commands";
import { berikutnya } from "./rules";
import { ApplyJadwal, EndJadwal, ExceptJadwal, SetJadwal } from "./schema";

/** How many meetings of a cadence stand in the plan. */
const DIRENCANAKAN = 3;
const MILIK = { entity: "jadwal" } as const;

/** Sets a cadence of one's own level; sent twice, it is one. */
export const setJadwal = defineCommand({
	name: "jadwal.tetapkan",
	permission: "rapat:write",
	input: SetJadwal,
	async run(tx, actor, { id, wilayah, ...isi }): Promise<Outcome<JadwalKey>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const found = await findJadwal(tx, { wilayah, id });
		if (found) {
			const same = found.stored.judul === isi.judul && found.ritme.tanggalKe === isi.tanggalKe;
			return same ? ok({ wilayah, id }) : conflict(ISI_LAIN);
		}
		const refusal = refusalOf(wilayah, isi);
		if (refusal) return refusal;
		const [mulai, createdAt] = [columnOf(isi.mulai), actor.scope.now()];
		await tx.rapatJadwal.createMany({
			data: { wilayahCode: wilayah, id, ...isi, mulai, createdAt },
		});
		return ok({ wilayah, id });
	},
	audit: (input) => ({ ...MILIK, key: input.id, diff: { judul: input.judul, irama: input.irama } }),
});

/** Puts one meeting of a cadence on another day, or leaves it out, and says why; a meeting that is planned already is put off itself. */
export const exceptJadwal = defineCommand({
	name: "jadwal.kecualikan",
	permission: "rapat:write",
	input: ExceptJadwal,
	async run(tx, actor, { id, wilayah, ...one }): Promise<Outcome<JadwalKey>> {
		const key = { wilayah, id };
		const found = actor.scope.sendiri.includes(wilayah) ? await findJadwal(tx, key) : null;
		if (!found) return missing();
		const refusal = tolakKecuali(found.ritme, one);
		if (refusal) return invalid({ [one.tanggal ? "tanggal" : "bulan"]: refusal });
		const planned = await tx.rapat.findMany({
			where: { wilayahCode: wilayah, jadwalId: id, status: "RENCANA" },
			select: { heldOn: true },
		});
		const days = planned.map(({ heldOn }) => tanggalOfColumn(heldOn));
		const named = berikutnya(found.ritme, todayOf(actor), DIRENCANAKAN * 4);
		if (named.some(({ bulan, tanggal }) => bulan === one.bulan && days.includes(tanggal)))
			return conflict(
				"Rapat bulan itu sudah direncanakan. Tunda atau batalkan pada halaman rapatnya.",
			);
		await simpanKecuali(tx, key, found.ritme, one);
		return ok(key);
	},
	audit: ({ id, bulan, tanggal, alasan }) => ({
		...MILIK,
		key: id,
		diff: { bulan, tanggal: tanggal ?? "tidak ada", alasan },
	}),
});

/** Ends a cadence; what it has planned after that day is called off. */
export const endJadwal = defineCommand({
	name: "jadwal.akhiri",
	permission: "rapat:write",
	input: EndJadwal,
	async run(tx, actor, { id, wilayah, selesai, alasan }): Promise<Outcome<JadwalKey>> {
		const key = { wilayah, id };
		const found = actor.scope.sendiri.includes(wilayah) ? await findJadwal(tx, key) : null;
		if (!found) return missing();
		if (selesai < found.ritme.mulai)
			return invalid({ selesai: "Jadwal tidak dapat berakhir sebelum mulai." });
		const last = columnOf(selesai);
		await tx.rapatJadwal.updateMany({
			where: { wilayahCode: wilayah, id },
			data: { selesai: last, version: { increment: 1 } },
		});
		await tx.rapat.updateMany({
			where: { wilayahCode: wilayah, jadwalId: id, status: "RENCANA", heldOn: { gt: last } },
			data: {
				...{ status: "BATAL", sebab: `Jadwalnya diakhiri: ${alasan}`.slice(0, 500) },
				version: { increment: 1 },
			},
		});
		return ok(key);
	},
	audit: ({ id, selesai, alasan }) => ({ ...MILIK, key: id, diff: { sampai: selesai, alasan } }),
});

/** Plans the meetings that the cadences of a region call next; what is planned, held or called off already stays as it is. */
export const applyJadwal = defineCommand({
	name: "jadwal.terapkan",
	permission: "rapat:write",
	input: ApplyJadwal,
	async run(tx, actor, { wilayah }): Promise<Outcome<{ baru: number }>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const keys = await tx.rapatJadwal.findMany({
			where: { wilayahCode: wilayah },
			select: { id: true },
		});
		let baru = 0;
		for (const { id } of keys) {
			const found = await findJadwal(tx, { wilayah, id });
			if (!found) continue;
			const { judul, jenis, mode, jamMulai, tempat, tautan, kecamatan } = found.stored;
			const isi = { judul, jenis, mode, jamMulai, tempat, tautan, kecamatan };
			const { count } = await tx.rapat.createMany({
				data: berikutnya(found.ritme, todayOf(actor), DIRENCANAKAN).map(({ tanggal }) => ({
					...{ wilayahCode: wilayah, id: newId(), jadwalId: id, ...isi, status: "RENCANA" },
					...{ heldOn: columnOf(tanggal), createdAt: actor.scope.now() },
				})),
				skipDuplicates: true,
			});
			baru += count;
		}
		return ok({ baru });
	},
	audit: ({ wilayah }, { baru }) => ({ ...MILIK, key: wilayah, diff: { baru } }),
});
