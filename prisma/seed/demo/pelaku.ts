import { type AccountRow, type Actor, actorAt, actorOf } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import { inJob, type Tx } from "@/lib/db";
import type { Tanggal } from "@/lib/time";
import type { Kalender } from "./kalender";

const known = new Map<string, Actor>();

async function readActor(accountId: string, clock: Date): Promise<Actor> {
	const rows = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${accountId}::uuid)`,
		{ clock },
	);
	const actor = rows[0] ? actorOf(rows[0]) : null;
	if (!actor) throw new Error(`account ${accountId} has no scope at ${clock.toISOString()}`);
	return actor;
}

/**
 * The actor of an account at an instant. Role and scope come from the database, as at every request; nobody's region
 * changes in the demo while they are on duty, so they are read once.
 */
export async function actorOfAccount(accountId: string, clock: Date): Promise<Actor> {
	const actor = known.get(accountId) ?? (await readActor(accountId, clock));
	known.set(accountId, actor);
	return actorAt(actor, clock);
}

/** Does as somebody on a day what they would do through a form; at ten, unless said otherwise. */
export type Lakukan = <I, O>(
	command: Command<I, O>,
	hari: Tanggal,
	input: unknown,
	jam?: number,
) => Promise<O>;

/** Runs commands as one account; what is refused stops the load. */
export function lakukanSebagai(accountId: string, kalender: Kalender): Lakukan {
	return async (command, hari, input, jam = 10) => {
		const actor = await actorOfAccount(accountId, kalender.at(hari, jam));
		const outcome = await execute(command, actor, input);
		if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.problem)}`);
		return outcome.value;
	};
}

const AT_ONCE = 4;

/** Runs the work for each item, a few at a time: what belongs to different people does not wait for each other. */
export async function forEachOf<T>(items: readonly T[], work: (item: T) => Promise<void>) {
	const queue = [...items];
	const worker = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Moves the clock of a transaction: what follows in it happens at that instant. */
export async function moveClock(tx: Tx, clock: Date): Promise<void> {
	await tx.$executeRaw`select set_config('app.kini', ${clock.toISOString()}, true)`;
}

/** Lets the database count its tables anew: it plans badly for those that were filled a moment ago. */
export async function refreshStatistics(): Promise<void> {
	await inJob((tx) => tx.$queryRaw`select segarkan_statistik()::text`);
}

/** Need not wait for the disk: the mark at the very end is written durably, and with it all that came before. */
export async function withoutWaiting(tx: Tx): Promise<void> {
	await tx.$executeRaw`select set_config('synchronous_commit', 'off', true)`;
}

/**
 * The same for many rows at once. Plans that a connection made while a table was empty are forgotten: with them each
 * foreign key would be looked for through the whole kabupaten.
 */
export async function forBulk(tx: Tx): Promise<void> {
	await withoutWaiting(tx);
	await tx.$executeRawUnsafe("discard plans");
}
