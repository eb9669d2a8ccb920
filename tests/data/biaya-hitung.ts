import pg from "pg";
import { vi } from "vitest";

/** The statements of one transaction, its own BEGIN and COMMIT among them, and the values of each. */
export type Transaksi = { texts: string[]; values: unknown[][] };

const isBegin = (text: string) => /^\s*begin\b/i.test(text);
const isEnd = (text: string) => /^\s*(commit|rollback)\s*;?\s*$/i.test(text);

/** Listens to all that this process says to the database, transaction by transaction. */
export function dengarkan() {
	let done: Transaksi[] = [];
	const open = new WeakMap<object, Transaksi>();
	const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
	const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
		this: pg.Client,
		...args: unknown[]
	) {
		const [asked, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?];
		const text = typeof asked === "string" ? asked : asked.text;
		const bound = (typeof asked === "string" ? values : asked.values) ?? [];
		const transaction = (!isBegin(text) && open.get(this)) || { texts: [], values: [] };
		transaction.texts.push(text);
		transaction.values.push(Array.isArray(bound) ? bound : []);
		if (isBegin(text)) open.set(this, transaction);
		const isAlone = transaction.texts.length === 1 && !isBegin(text);
		if (isEnd(text)) open.delete(this);
		if (isEnd(text) || isAlone) done.push(transaction);
		return original.apply(this, args);
	} as never);
	return {
		/** What has been said since the last time. */
		ambil(): Transaksi[] {
			const taken = done;
			done = [];
			return taken;
		},
		berhenti: () => spy.mockRestore(),
	};
}
