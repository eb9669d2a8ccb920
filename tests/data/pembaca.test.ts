import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, inJob, inScope, type Reader, readInScope } from "@/lib/db";
import { Prisma } from "@/lib/db/generated/client";
import { askAlone, readWith } from "@/lib/db/reader";
import { actorOfAccount, asOwner, layAccount, layRegions } from "./peringkat-bahan";

let actor: Actor;
/** Another account, that somebody closes. */
let lain = "";
beforeAll(async () => {
	let id = "";
	await asOwner(async (db) => {
		await layRegions(db);
		const kemensos = { peran: "KEMENSOS_VIEWER", lingkup: "nasional", wilayah: "0" };
		id = await layAccount(db, kemensos);
		lain = await layAccount(db, kemensos);
	});
	actor = await actorOfAccount(id);
});
afterAll(closeDatabase);

type Row = { x: unknown };
const bytes = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value) : value);
/** The same question to both kinds of transaction. */
async function both(query: Prisma.Sql) {
	const ask = async (tx: Reader) => bytes((await tx.$queryRaw<Row[]>(query))[0]?.x);
	return {
		writing: await inScope(actor.scope, ask),
		reading: await readInScope(actor.scope, ask),
	};
}

describe("what a transaction that only reads answers", () => {
	it.each([
		"7::int2",
		"7::int4",
		"9007199254740993::int8",
		"12345678901234567890.5::numeric",
		"0.1::float8",
		"true",
		"null::int",
		"''::text",
		"'019a3c7f-cd80-7904-8020-dc30003d0904'::uuid",
		"date '2026-02-28'",
		"timestamp '2026-02-28 23:59:59.123456'",
		"timestamptz '2026-02-28 23:59:59.123456+07'",
		`'{"a":[1,null,"b"]}'::jsonb`,
		`'{"a":1}'::json`,
		"'\\x00ff'::bytea",
		"array[1,2]",
		"array['a',null,'b,c']",
		"array[]::text[]",
		"array[true,false]",
		"array['019a3c7f-cd80-7904-8020-dc30003d0904']::uuid[]",
	])("is what Prisma answers: %s", async (text) => {
		const { writing, reading } = await both(Prisma.sql`select ${Prisma.raw(text)} as x`);
		expect(reading).toEqual(writing);
	});

	it.each([
		["a text with quotes", `O'Neil "x" \\ $1`, "text"],
		["nothing", null, "text"],
		["a number", 42, "int"],
		["a long number", 9007199254740993n, "bigint"],
		["yes", true, "boolean"],
		["an instant", new Date("2026-02-28T23:59:59.123Z"), "timestamptz"],
		["a list", ["a", "b,c", 'd"e'], "text[]"],
		["an empty list", [], "int[]"],
		["bytes", Buffer.from([0, 255, 39]), "bytea"],
	])("takes %s as Prisma does", async (_name, value, type) => {
		const { writing, reading } = await both(
			Prisma.sql`select ${value as string}::${Prisma.raw(type)} as x`,
		);
		expect(reading).toEqual(writing);
	});

	it("is of the scope, in one question or in several at once", async () => {
		const asked = await readInScope(actor.scope, (tx) =>
			Promise.all([
				tx.$queryRaw<Row[]>`select current_user::text as x`,
				tx.$queryRaw<Row[]>`select current_setting('app.akun') as x`,
			]),
		);
		expect(asked.flat().map(({ x }) => x)).toEqual(["app_nasional", actor.accountId]);
	});
});

describe("a transaction that only reads", () => {
	const failing = () => readInScope(actor.scope, (tx) => tx.$queryRaw`select 1 / ${0}::int as x`);

	it("cannot write", async () => {
		const write = readInScope(
			actor.scope,
			(tx) => tx.$queryRaw`insert into praktik default values returning 1`,
		);
		await expect(write).rejects.toMatchObject({ code: "25006" });
	});

	it("sees the database as it stood at its first question, whatever is written meanwhile", async () => {
		const isActive = (tx: Reader) =>
			tx.$queryRaw<Row[]>`select aktif as x from akun where id = ${lain}::uuid`;
		const seen = await readInScope(actor.scope, async (tx) => {
			const before = await isActive(tx);
			await inJob((job) => job.$executeRaw`update akun set aktif = false where id = ${lain}::uuid`);
			return [before, await isActive(tx)];
		});
		const after = await readInScope(actor.scope, isActive);
		expect([...seen, after].flat()).toEqual([{ x: true }, { x: true }, { x: false }]);
	});

	it("leaves neither its role nor an open transaction behind, whether it ends well or not", async () => {
		const outcomes = await Promise.allSettled(
			Array.from({ length: 60 }, (_, i) =>
				i % 2 ? failing() : readInScope(actor.scope, (tx) => tx.$queryRaw`select 1 as x`),
			),
		);
		const failed = outcomes.filter((one) => one.status === "rejected");
		expect(failed).toHaveLength(30);
		expect(failed[0]).toMatchObject({ reason: { code: "22012" } });
		const who = await Promise.all(
			Array.from({ length: 32 }, () =>
				askAlone<{ x: string }[]>(
					Prisma.sql`select current_user || coalesce(current_setting('app.akun', true), '') as x`,
				),
			),
		);
		expect(new Set(who.flat().map(({ x }) => x)).size).toBe(1);
		await asOwner(async (db) => {
			const open =
				"select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'";
			expect((await db.query(open)).rows).toEqual([]);
		});
	});

	it("answers nothing when its settings fail, and says why", async () => {
		const settings = Prisma.sql`select set_config('role', 'tidak_ada', true)`;
		const asked = readWith(settings, (tx) => tx.$queryRaw`select 1 as x`);
		await expect(asked).rejects.toMatchObject({ code: "22023" });
		await expect(readWith(settings, async () => "apa saja")).rejects.toMatchObject({
			code: "22023",
		});
	});

	it("ends with what its own work threw", async () => {
		const thrown = readInScope(actor.scope, async () => {
			throw new RangeError("di luar batas");
		});
		await expect(thrown).rejects.toThrow("di luar batas");
	});
});
