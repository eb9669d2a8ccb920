import pg from "pg";
import { vi } from "vitest";

/** The statements of one transaction, its own BEGIN and COMMIT among them, and the values of each. */
export type Transaksi = {
	texts: string[];
	values: unknown[][];
	/** Rows that its largest answer held. */
	baris: number;
};

const isBegin = (text: string) => /^\s*begin\b/i.test(text);
const isEnd = (text: string) => /^\s*(commit|rollback)\s*;?\s*$/i.test(text);

let done: Transaksi[] = [];
const open = new WeakMap<object, Transaksi>();

function catat(
	client: object,
	asked: string | { text: string; values?: unknown[] },
	values: unknown,
): Transaksi {
	const text = typeof asked === "string" ? asked : asked.text;
	const bound = typeof asked === "string" ? values : asked.values;
	const transaction = (!isBegin(text) && open.get(client)) || { texts: [], values: [], baris: 0 };
	transaction.texts.push(text);
	transaction.values.push(Array.isArray(bound) ? bound : []);
	if (isBegin(text)) open.set(client, transaction);
	const isAlone = transaction.texts.length === 1 && !isBegin(text);
	if (isEnd(text)) open.delete(client);
	if (isEnd(text) || isAlone) done.push(transaction);
	return transaction;
}

// Before the first connection of this file is made: the pool keeps what it finds then.
const kirim = pg.Client.prototype.query as (...args: unknown[]) => unknown;
vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
	this: pg.Client,
	...args: unknown[]
) {
	const transaction = catat(this, args[0] as string, args[1]);
	const answer = kirim.apply(this, args);
	if (!(answer instanceof Promise)) return answer;
	return answer.then((result: { rows?: unknown[] } | undefined) => {
		transaction.baris = Math.max(transaction.baris, result?.rows?.length ?? 0);
		return result;
	});
} as never);

/** What this process has said to the database since the last time, transaction by transaction. */
export function ambil(): Transaksi[] {
	const taken = done;
	done = [];
	return taken;
}

/** Statements of each command at most. Its transaction is known by what it writes to the audit log. */
export function biayaPerintah(all: readonly Transaksi[]): Record<string, number> {
	const costs: Record<string, number> = {};
	for (const { texts, values } of all) {
		const at = texts.findIndex((text) => /insert into audit/.test(text));
		const name = values[at]?.find((value) => /^\w+\.[\w-]+$/.test(String(value)));
		if (name) costs[String(name)] = Math.max(costs[String(name)] ?? 0, texts.length);
	}
	return costs;
}

/** What is over the table, and what has no line in it. */
export function lewat(costs: Record<string, number>, table: Record<string, number>): string[] {
	return Object.entries(costs)
		.filter(([name, n]) => n > (table[name] ?? 0))
		.map(([name, n]) => `${name}: ${n}, tabel ${table[name] ?? "belum ada"}`);
}
