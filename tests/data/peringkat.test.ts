import fc from "fast-check";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { csvLines } from "@/lib/ekspor/csv";
import { unduhBerkas } from "@/lib/ekspor/jawaban";
import { lembarOf } from "@/lib/ekspor/kolom";
import { kolomPeringkat } from "@/lib/peringkat/ekspor";
import { exportPeringkat, getPeringkat } from "@/lib/peringkat/queries";
import { decodeCursor } from "@/lib/peringkat/rules";
import { bukaXlsx } from "@/tests/factories/buka-xlsx";
import { asOwner, type Bagian, layParts } from "./peringkat-bahan";
import {
	ask,
	country,
	DIGITS,
	type Level,
	layActors,
	me,
	oracle,
	people,
	SAYA,
	shape,
	supervisor,
} from "./peringkat-dunia";

let as: (name: string) => Actor;
beforeAll(async () => {
	as = await layActors();
});

async function read(actor: Actor, query: Record<string, string>) {
	const page = await getPeringkat(actor, ask(query));
	if (!page) throw new Error("no ranking");
	return page;
}

/** All pages forward, then all pages back from the last one. */
async function walk(actor: Actor, query: Record<string, string>) {
	const forward = [];
	const starts = [];
	let page = await read(actor, query);
	for (;;) {
		forward.push(...page.rows);
		starts.push(page.urut);
		if (!page.sesudah) break;
		page = await read(actor, { ...query, sesudah: page.sesudah });
	}
	const backward = [...page.rows];
	while (page.sebelum) {
		page = await read(actor, { ...query, sebelum: page.sebelum });
		expect(page.urut).toBe(starts[starts.length - 2]);
		starts.pop();
		backward.unshift(...page.rows);
	}
	return { forward: shape(forward), backward: shape(backward) };
}

async function exported(actor: Actor, query: Record<string, string>) {
	const found = await exportPeringkat(actor, ask(query));
	const rows = [];
	for await (const batch of found?.batches ?? []) rows.push(...batch);
	return shape(rows);
}

const SCOPES: { who: string; within: string; levels: Level[]; regions: string[] }[] = [
	{
		who: "nasional",
		within: "",
		levels: ["pendamping", "kecamatan", "kabupaten", "provinsi"],
		regions: ["", "32", "15", "3201", "320101"],
	},
	{
		who: "koreg",
		within: "",
		levels: ["pendamping", "kecamatan", "kabupaten", "provinsi"],
		regions: [""],
	},
	{
		who: "jabar",
		within: "32",
		levels: ["pendamping", "kecamatan", "kabupaten"],
		regions: ["", "32", "3205"],
	},
	{
		who: "bogor",
		within: "3201",
		levels: ["pendamping", "kecamatan"],
		regions: ["", "3201", "320102"],
	},
	{ who: "penyelia", within: "320101", levels: ["pendamping"], regions: ["", "320101"] },
];

