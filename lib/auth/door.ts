import type { Tx } from "../db";
import { newId } from "../db/ids";

type Entry = { action: string; accountId: string; diff?: Record<string, unknown> };

/** A line in the audit log written at the door: it belongs to the platform, and the account names itself. */
export async function noteAtDoor(tx: Tx, { action, accountId, diff }: Entry): Promise<void> {
	await tx.$executeRaw`
		insert into audit (wilayah_code, id, akun_id, action, entity, entity_key, diff)
		values ('0', ${newId()}::uuid, ${accountId}::uuid, ${action}, 'akun', ${accountId}, ${diff ? JSON.stringify(diff) : null}::jsonb)`;
}
