import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { paramTahun } from "../param/queries";
import { columnOf, tahunOf, tanggalOf, tanggalOfColumn } from "../time";
import { bertumpuk, refusalOfCuti } from "./rules";
import { BatalkanCatatan, CatatCuti, CatatPenghargaan } from "./schema";

type SdmKey = { sdmId: string };
const bekerja = (tx: Tx, actor: Actor, sdmId: string) =>
	tx.petugas.count({ where: { kabupatenCode: actor.scope.tenant, sdmId } });

/** Notes a leave; two leaves of one person share no day. */
export const catatCuti = defineCommand({
	name: "sdm.cuti",
	permission: "sdm:write",
	input: CatatCuti,
	async run(tx, actor, { id, sdmId, jenis, mulai, selesai, keterangan }): Promise<Outcome<SdmKey>> {
		const kabupatenCode = actor.scope.tenant;
		if ((await bekerja(tx, actor, sdmId)) === 0) return missing();
		const others = await tx.sdmCuti.findMany({ where: { kabupatenCode, sdmId, batalAt: null } });
		if (others.some((row) => row.id === id)) return ok({ sdmId });
		const { cutiHariMaks } = await paramTahun(tx, tahunOf(mulai));
		const tooLong = refusalOfCuti({ mulai, selesai }, cutiHariMaks);
		if (tooLong) return invalid({ selesai: tooLong });
		const taken = others.some((row) =>
			bertumpuk(
				{ mulai, selesai },
				{ mulai: tanggalOfColumn(row.mulai), selesai: tanggalOfColumn(row.selesai) },
			),
		);
		if (taken) return invalid({ mulai: "Sudah ada cuti pada hari-hari itu." });
		await tx.sdmCuti.createMany({
			data: {
				...{ kabupatenCode, id, sdmId, jenis, keterangan, akunId: actor.accountId },
				mulai: columnOf(mulai),
				selesai: columnOf(selesai),
			},
		});
		return ok({ sdmId });
	},
	audit: ({ sdmId, mulai, selesai }) => ({ entity: "sdm", key: sdmId, diff: { mulai, selesai } }),
});

/** Calls a leave off. */
export const batalkanCuti = defineCommand({
	name: "sdm.cuti_batal",
	permission: "sdm:write",
	input: BatalkanCatatan,
	async run(tx, actor, { id, sdmId }): Promise<Outcome<SdmKey>> {
		const where = { kabupatenCode: actor.scope.tenant, id, sdmId };
		const { count } = await tx.sdmCuti.updateMany({ where, data: { batalAt: actor.scope.now() } });
		return count ? ok({ sdmId }) : missing();
	},
	audit: ({ sdmId }) => ({ entity: "sdm", key: sdmId }),
});

/** Notes an award. */
export const catatPenghargaan = defineCommand({
	name: "sdm.penghargaan",
	permission: "sdm:write",
	input: CatatPenghargaan,
	async run(tx, actor, { id, sdmId, judul, pemberi, tanggal, uraian }): Promise<Outcome<SdmKey>> {
		const kabupatenCode = actor.scope.tenant;
		if ((await bekerja(tx, actor, sdmId)) === 0) return missing();
		if (tanggal > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ tanggal: "Tanggal ini belum tiba." });
		const key = { kabupatenCode_id: { kabupatenCode, id } };
		const stored = await tx.sdmPenghargaan.findUnique({ where: key });
		if (stored)
			return stored.judul === judul
				? ok({ sdmId })
				: conflict("Nomor formulir ini sudah dipakai untuk penghargaan lain.");
		const isi = { judul, pemberi, uraian, tanggal: columnOf(tanggal) };
		await tx.sdmPenghargaan.createMany({
			data: { kabupatenCode, id, sdmId, ...isi, akunId: actor.accountId },
		});
		return ok({ sdmId });
	},
	audit: ({ sdmId, judul }) => ({ entity: "sdm", key: sdmId, diff: { judul } }),
});

/** Takes the note of an award back. */
export const batalkanPenghargaan = defineCommand({
	name: "sdm.penghargaan_batal",
	permission: "sdm:write",
	input: BatalkanCatatan,
	async run(tx, actor, { id, sdmId }): Promise<Outcome<SdmKey>> {
		const where = { kabupatenCode: actor.scope.tenant, id, sdmId };
		const data = { batalAt: actor.scope.now() };
		const { count } = await tx.sdmPenghargaan.updateMany({ where, data });
		return count ? ok({ sdmId }) : missing();
	},
	audit: ({ sdmId }) => ({ entity: "sdm", key: sdmId }),
});