describe("the ranking of graduations", () => {
	test("every page, forward and back, at every level, by both measures, in every region and scope, equals a plain sort", async () => {
		await fc.assert(
			fc.asyncProperty(country, async (parts) => {
				await asOwner((db) => layParts(db, parts));
				for (const { who, within, levels, regions } of SCOPES)
					for (const tingkat of levels)
						for (const ukuran of ["tarif", "jumlah"])
							for (const wilayah of regions) {
								if (tingkat !== "pendamping" && wilayah.length >= DIGITS[tingkat]) continue;
								const { forward, backward } = await walk(as(who), { tingkat, ukuran, wilayah });
								const wanted = oracle(parts, tingkat, ukuran, wilayah || within);
								expect(forward, `${who} ${tingkat} ${ukuran} ${wilayah}`).toEqual(wanted);
								expect(backward).toEqual(wanted);
							}
			}),
			{ numRuns: 2, endOnFailure: true },
		);
	});

	test("a file holds the same rows in the same order as the pages", async () => {
		const [parts] = fc.sample(country, 1) as [Bagian[]];
		await asOwner((db) => layParts(db, parts));
		for (const ukuran of ["tarif", "jumlah"]) {
			const query = { tingkat: "pendamping", ukuran };
			expect(await exported(as("nasional"), query)).toEqual(
				oracle(parts, "pendamping", ukuran, ""),
			);
		}
	});

	test("a spreadsheet opened again holds the same rows, numbers as numbers and shares as what they are", async () => {
		const [parts] = fc.sample(country, 1) as [Bagian[]];
		await asOwner((db) => layParts(db, parts));
		const kolom = kolomPeringkat("pendamping");
		const query = { tingkat: "pendamping", ukuran: "tarif" };
		const rows = [];
		const found = await exportPeringkat(as("nasional"), ask(query));
		for await (const batch of found?.batches ?? []) rows.push(...batch);
		const keterangan = { judul: "Uji", oleh: "Uji", waktu: "hari ini" };
		const lembar = lembarOf("Peringkat", kolom, [rows]);
		const [isi] = await bukaXlsx(
			unduhBerkas("xlsx", { nama: "uji", lembar: [lembar], keterangan }),
		);
		const [heading, ...cells] = isi?.rows ?? [];
		expect(heading).toEqual(kolom.map(({ judul }) => judul));
		expect(cells.length).toBeGreaterThan(100);
		const wanted = rows.map((row) => kolom.map(({ nilai }) => nilai(row)));
		expect(cells).toEqual(wanted.map((row) => row.map((sel) => (sel === "" ? null : sel))));
	});

	test("a name that would run as a formula is made harmless in the file", async () => {
		await asOwner((db) => layParts(db, [{ ...me(10, 1), nama: "=1+1" }]));
		const { rows } = await read(as("nasional"), { tingkat: "pendamping" });
		const cells = rows.map((row) => kolomPeringkat("pendamping").map(({ nilai }) => nilai(row)));
		expect(csvLines(cells)).toContain(";'=1+1;Nanggung, Kab. Bogor;1;10;0,1;");
	});

	test("people with one value share their place, also across the edge of a page", async () => {
		const equal = people.slice(0, 120).map((sdm, i): Bagian => {
			const mandiri = i < 10 ? 3 : i < 110 ? 2 : 1;
			return { sdm, nama: "Ani Lestari", kecamatan: 320101, basis: 10, mandiri, alamiah: 0 };
		});
		await asOwner((db) => layParts(db, equal));
		const first = await read(as("bogor"), { tingkat: "pendamping" });
		const second = await read(as("bogor"), { sesudah: first.sesudah ?? "" });
		const labels = [...first.rows, ...second.rows].map((row) => row.tempat.label);
		expect(new Set(labels.slice(0, 10))).toEqual(new Set(["1–10"]));
		expect(new Set(labels.slice(10))).toEqual(new Set(["11–110"]));
	});

	test("a search keeps the places of the whole ranking, and finds nothing outside the scope", async () => {
		const parts = people.slice(0, 60).map((sdm, i): Bagian => {
			const nama = i % 7 === 0 ? `Ketut Wirawan ${i}` : "Ani Lestari";
			const kecamatan = i < 40 ? 320101 : 320501;
			return { sdm, nama, kecamatan, basis: 100, mandiri: i, alamiah: 0 };
		});
		await asOwner((db) => layParts(db, parts));
		const places = async (who: string) =>
			(await read(as(who), { q: "ketut" })).rows.map((row) => [row.nama, row.tempat.rank]);
		const found = (below: number) =>
			parts
				.map((entry, i) => [entry.nama, below - i] as const)
				.filter(([nama, rank]) => nama.startsWith("Ketut") && rank > 0)
				.reverse();
		expect(await places("nasional")).toEqual(found(60));
		expect(await places("jabar")).toEqual(found(60));
		expect(await places("bogor")).toEqual(found(40));
		expect(await places("penyelia")).toEqual(found(40));
		expect(await places("garut")).toEqual(
			parts
				.slice(40)
				.map((entry, i) => [entry.nama, 20 - i])
				.filter(([nama]) => String(nama).startsWith("Ketut"))
				.reverse(),
		);
	});

	test("a region outside the scope has no ranking, and a pendamping has none at all", async () => {
		expect(await getPeringkat(as("bogor"), ask({ wilayah: "32.05" }))).toBeNull();
		expect(await getPeringkat(as("bogor"), ask({ wilayah: "32" }))).toBeNull();
		expect(await getPeringkat(as("jabar"), ask({ wilayah: "15" }))).toBeNull();
		expect(await getPeringkat(as("penyelia"), ask({ wilayah: "32.01.02" }))).toBeNull();
		expect(await getPeringkat(as("nasional"), ask({ wilayah: "99.99" }))).toBeNull();
		expect(await getPeringkat(as("saya"), ask({}))).toBeNull();
		expect(await exportPeringkat(as("saya"), ask({}))).toBeNull();
	});

	test("a cursor that was tampered with is no cursor, and no error", async () => {
		await asOwner((db) => layParts(db, [me(10, 1)]));
		const forged = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");
		for (const cursor of [
			"?",
			forged({ nilai: 1, kunci: "3201", urut: 0 }),
			forged({ nilai: 9e15, kunci: `3201:${SAYA}`, urut: 0 }),
			forged({ nilai: 1, kunci: "3201:bukan-uuid", urut: 0 }),
		])
			expect((await read(as("nasional"), { sesudah: cursor })).rows).toHaveLength(1);
		expect(decodeCursor("?")).toBeNull();
	});

	test("the sums of the whole ranking are sums over its rows, by type", async () => {
		const rows = [
			{ ...me(300, 30), alamiah: 7 },
			{ ...supervisor, sdm: v7(), kecamatan: 320501, basis: 100, mandiri: 5 },
			{ ...supervisor, mandiri: 2 },
		];
		await asOwner((db) => layParts(db, rows));
		const { ringkasan } = await read(as("nasional"), { tingkat: "pendamping" });
		expect(ringkasan).toMatchObject({ basis: 400, graduasi: 37, bertempat: 2, tanpa: 1 });
		expect(ringkasan.jenis).toMatchObject({ MANDIRI: 37, ALAMIAH: 7, PEMBERDAYAAN: 0 });
		expect(ringkasan.mencapai).toBe(1);
	});
});
