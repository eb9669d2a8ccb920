import type { z } from "zod";
import type { Actor } from "./auth/actor";
import type { Permission } from "./auth/permissions";
import { fieldsOf } from "./command";
import type { Tx } from "./db";
import { sendIn, type Wanted } from "./db/queue";
import { invalid, type Outcome } from "./outcome";

/** A kind of work that is done later. Its input holds keys and codes, never a name or number of a person. */
export type JobKind<I> = { name: string; input: z.ZodType<I> };

/** Work that is done later, in the scope that the account which asked for it has by then. */
export type Job = {
	name: string;
	/** What the account must still be allowed to do when the job runs. */
	permission: Permission;
	run: (actor: Actor, raw: unknown) => Promise<Outcome<unknown>>;
};

/** A kind of work with what is done. Doing it twice must be the same as once: a job may be tried again. */
export function defineJob<I>(
	{ name, input }: JobKind<I>,
	permission: Permission,
	run: (actor: Actor, input: I) => Promise<Outcome<unknown>>,
): Job {
	return {
		name,
		permission,
		async run(actor, raw) {
			const parsed = input.safeParse(raw);
			return parsed.success ? run(actor, parsed.data) : invalid(fieldsOf(parsed.error));
		},
	};
}

/** What the platform does by itself at certain hours of a zone; it may ask for jobs in the name of accounts. */
export type Chore = {
	name: string;
	jadwal: readonly { cron: string; zona: string }[];
	run: (now: Date, zona: string) => Promise<Wanted[]>;
};

/**
 * Asks for a job in the transaction of the change that needs it: rolled back with it, and once while a job with the
 * same key waits or runs. False when that one is there already.
 */
export function enqueue<I>(
	tx: Tx,
	actor: Actor,
	{ name }: JobKind<I>,
	{ input, key }: { input: I; key: string },
): Promise<boolean> {
	return sendIn(tx, { name, akun: actor.accountId, input, key });
}
