import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env";
import { PrismaClient } from "./generated/client";

const POOL_MAX = 16;
const CONNECT_MS = 5_000;
/** A connection that a crashed request left in a transaction is ended by the server. */
const IDLE_IN_TRANSACTION_MS = 10_000;

/** Beyond so many different texts a statement goes unprepared: a connection keeps what it has prepared. */
const STATEMENTS_MAX = 1_000;
const names = new Map<string, string>();

/** A statement's name: what was prepared once on a connection is neither parsed nor planned again. */
function statementName({ sql }: { sql: string }): string {
	const known = names.get(sql);
	if (known || names.size >= STATEMENTS_MAX) return known ?? "";
	const name = createHash("sha1").update(sql).digest("base64url");
	names.set(sql, name);
	return name;
}

function connect() {
	const pool = {
		connectionString: env().DATABASE_URL,
		max: POOL_MAX,
		connectionTimeoutMillis: CONNECT_MS,
		idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
		// The driver adapter writes and reads instants without their zone: the session's must be UTC.
		options: "-c jit=off -c timezone=UTC",
	};
	const adapter = new PrismaPg(pool, { statementNameGenerator: statementName });
	return new PrismaClient({ adapter, errorFormat: "minimal" });
}

const kept = globalThis as { pantauPrisma?: ReturnType<typeof connect> };

/** One pool a process, kept over reloads of the development server. */
export function client() {
	kept.pantauPrisma ??= connect();
	return kept.pantauPrisma;
}
