import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { holdMonth } from "../laporan/baris-queries";
import { bulanOfTanggal, columnOf, type Tanggal } from "../time";
import { refusalOfHari } from "./rules";

/**
 * Why this person may not record or change something of that day, as a sentence; null when they may. Until the
 * transaction ends nobody closes that month.
 */
export async function hariRefusal(tx: Tx, actor: Actor, hari: Tanggal): Promise<string | null> {
	const { scope, zona } = actor;
	const bulan = bulanOfTanggal(hari);
	await holdMonth(tx, scope.tenant, bulan);
	const month = await tx.bulanKabupaten.findUnique({
		where: {
			kabupatenCode_bulan: { kabupatenCode: scope.tenant, bulan: columnOf(bulan) },
		},
		select: { ditutupAt: true },
	});
	return refusalOfHari({ hari, now: scope.now(), zona, ditutupAt: month?.ditutupAt ?? null });
}
