import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { type Dasbor, getDasbor } from "../dasbor/queries";
import { inScope } from "../db";
import type { Bulan } from "../time";

/** The dashboard of a region for a file; that it left the house is in the audit log. Null as `getDasbor`. */
export async function exportDasbor(
	actor: Actor,
	code: string,
	bulan: Bulan,
): Promise<Dasbor | null> {
	const dasbor = await getDasbor(actor, code, bulan);
	if (!dasbor) return null;
	await inScope(actor.scope, (tx) =>
		writeAudit(tx, actor.scope, {
			action: "dasbor.ekspor",
			entity: "wilayah",
			key: code,
			diff: { bulan, jumlah: dasbor.anak.length },
		}),
	);
	return dasbor;
}
