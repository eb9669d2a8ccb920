import type { Tx } from ".";
import { Prisma } from "./generated/client";

type Part = { bagian: string; isi: object[] };

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
			Prisma.sql`select ${name}::text as bagian, coalesce(json_agg(x), '[]') as isi from (${part}) x`,
	);
	const found = await tx.$queryRaw<Part[]>(Prisma.join(branches, " union all "));
	return Object.fromEntries(found.map(({ bagian, isi }) => [bagian, isi])) as {
		[Name in keyof Rows]: Rows[Name][];
	};
}
