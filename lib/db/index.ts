import type { Scope } from "../scope";
import { client } from "./client";
import { isRetryable } from "./errors";
import { Prisma } from "./generated/client";
import { askAlone, type Reader, readWith } from "./reader";

export type { Reader } from "./reader";

/** One transaction in one scope: the only thing that queries and commands are given. */
export type Tx = Prisma.TransactionClient;

const TRIES = 3;
const TRANSACTION = { maxWait: 5_000, timeout: 20_000 };
const STATEMENT_MS = "15000";
/** Statements are prepared once a connection, their plans with them: planning a page of the ranking took longer than reading it. */
const PLAN = "force_generic_plan";
/** Jobs have no account; the policies only ask whether somebody is there. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

type Settings = Record<string, string>;

/** One round trip; local to the transaction, so nothing is left on the pooled connection. */
function settingsSql(settings: Settings): Prisma.Sql {
	const all = { statement_timeout: STATEMENT_MS, plan_cache_mode: PLAN, ...settings };
	return Prisma.sql`select set_config(key, value, true) from unnest(${Object.keys(all)}::text[], ${Object.values(all)}::text[]) s(key, value)`;
}

async function open<T>(settings: Settings, work: (tx: Tx) => Promise<T>): Promise<T> {
	for (let left = TRIES; ; left--) {
		try {
			return await client().$transaction(async (tx) => {
				await tx.$executeRaw(settingsSql(settings));
				return await work(tx);
			}, TRANSACTION);
		} catch (error) {
			if (left <= 1 || !isRetryable(error)) throw error;
		}
	}
}

/** For people: a transaction in which only the rows of this scope exist. */
export function inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
	return open(scope.settings(), work);
}

/** The same for whoever only looks: the page's own transaction, which cannot write and costs a third. */
export function readInScope<T>(scope: Scope, work: (tx: Reader) => Promise<T>): Promise<T> {
	return readWith(settingsSql(scope.settings()), work);
}

/** What somebody shows at the door: a typed name, a token as its hash, an address as its hash. */
export type Shown = { name?: string; tokenHash?: Buffer; addressHash?: Buffer };

const hex = (bytes?: Buffer) => (bytes ? `\\x${bytes.toString("hex")}` : "");

/** For signing in and for finding a session: only the account and session that are named exist. */
export function atDoor<T>(shown: Shown, work: (tx: Tx) => Promise<T>): Promise<T> {
	return open(
		{
			role: "app_masuk",
			"app.masuk": shown.name ?? "",
			"app.token": hex(shown.tokenHash),
			"app.alamat": hex(shown.addressHash),
		},
		work,
	);
}

/** For finding the session of a request: one function, in one statement. Rows of `sesi_dari()`, none or one. */
export function byToken<T>(tokenHash: Buffer): Promise<T[]> {
	return askAlone<T[]>(Prisma.sql`select * from sesi_dari(${tokenHash})`);
}

/** For pages without an account: nothing but a few named functions. */
export function inPublic<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
	return open({ role: "app_umum" }, work);
}

/** For jobs and set-up of the platform, which have no person behind them. */
export function inJob<T>(
	work: (tx: Tx) => Promise<T>,
	as: { accountId?: string; clock?: Date } = {},
): Promise<T> {
	return open(
		{
			role: "app_sistem",
			"app.akun": as.accountId ?? NOBODY,
			"app.sendiri": "{0}",
			"app.kini": as.clock?.toISOString() ?? "",
		},
		work,
	);
}

/** Ends the pool: for scripts and tests. */
export async function closeDatabase(): Promise<void> {
	await client().$disconnect();
}
