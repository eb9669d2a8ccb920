import type { Reader } from ".";
import { Prisma } from "./generated/client";

type Part = { name: string; rows: object[] };

/** A row as JSON has it: an instant is its text. */
export type InJson<Row> = {
	[Name in keyof Row]: Row[Name] extends Date | null
		? string | Extract<Row[Name], null>
		: Row[Name];
};

/**
 * Several questions in one statement: one round trip instead of many, each of which costs the web process more than the
 * database. The rows of each part in its own order, as JSON has them: days come as text, and so do instants. What several parts
 * read is named once in `shared`, as "name as materialized (…)".
 */
export async function readTogether<Rows extends Record<string, object>>(
	tx: Reader,
	parts: { [Name in keyof Rows]: Prisma.Sql },
	shared?: Prisma.Sql,
): Promise<{ [Name in keyof Rows]: Rows[Name][] }> {
	const branches = Object.entries<Prisma.Sql>(parts).map(
		([name, part]) =>
			Prisma.sql`select ${name}::text as name, coalesce(json_agg(x), '[]') as rows from (${part}) x`,
	);
	const before = shared ? Prisma.sql`with ${shared} ` : Prisma.empty;
	const found = await tx.$queryRaw<Part[]>`${before}${Prisma.join(branches, " union all ")}`;
	return Object.fromEntries(found.map(({ name, rows }) => [name, rows])) as {
		[Name in keyof Rows]: Rows[Name][];
	};
}
