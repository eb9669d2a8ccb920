import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { bulanOfTanggal, columnOf, type Tanggal } from "../time";
import { refusalOfHari } from "./rules";

/** Why this person may not record or change something of that day, as a sentence; null when they may. */
export async function hariRefusal(tx: Tx, actor: Actor, hari: Tanggal): Promise<string | null> {
	const { scope, zona } = actor;
	const month = await tx.bulanKabupaten.findUnique({
		where: {
			kabupatenCode_bulan: { kabupatenCode: scope.tenant, bulan: columnOf(bulanOfTanggal(hari)) },
		},
		select: { ditutupAt: true },
	});
	return refusalOfHari({ hari, now: scope.now(), zona, ditutupAt: month?.ditutupAt ?? null });
}
