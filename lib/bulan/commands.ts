import { defineCommand } from "../command";
import { enqueue } from "../job";
import { holdMonthAlone } from "../laporan/baris-queries";
import { moveReports } from "../laporan/tinjau-commands";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { type Bulan, firstDay } from "../time";
import { PAKET_BULANAN } from "./paket";
import { countKeadaan, findBulan, listVersi } from "./queries";
import { refusalOfTutup } from "./rules";
import { BukaBulan, TutupBulan } from "./schema";

export type HasilTutup = { bulan: Bulan; jumlah: number };

/** Closes a month: received reports are locked, and nothing of it can be written any more. Its packs are made later. */
export const tutupBulan = defineCommand({
	name: "bulan.tutup",
	permission: "bulan:close",
	input: TutupBulan,
	async run(tx, actor, { bulan }): Promise<Outcome<HasilTutup>> {
		const kabupaten = actor.scope.tenant;
		await holdMonthAlone(tx, kabupaten, bulan);
		const month = await findBulan(tx, kabupaten, bulan);
		if (!month) return missing();
		const keadaan = await countKeadaan(tx, kabupaten, bulan);
		const { ditutupAt, zona } = month;
		const refusal = refusalOfTutup(bulan, keadaan, ditutupAt, actor.scope.now(), zona);
		if (refusal) return conflict(refusal);
		const langkah = { tindakan: "KUNCI", from: "DITERIMA", to: "TERKUNCI" } as const;
		const items = await listVersi(tx, kabupaten, bulan, langkah.from);
		const all = { ...langkah, batchId: null, catatan: {} };
		const locked = await moveReports(tx, actor, bulan, all, items);
		await tx.$executeRaw`
			update bulan_kabupaten set ditutup_at = kini(), ditutup_oleh = ${actor.accountId}::uuid, alasan = ''
			where kabupaten_code = ${kabupaten}::smallint and bulan = ${firstDay(bulan)}::date`;
		// Each closing has packs of its own to ask for, also while those of the one before are being made.
		const key = `${kabupaten}/${bulan}/${actor.scope.now().toISOString()}`;
		await enqueue(tx, actor, PAKET_BULANAN, { input: { bulan }, key });
		return ok({ bulan, jumlah: locked.length });
	},
	audit: ({ bulan }, { jumlah }) => ({ entity: "bulan", key: bulan, diff: { jumlah } }),
});

/** Opens a closed month again, with a reason; its reports are as they were received. */
export const bukaBulan = defineCommand({
	name: "bulan.buka",
	permission: "bulan:close",
	input: BukaBulan,
	async run(tx, actor, { bulan, alasan }): Promise<Outcome<HasilTutup>> {
		const kabupaten = actor.scope.tenant;
		await holdMonthAlone(tx, kabupaten, bulan);
		const month = await findBulan(tx, kabupaten, bulan);
		if (!month) return missing();
		if (!month.ditutupAt) return conflict("Bulan ini sedang terbuka.");
		await tx.$executeRaw`
			update bulan_kabupaten set ditutup_at = null, ditutup_oleh = null, alasan = ${alasan}
			where kabupaten_code = ${kabupaten}::smallint and bulan = ${firstDay(bulan)}::date`;
		const langkah = { tindakan: "BATALKAN", from: "TERKUNCI", to: "DITERIMA" } as const;
		const items = await listVersi(tx, kabupaten, bulan, langkah.from);
		const all = { ...langkah, batchId: null, catatan: { umum: alasan } };
		const opened = await moveReports(tx, actor, bulan, all, items);
		return ok({ bulan, jumlah: opened.length });
	},
	audit: ({ bulan, alasan }, { jumlah }) => ({
		entity: "bulan",
		key: bulan,
		diff: { jumlah, alasan },
	}),
});
