import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNERSHIP } from "@/lib/db/ownership";
import { testDatabase } from "../setup/database";
import { allowed, keyOf, readWorld, type Table, tablesOf } from "./coba";
import { layDown } from "./dunia";
import type { Command, World } from "./kata";
import { MATA } from "./mata";
import { mayDo } from "./oracle";

const COMMANDS: Command[] = ["SELECT", "INSERT", "UPDATE", "DELETE"];
let client: pg.Client;
let tables: Table[];
let world: World;

const byName = (name: string) => tables.find((table) => table.name === name) as Table;
const sorted = (keys: Iterable<string>) => [...keys].sort();

function expected(who: (typeof MATA)[number], command: Command, table: Table) {
	return (world[table.name] ?? [])
		.filter((row) => mayDo(who, command, table.name, row, world))
		.map((row) => keyOf(table, row));
}

beforeAll(async () => {
	client = new pg.Client({ connectionString: testDatabase().ownerUrl });
	await client.connect();
	await layDown(client);
	tables = await tablesOf(client);
	world = await readWorld(client, tables);
	// One transaction for all that follows; it is never committed, and neither is the owner's membership in the roles.
	await client.query("begin");
	for (const role of new Set(MATA.map((who) => who.role)))
		await client.query(`grant ${role} to current_user`);
});

afterAll(async () => {
	await client.query("rollback");
	await client.end();
});

describe("the database itself", () => {
	it("is owned and migrated by a role that is no superuser and bypasses nothing", async () => {
		const { rows } = await client.query(
			"select rolsuper, rolbypassrls from pg_roles where rolname = session_user",
		);
		expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
	});

	it("forces row security on every table, and every table has its owner in the code", async () => {
		const { rows } = await client.query(
			"select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_prisma%' and not (relrowsecurity and relforcerowsecurity)",
		);
		expect(rows).toEqual([]);
		const named = Object.keys(OWNERSHIP).map((model) =>
			model.replace(/(?<=.)([A-Z])/g, "_$1").toLowerCase(),
		);
		expect(sorted(named)).toEqual(sorted(tables.map(({ name }) => name)));
	});

	it("lets nobody but the owner of the counting functions call what is not granted by name", async () => {
		const { rows } = await client.query(
			"select p.oid::regprocedure::text f from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege('public', p.oid, 'execute')",
		);
		expect(rows).toEqual([]);
	});

	it("has rows of every table in this world, or nothing would be proved", () => {
		const empty = tables
			.filter(({ name }) => (world[name] ?? []).length === 0)
			.map(({ name }) => name);
		expect(empty).toEqual([]);
	});
});

describe.each(MATA.map((who) => [who.name, who] as const))("%s", (_name, who) => {
	it.each(COMMANDS)("%s reaches exactly the rows that the rules in words name", async (command) => {
		const wrong: Record<string, { missing: string[]; surplus: string[] }> = {};
		for (const table of tables) {
			const actual = await allowed(client, who, command, table, world);
			const wanted = new Set(expected(who, command, table));
			const missing = sorted(wanted).filter((key) => !actual.has(key));
			const surplus = sorted(actual).filter((key) => !wanted.has(key));
			if (missing.length || surplus.length) wrong[table.name] = { missing, surplus };
		}
		expect(wrong).toEqual({});
	});
});

describe("the proof of a document", () => {
	it("tells whoever holds its id what it is and that its bytes are those that were issued", async () => {
		const of = (id: unknown) =>
			client.query("select wilayah, judul, utuh from bukti_dokumen($1)", [id]);
		const [document] = world.dokumen ?? [];
		await client.query("savepoint bukti");
		await client.query("set local role app_umum");
		expect((await of(document?.id)).rows).toEqual([
			{ wilayah: "Nasional", judul: document?.judul, utuh: true },
		]);
		expect((await of("00000000-0000-7000-8000-000000000000")).rows).toEqual([]);
		await client.query("rollback to savepoint bukti");
	});
});

describe("every policy is needed", () => {
	it("removing any one of them changes what its role can do", async () => {
		const { rows: policies } = await client.query<{
			name: string;
			table: string;
			role: string;
			command: Command;
		}>(
			"select policyname as name, tablename as table, roles[1] as role, cmd as command from pg_policies where schemaname = 'public' order by 2, 1",
		);
		expect(policies.length).toBeGreaterThan(300);
		const idle: string[] = [];
		for (const policy of policies) {
			const table = byName(policy.table);
			const eyes = MATA.filter((who) => who.role === policy.role);
			await client.query("savepoint tanpa");
			await client.query(`drop policy "${policy.name}" on "${policy.table}"`);
			let changed = false;
			for (const who of eyes) {
				const actual = await allowed(client, who, policy.command, table, world);
				changed ||= actual.size !== expected(who, policy.command, table).length;
			}
			await client.query("rollback to savepoint tanpa");
			if (!changed) idle.push(`${policy.table}: ${policy.name}`);
		}
		expect(idle).toEqual([]);
	});
});
