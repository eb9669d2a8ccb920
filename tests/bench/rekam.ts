import pg from "pg";

/** A statement as it reaches PostgreSQL. */
export type Pernyataan = { text: string; values: unknown[] };

type Sent = string | { text: string; values?: unknown[] };
type Query = (...args: unknown[]) => unknown;

let tape: Pernyataan[] | null = null;

const prototype = pg.Client.prototype as unknown as { query: Query };
const send = prototype.query;
prototype.query = function listen(this: unknown, ...args: unknown[]) {
	const [sent, values] = args as [Sent, unknown];
	if (tape && sent)
		tape.push(
			typeof sent === "string"
				? { text: sent, values: Array.isArray(values) ? values : [] }
				: { text: sent.text, values: sent.values ?? [] },
		);
	return send.apply(this, args);
};

export type Rekaman<T> = {
	value: T;
	/** Role and scope, as the transaction begins with. */
	settings: Pernyataan;
	/** What was asked in it, in order. */
	statements: Pernyataan[];
};

const IS_SETTINGS = /set_config\(key, value, true\)/;
const IS_FRAME = /^\s*(begin|commit|rollback)\b/i;

/** Runs one transaction of the product and keeps every statement that it sent. */
export async function record<T>(work: () => Promise<T>): Promise<Rekaman<T>> {
	const own: Pernyataan[] = [];
	tape = own;
	try {
		const value = await work();
		const [settings, ...more] = own.filter(({ text }) => IS_SETTINGS.test(text));
		if (!settings || more.length > 0) throw new Error("not one transaction was recorded");
		const isAsked = ({ text }: Pernyataan) => !IS_SETTINGS.test(text) && !IS_FRAME.test(text);
		return { value, settings, statements: own.filter(isAsked) };
	} finally {
		tape = null;
	}
}
