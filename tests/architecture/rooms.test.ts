import { describe, expect, it } from "vitest";
import { objection } from "./rooms";
import { arrowsOf, codeIn, read } from "./source";

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const objections = (path: string, text: string) =>
	arrowsOf(path, text).flatMap((arrow) => objection(arrow) ?? []);

describe("four rooms, one direction", () => {
	const files = [...codeIn("app"), ...codeIn("components"), ...codeIn("lib")].filter(
		(path) => !isTest(path),
	);

	it("no file reaches for what its room may not have", () => {
		expect(files.length).toBeGreaterThan(0);
		expect(files.flatMap((path) => objections(path, read(path)))).toEqual([]);
	});

	it("a query asks in a transaction that cannot write, unless it writes down who looked", () => {
		const queries = files.filter((path) => path.endsWith("queries.ts"));
		const writing = queries.filter((path) => /\binScope\(/.test(read(path)));
		expect(writing.length).toBeGreaterThan(0);
		expect(writing.filter((path) => !read(path).includes("writeAudit("))).toEqual([]);
	});

	it("every link is the one of our own, which fetches nothing before it is followed", () => {
		const takes = files.filter((path) => read(path).includes('"next/link"'));
		expect(takes).toEqual([]);
	});
});

describe("the rule itself refuses", () => {
	it.each([
		["app/laporan/page.tsx", 'import { inScope } from "@/lib/db";'],
		["app/laporan/page.tsx", 'import { submitLaporan } from "@/lib/laporan/commands";'],
		["app/laporan/page.tsx", 'import { submitLaporanAction } from "@/lib/laporan/actions";'],
		["app/laporan/page.tsx", 'const { inScope } = await import("../../lib/db");'],
		["app/api/kirim/route.ts", 'export { submitLaporan } from "@/lib/laporan/commands";'],
		["app/laporan/page.tsx", 'import pg from "pg";'],
		["components/laporan/daftar.tsx", 'import { listLaporan } from "@/lib/laporan/queries";'],
		["components/laporan/daftar.tsx", 'import type { Tx } from "@/lib/db";'],
		["components/ui/field.tsx", 'import { KPM_MAX } from "@/lib/kpm/rules";'],
		["components/ui/field.tsx", 'import { KpmName } from "../kpm/name";'],
		["lib/kpm/rules.ts", 'import type { Tx } from "@/lib/db";'],
		["lib/kpm/rules.ts", 'import { listKpm } from "./queries";'],
		["lib/kpm/rules.ts", 'import { cookies } from "next/headers";'],
		["lib/kpm/queries.ts", 'import { saveKpmAction } from "./actions";'],
		["lib/kpm/commands.ts", 'import { defineAction } from "@/lib/action";'],
		["lib/kpm/commands.ts", 'import { Button } from "@/components/ui/button";'],
		["lib/kpm/commands.ts", 'import { revalidatePath } from "next/cache";'],
		["lib/kpm/commands.ts", 'import { atDoor } from "@/lib/db";'],
		["lib/kpm/actions.ts", 'import { inScope } from "@/lib/db";'],
		["lib/kpm/actions.ts", 'import { submitLaporan } from "@/lib/laporan/commands";'],
		["lib/kpm/queries.ts", 'import { readWith } from "../db/reader";'],
		["lib/kpm/commands.ts", 'import { client } from "../db/client";'],
		["lib/db/index.ts", 'import { isKpm } from "../kpm/rules";'],
		["lib/db/index.ts", 'import { requireActor } from "../auth/session";'],
		["lib/scope.ts", 'import { env } from "./env";'],
		["lib/format.ts", 'import { Button } from "../components/ui/button";'],
	])("%s with %s", (path, text) => {
		expect(objections(path, text)).toHaveLength(1);
	});
});

describe("the rule itself allows", () => {
	it.each([
		["app/laporan/page.tsx", 'import { listLaporan } from "@/lib/laporan/queries";'],
		["app/laporan/page.tsx", 'import { requireActor } from "@/lib/auth/actor";'],
		["app/api/kirim/route.ts", 'import { submitLaporanAction } from "@/lib/laporan/actions";'],
		["components/laporan/daftar.tsx", 'import type { Baris } from "@/lib/laporan/queries";'],
		["components/laporan/daftar.tsx", 'import { type Baris } from "@/lib/laporan/queries";'],
		["components/laporan/form.tsx", 'import { submitLaporanAction } from "@/lib/laporan/actions";'],
		["lib/kpm/actions.ts", 'import { saveKpm } from "./commands";'],
		["lib/kpm/commands.ts", 'import { inScope } from "../db";'],
		["lib/auth/session.ts", 'import { atDoor } from "../db";'],
		["lib/db/index.ts", 'import type { Scope } from "../scope";'],
	])("%s with %s", (path, text) => {
		expect(objections(path, text)).toEqual([]);
	});
});
