import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { newId } from "../db/ids";

/** As the database function has it: more questions in an hour are refused. */
const HOURLY_MAX = 300;

/**
 * Whether a member's NIK is also held elsewhere in the country. The question is written into the audit log and limited,
 * so that it is no oracle; null when the limit is reached: the answer then comes another time.
 */
export async function isNikGanda(tx: Tx, actor: Actor, anggotaId: string): Promise<boolean | null> {
	const [asked] = await tx.$queryRaw<[{ n: number }]>`
		select count(*)::int as n from audit
		where akun_id = ${actor.accountId}::uuid and action = 'nik.periksa' and at > kini() - interval '1 hour'`;
	if (asked.n >= HOURLY_MAX) return null;
	const [row] = await tx.$queryRaw<[{ ganda: boolean }]>`
		select periksa_nik(${newId()}::uuid, ${anggotaId}::uuid) as ganda`;
	return row.ganda;
}
