import type { AuditEntry } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import type { Scope } from "@/lib/scope";
import { insertRows } from "./tabel";

/** Many lines of the audit log in one statement, as `writeAudit` writes one. */
export function writeAudits(tx: Tx, scope: Scope, entries: readonly AuditEntry[]): Promise<void> {
	const rows = entries.map(({ action, entity, key, diff }) => ({
		wilayah_code: scope.auditRegion,
		id: newId(),
		at: scope.now(),
		akun_id: scope.accountId,
		action,
		entity,
		entity_key: key ?? null,
		diff: diff ? JSON.stringify(diff) : null,
	}));
	return insertRows(tx, "audit", rows);
}
