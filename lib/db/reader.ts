import pg from "pg";
import { Prisma } from "./generated/client";
import { pool } from "./pool";
import { statementName } from "./statement-name";

/** What a question is put to: a transaction of `inScope`, or one that can only read. */
export type Reader = {
	$queryRaw<Rows = unknown>(
		query: TemplateStringsArray | Prisma.Sql,
		...values: unknown[]
	): Promise<Rows>;
};

const utc = (text: string) => new Date(`${text.replace(" ", "T")}Z`);
const { builtins } = pg.types;

/** Values as Prisma gives them, where the driver's own differ: a day and a clock without a zone are UTC, numbers are exact. */
const PARSERS = new Map<number, (text: string) => unknown>([
	[builtins.INT8, BigInt],
	[builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
	[builtins.DATE, (text) => new Date(`${text}T00:00:00Z`)],
	[builtins.TIMESTAMP, utc],
]);
const types = {
	getTypeParser: (oid: number, format?: unknown) =>
		PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format as "text"),
} as pg.CustomTypesConfig;

const isTemplate = (query: TemplateStringsArray | Prisma.Sql): query is TemplateStringsArray =>
	"raw" in query;
const asText = (value: unknown) => (value instanceof Date ? value.toISOString() : value);

async function ask<Rows>(connection: pg.PoolClient | pg.Pool, { text, values }: Prisma.Sql) {
	const name = statementName(text);
	const sent = { text, values: values.map(asText), types, ...(name ? { name } : {}) };
	return (await connection.query(sent)).rows as Rows;
}

/** One statement without a transaction: for functions that know by themselves who asks. */
export const askAlone = <Rows>(query: Prisma.Sql): Promise<Rows> => ask<Rows>(pool(), query);

/** Nothing that is sent waits here: its failure shows in the statements that follow, or ends the connection. */
function unwatched(sent: Promise<unknown>): void {
	sent.catch(() => {});
}

/** All questions of a page see the database as it stood at the first of them: a count and its rows agree. */
const BEGIN = "begin isolation level repeatable read read only";

/**
 * A transaction that can only read, with these settings. Begin and settings go out with the first statement and nobody
 * waits for the end: a page's questions cost one way there and back each, where Prisma's transaction costs three more
 * and, for each statement, three times the processor (docs/decisions/0022).
 */
export async function readWith<T>(
	settings: Prisma.Sql,
	work: (tx: Reader) => Promise<T>,
): Promise<T> {
	const connection = await pool().connect();
	unwatched(connection.query(BEGIN));
	const set = ask(connection, settings);
	unwatched(set);
	let failed: unknown;
	try {
		const answer = await work({
			$queryRaw: <Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
				ask<Rows>(connection, isTemplate(query) ? Prisma.sql(query, ...values) : query),
		});
		await set;
		return answer;
	} catch (error) {
		// Where the settings failed already, what came after them says only that they did.
		failed = await set.then(
			() => error,
			(first) => first,
		);
		throw failed;
	} finally {
		unwatched(connection.query(failed ? "rollback" : "commit"));
		connection.release();
	}
}
