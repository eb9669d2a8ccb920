import type pg from "pg";
import type { Command, Row, World } from "./kata";
import { type Mata, settingsOf } from "./mata";

export type Table = { name: string; key: string[]; columns: string[] };

const quote = (name: string) => `"${name}"`;

/** Every table with its key and the columns that can be written. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
	const { rows } = await client.query<{ name: string; key: string[]; columns: string[] }>(`
		select c.relname as name,
			array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(n, o) join pg_attribute a on a.attnum = k.n and a.attrelid = c.oid where i.indrelid = c.oid and i.indisprimary order by o) as key,
			array(select attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '' order by attnum) as columns
		from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like '\\_prisma%' order by 1`);
	return rows;
}

/** A row's key as one text. */
export const keyOf = (table: Table, row: Row) =>
	table.key.map((column) => String(row[column])).join("|");

/** Every row of every table, as the owner sees them with row security unforced; nothing of that stays. */
export async function readWorld(client: pg.Client, tables: Table[]): Promise<World> {
	const world: World = {};
	await client.query("begin");
	for (const { name } of tables) {
		await client.query(`alter table ${quote(name)} no force row level security`);
		const { rows } = await client.query<{ row: Row }>(
			`select to_jsonb(t) as row from ${quote(name)} t`,
		);
		world[name] = rows.map(({ row }) => row);
	}
	await client.query("rollback");
	return world;
}

/** Does `work` as somebody, and forgets it. */
export async function as<T>(client: pg.Client, who: Mata, work: () => Promise<T>): Promise<T> {
	await client.query("savepoint mata");
	try {
		for (const [name, value] of settingsOf(who))
			await client.query("select set_config($1, $2, true)", [name, value]);
		await client.query(`set local role ${who.role}`);
		return await work();
	} finally {
		await client.query("rollback to savepoint mata");
	}
}

async function affects(client: pg.Client, sql: string, values: unknown[]): Promise<boolean> {
	await client.query("savepoint coba");
	try {
		const { rowCount } = await client.query(sql, values);
		return (rowCount ?? 0) > 0;
	} catch (error) {
		if ((error as { code?: string }).code !== "42501") throw error;
		return false;
	} finally {
		await client.query("rollback to savepoint coba");
	}
}

const keyCondition = (table: Table, from: string) =>
	table.key.map((column) => `t.${quote(column)} = ${from}.${quote(column)}`).join(" and ");

async function mayRead(client: pg.Client, table: Table): Promise<Set<string>> {
	const key = table.key
		.map((column) => `(to_jsonb(t.${quote(column)}) #>> '{}')`)
		.join(" || '|' || ");
	await client.query("savepoint coba");
	try {
		const { rows } = await client.query<{ k: string }>(
			`select ${key} as k from ${quote(table.name)} t`,
		);
		return new Set(rows.map(({ k }) => k));
	} catch (error) {
		if ((error as { code?: string }).code !== "42501") throw error;
		return new Set();
	} finally {
		await client.query("rollback to savepoint coba");
	}
}

/** Columns that this role may set; none of the key, whose change would move the row elsewhere. */
async function updatable(
	client: pg.Client,
	role: string,
	table: Table,
): Promise<string | undefined> {
	const { rows } = await client.query<{ c: string }>(
		"select a.attname as c from pg_attribute a where a.attrelid = $1::regclass and a.attname = any($2) and has_column_privilege($3, $1::regclass, a.attnum, 'UPDATE') order by (a.attname in ('status','version')), a.attnum limit 1",
		[quote(table.name), table.columns.filter((column) => !table.key.includes(column)), role],
	);
	return rows[0]?.c;
}

/** Which rows of a table this role may read, lay down again, leave as they are by an update, or delete. */
export async function allowed(
	client: pg.Client,
	who: Mata,
	command: Command,
	table: Table,
	world: World,
): Promise<Set<string>> {
	if (command === "SELECT") return as(client, who, () => mayRead(client, table));
	const column = command === "UPDATE" ? await updatable(client, who.role, table) : "-";
	if (!column) return new Set();
	const columns = table.columns.map(quote).join(", ");
	const own = `jsonb_populate_record(null::${quote(table.name)}, $1)`;
	const sql = {
		INSERT: `insert into ${quote(table.name)} (${columns}) select ${columns} from ${own} on conflict do nothing returning 1`,
		UPDATE: `update ${quote(table.name)} t set ${quote(column)} = t.${quote(column)} from ${own} o where ${keyCondition(table, "o")}`,
		DELETE: `delete from ${quote(table.name)} t using ${own} o where ${keyCondition(table, "o")}`,
	}[command];
	return as(client, who, async () => {
		const found = new Set<string>();
		for (const row of world[table.name] ?? []) {
			const done =
				command === "INSERT"
					? await accepts(client, sql.replace(" returning 1", ""), row)
					: await affects(client, sql, [row]);
			if (done) found.add(keyOf(table, row));
		}
		return found;
	});
}

/** By policy, by a reference to what is not there, by a guard. */
const REFUSALS = ["42501", "23503", "55000"];

/** A row that is there already conflicts and adds nothing; the policy has spoken before. */
async function accepts(client: pg.Client, sql: string, row: Row): Promise<boolean> {
	await client.query("savepoint coba");
	try {
		await client.query(sql, [row]);
		return true;
	} catch (error) {
		if (!REFUSALS.includes((error as { code?: string }).code ?? "")) throw error;
		return false;
	} finally {
		await client.query("rollback to savepoint coba");
	}
}
