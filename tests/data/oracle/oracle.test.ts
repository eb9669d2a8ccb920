import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { may, PERMISSIONS } from "@/lib/auth/permissions";
import { closeDatabase } from "@/lib/db";
import { ujiDasbor } from "./dasbor";
import { susunDunia } from "./dunia";
import type { Dunia } from "./langkah";
import { BOLEH, PERAN } from "./peran";
import { tanpaPintu } from "./pintu";
import { ujiRute } from "./rute";
import { masuk, semuaUji } from "./semua";
import { berombongan } from "./uji";

// A request outside Next has no cookies: these are the ones that a test hands over.
vi.mock("next/headers", () => import("./kue"));

let dunia: Dunia;
beforeAll(async () => {
	dunia = await susunDunia();
});
afterAll(closeDatabase);

const SEMUA = semuaUji(() => dunia.akun);

describe("every exported query, for everybody", () => {
	it.each(SEMUA.map((one, i) => [`${one.nama} #${i}`, one] as const))("%s", async (_name, one) => {
		const union = new Set<string>();
		const seen: Set<string>[] = [];
		await berombongan(
			dunia.siapa.filter((own) => masuk(one, own)),
			async (who) => {
				const wanted = one.harap(who).toSorted();
				const actual = (await one.tanya(who.actor, who)).toSorted();
				expect(actual, who.kunci).toEqual(wanted);
				for (const row of wanted) union.add(row);
				seen.push(new Set(wanted));
			},
		);
		const hides = seen.some((rows) => rows.size < union.size);
		if (!one.umum)
			expect([union.size > 0, hides], "shows a row and hides a row").toEqual([true, true]);
	});
});

/** Exported functions of query files; those that take a transaction are parts of others and hold its scope. */
function exported(): { nama: string; luar: boolean }[] {
	const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((path) =>
		/^[^/]+\/(.*-)?queries\.ts$/.test(path),
	);
	return files.flatMap((path) => {
		const pattern =
			/^export (?:async )?function\s*\*?\s*(\w+)[^(]*\(\s*([\s\S]*?)\)\s*:\s*([^{]*)/gm;
		const text = readFileSync(`lib/${path}`, "utf8");
		return [...text.matchAll(pattern)].map(([, name, parameters = "", result = ""]) => ({
			nama: `${path.replace(/\.ts$/, "")}.${name}`,
			luar: /^Promise</.test(result.trim()) && !/^tx: (Tx|Reader)\b/.test(parameters.trim()),
		}));
	});
}

describe("the table of queries", () => {
	it("names every exported query: a new one joins it", () => {
		const named = new Set(SEMUA.map(({ nama }) => nama));
		const all = exported();
		expect(all.length).toBeGreaterThan(80);
		const queries = all.filter(({ luar }) => luar).map(({ nama }) => nama);
		expect(queries.filter((nama) => !named.has(nama))).toEqual([]);
		expect([...named].filter((nama) => !queries.includes(nama))).toEqual([]);
	});

	it("stands behind the door of its permission on every page that reads with it", () => {
		expect(tanpaPintu(SEMUA)).toEqual([]);
	});

	it("agrees with the application on who may do what at all", () => {
		const wrong = PERMISSIONS.flatMap((permission) =>
			PERAN.filter((peran) => may(peran, permission) !== BOLEH[permission]?.includes(peran)).map(
				(peran) => `${permission} ${peran}`,
			),
		);
		expect(wrong).toEqual([]);
	});
});

ujiDasbor(() => dunia);
ujiRute(() => dunia);
