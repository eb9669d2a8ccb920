import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env";
import { PrismaClient } from "./generated/client";

const POOL_MAX = 16;
const CONNECT_MS = 5_000;
/** A connection that a crashed request left in a transaction is ended by the server. */
const IDLE_IN_TRANSACTION_MS = 10_000;

function connect() {
	const adapter = new PrismaPg({
		connectionString: env().DATABASE_URL,
		max: POOL_MAX,
		connectionTimeoutMillis: CONNECT_MS,
		idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
		// The driver adapter writes and reads instants without their zone: the session's must be UTC.
		options: "-c jit=off -c timezone=UTC",
	});
	return new PrismaClient({ adapter, errorFormat: "minimal" });
}

const kept = globalThis as { pantauPrisma?: ReturnType<typeof connect> };

/** One pool a process, kept over reloads of the development server. */
export function client() {
	kept.pantauPrisma ??= connect();
	return kept.pantauPrisma;
}
