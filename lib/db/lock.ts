import type { Tx } from "./index";

/** One transaction at a time at a record: whoever comes second sees what the first has written. */
export async function lockRecord(tx: Tx, id: string): Promise<void> {
	await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
}
