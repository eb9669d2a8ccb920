import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope } from "../db";
import type { Bulan } from "../time";
import { type LembarBayar, readLembar } from "./queries";

/** A month's list for a file; that it left the house is in the audit log. Null as `findLembar`. */
export async function exportLembar(
	actor: Actor,
	{ id, bulan }: { id: string; bulan: Bulan },
): Promise<LembarBayar | null> {
	if (actor.scope.kind !== "kabupaten") return null;
	return inScope(actor.scope, async (tx) => {
		const lembar = await readLembar(tx, actor.scope.tenant, id, bulan);
		if (!lembar) return null;
		const diff = { bulan, jumlah: lembar.baris.length };
		await writeAudit(tx, actor.scope, {
			action: "insentif.ekspor",
			entity: "insentif",
			key: id,
			diff,
		});
		return lembar;
	});
}
