import type { Tx } from ".";
import { Prisma } from "./generated/client";

type Part = { name: string; rows: object[] };

/**
 * Several questions in one statement: one round trip instead of many, each of which costs the web process more than the
 * database. The rows of each part in its own order, as JSON has them: days and instants have to be asked for as text.
 */
export async function readTogether<Rows extends Record<string, object>>(
	tx: Tx,
	parts: { [Name in keyof Rows]: Prisma.Sql },
): Promise<{ [Name in keyof Rows]: Rows[Name][] }> {
	const branches = Object.entries<Prisma.Sql>(parts).map(
		([name, part]) =>
			Prisma.sql`select ${name}::text as name, coalesce(json_agg(x), '[]') as rows from (${part}) x`,
	);
	const found = await tx.$queryRaw<Part[]>(Prisma.join(branches, " union all "));
	return Object.fromEntries(found.map(({ name, rows }) => [name, rows])) as {
		[Name in keyof Rows]: Rows[Name][];
	};
}
