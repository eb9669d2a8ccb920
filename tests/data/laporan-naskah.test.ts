import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { findBaris } from "@/lib/laporan/baris-queries";
import { koreksiAngka, simpanNaskah } from "@/lib/laporan/commands";
import type { Bulan } from "@/lib/time";
import { buatDunia, bukaBulan, type Dunia } from "./laporan-dunia";

const OKT: Bulan = "2026-10";
const IN_TIME = new Date("2026-11-02T03:00:00Z");
const at = (actor: Actor, when = IN_TIME) => actorAt(actor, when);
let d: Dunia;

const barisOf = (who: Actor, bulan: Bulan = OKT) =>
	inScope(who.scope, (tx) =>
		findBaris(tx, { kabupaten: d.k, pendampingId: who.sdmId ?? "", bulan }),
	);
const value = <T>(outcome: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
};
const problem = (outcome: { ok: boolean; problem?: { kind: string; message?: string } }) => {
	if (outcome.ok) throw new Error("it was accepted");
	return outcome.problem;
};

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	await bukaBulan("2026-09");
});
afterAll(closeDatabase);

describe("what a pendamping types", () => {
	const naskah = {
		bulan: "2026-09",
		kendala: [{ kategori: "P2K2", uraian: "Aula dipakai" }],
		rencana: "Pindah ke posyandu",
	};

	it("is kept; the same words again change nothing", async () => {
		expect(value(await execute(simpanNaskah, at(d.a), { ...naskah, version: 1 })).version).toBe(2);
		expect(value(await execute(simpanNaskah, at(d.a), { ...naskah, version: 1 })).version).toBe(2);
		expect((await barisOf(d.a, "2026-09"))?.kendala).toBe("[P2K2] Aula dipakai");
	});

	it("is refused on a stale version, and nothing is overwritten", async () => {
		const stale = { ...naskah, rencana: "Lain", version: 1 };
		expect(problem(await execute(simpanNaskah, at(d.a), stale))).toMatchObject({
			kind: "conflict",
		});
		expect((await barisOf(d.a, "2026-09"))?.rencana).toBe("Pindah ke posyandu");
	});

	it("of two tabs at once one wins and the other hears of it", async () => {
		const { version } = value(await execute(simpanNaskah, at(d.b), { ...naskah, version: 1 }));
		const outcomes = await Promise.all(
			["Rencana tab satu", "Rencana tab dua"].map((rencana) =>
				execute(simpanNaskah, at(d.b), { ...naskah, rencana, version }),
			),
		);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
	});

	it.each([
		["a future month", { ...naskah, bulan: "2026-12", version: 1 }, "conflict"],
		["no month at all", { ...naskah, bulan: "2026-13", version: 1 }, "invalid"],
		["too many letters", { ...naskah, rencana: "a".repeat(8_001), version: 1 }, "invalid"],
		[
			"an unknown category",
			{ ...naskah, kendala: [{ kategori: "X", uraian: "y" }], version: 1 },
			"invalid",
		],
	])("%s is refused", async (_what, input, kind) => {
		expect(problem(await execute(simpanNaskah, at(d.a), input))).toMatchObject({ kind });
	});

	it("a reviewer cannot write", async () => {
		expect(
			problem(await execute(simpanNaskah, at(d.supervisorX), { ...naskah, version: 1 })),
		).toEqual({ kind: "forbidden" });
	});
});

describe("a correction", () => {
	const input = {
		bulan: OKT,
		path: "kunjungan.jumlah",
		value: "5",
		reason: "Empat kunjungan belum tercatat",
	};

	it.each([
		["without a reason", { reason: " " }, "reason"],
		["of a figure that follows from elsewhere", { path: "graduasi.target" }, "value"],
		["of no figure", { path: "__proto__.x" }, "value"],
		["to less than nothing", { value: "-1" }, "value"],
	])("%s is refused at its field", async (_what, part, field) => {
		expect(problem(await execute(koreksiAngka, at(d.b), { ...input, ...part }))).toMatchObject({
			kind: "invalid",
			fields: { [field]: expect.any(String) },
		});
	});
});
