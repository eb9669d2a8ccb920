import { type AccountRow, type Actor, actorOf } from "@/lib/auth/actor";
import { kindOf, type Role } from "@/lib/auth/roles";
import { inJob } from "@/lib/db";
import { newId } from "@/lib/db/ids";

type Wanted = {
	peran: Role;
	/** Whose account it is: "0", "32", "3201". */
	wilayah: string;
	/** The person behind a supervisor or pendamping. */
	sdmId?: string;
	nama?: string;
};

/** The account's scope as the database has it at this moment, or null when the door is closed to it. */
export async function actorNow(accountId: string, clock?: Date): Promise<Actor | null> {
	const rows = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${accountId}::uuid)`,
		clock ? { clock } : {},
	);
	return rows[0] ? actorOf(rows[0]) : null;
}

/** An account of a role; its actor comes from the database, as in a request. */
export async function makeAkun(wanted: Wanted): Promise<Actor> {
	const id = newId();
	const name = `${wanted.peran.toLowerCase()}.${id.slice(-8)}`;
	await inJob(
		(tx) => tx.$executeRaw`
		insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan)
		values (${id}::uuid, ${wanted.sdmId ?? null}::uuid, ${wanted.nama ?? name}, ${name}, ${wanted.peran}, ${kindOf(wanted.peran)},
			${wanted.wilayah}, ${[wanted.wilayah]}::text[])`,
	);
	const actor = await actorNow(id);
	if (!actor)
		throw new Error(`${name} has no scope: a supervisor or pendamping needs an assignment`);
	return actor;
}
