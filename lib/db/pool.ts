import type { AsyncLocalStorage } from "node:async_hooks";
import { trace } from "@opentelemetry/api";
import pg from "pg";
import pino from "pino";
import { env } from "../env";

const POOL_MAX = 16;
const CONNECT_MS = 5_000;
/** A connection that a crashed request left in a transaction is ended by the server. */
const IDLE_IN_TRANSACTION_MS = 10_000;
const STATEMENT_MS = 15_000;
/** A server that says nothing any more, not even that the time is over: the connection is given up. */
const SILENCE_MS = 20_000;
const TEXT_MAX = 400;

const log = pino({ name: "basis-data" });

/** What the web process and the tests leave for every copy of this module: the bundler makes more than one. */
const kept = globalThis as {
	pantauPool?: pg.Pool;
	pantauRequest?: AsyncLocalStorage<{ route: string }>;
	pantauSlow?: number;
};

/** A statement without its values: what was asked, never of whom. */
const textOf = (statement: unknown): string => {
	const text =
		typeof statement === "string" ? statement : ((statement as { text?: string })?.text ?? "");
	return text.replace(/\s+/g, " ").trim().slice(0, TEXT_MAX);
};

/** What is logged of a slow statement: its text, its time in ms, and the route that asked; never a value. */
export function slowStatement(statement: unknown, ms: number) {
	const route = kept.pantauRequest?.getStore()?.route ?? "tanpa permintaan";
	return { route, ms: Math.round(ms), sql: textOf(statement) };
}

function note(statement: unknown, ms: number): void {
	if (ms < env().SLOW_QUERY_MS) return;
	kept.pantauSlow = (kept.pantauSlow ?? 0) + 1;
	log.warn(slowStatement(statement, ms), "slow statement");
}

/** Each statement of a connection is timed and, where somebody traces, becomes a span. */
function watch(client: pg.PoolClient): void {
	const send = client.query;
	const watched = (...args: unknown[]): unknown => {
		const started = performance.now();
		const span = trace.getTracer("pantau").startSpan("statement");
		const answer: unknown = Reflect.apply(send, client, args);
		const end = () => {
			note(args[0], performance.now() - started);
			if (span.isRecording()) span.setAttribute("db.query.text", textOf(args[0]));
			span.end();
		};
		if (answer instanceof Promise) answer.then(end, end);
		else span.end();
		return answer;
	};
	client.query = watched as typeof client.query;
}

/** The one pool of this process. */
export function pool(): pg.Pool {
	if (kept.pantauPool) return kept.pantauPool;
	const made = new pg.Pool({
		connectionString: env().DATABASE_URL,
		max: POOL_MAX,
		pipeline: true, // what is asked goes out at once, also behind an answer that is still awaited
		connectionTimeoutMillis: CONNECT_MS,
		query_timeout: SILENCE_MS,
		idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
		// The driver adapter writes and reads instants without their zone: the session's must be UTC.
		options: `-c jit=off -c timezone=UTC -c statement_timeout=${STATEMENT_MS}`,
	});
	made.on("connect", (client) => {
		watch(client);
		client.on("error", () => {}); // whoever waits on it hears of it; the pool makes another
	});
	made.on("error", () => {}); // the same of an idle connection
	kept.pantauPool = made;
	return made;
}

/** How the pool stands, for whoever measures: connections, of them idle, and requests that wait for one. */
export function poolState() {
	const { totalCount = 0, idleCount = 0, waitingCount = 0 } = kept.pantauPool ?? {};
	return { total: totalCount, idle: idleCount, waiting: waitingCount, slow: kept.pantauSlow ?? 0 };
}
