import type { Tx } from "./db";
import { newId } from "./db/ids";
import type { Scope } from "./scope";

/** One line of the audit log: what was done to what. `diff` holds no NIK, No. KK or account number, ever. */
export type AuditEntry = {
	/** noun.verb, e.g. "laporan.kirim". */
	action: string;
	entity: string;
	key?: string;
	diff?: Record<string, unknown>;
};

/** Writes to the audit log in the same transaction as what it tells of. */
export async function writeAudit(tx: Tx, scope: Scope, entry: AuditEntry): Promise<void> {
	const diff = entry.diff ? JSON.stringify(entry.diff) : null;
	await tx.$executeRaw`
		insert into audit (wilayah_code, id, akun_id, action, entity, entity_key, diff)
		values (${scope.auditRegion}, ${newId()}::uuid, ${scope.accountId}::uuid, ${entry.action}, ${entry.entity}, ${entry.key ?? null}, ${diff}::jsonb)`;
}
