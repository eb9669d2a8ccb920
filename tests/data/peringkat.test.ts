import fc from "fast-check";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { exportPeringkat, getPeringkat } from "@/lib/peringkat/queries";
import { decodeCursor } from "@/lib/peringkat/rules";
import { bacaPeringkat, type TanyaPeringkat } from "@/lib/peringkat/schema";
import { findPeringkatSaya } from "@/lib/peringkat/tempat-queries";
import {
	actorOfAccount,
	asOwner,
	type Bagian,
	KECAMATAN,
	layAccount,
	layParts,
	layRegions,
	TAHUN,
} from "./peringkat-bahan";

const SAYA = v7();
const PENYELIA = v7();
const PENUMPANG = v7();
let actors: Record<string, Actor>;

const me = (basis: number, mandiri: number): Bagian => ({
	sdm: SAYA,
	nama: "Sari Wulandari",
	kecamatan: 320101,
	basis,
	mandiri,
	alamiah: 0,
});
const supervisor: Bagian = {
	sdm: PENYELIA,
	nama: "Penyelia Utama",
	kecamatan: 320101,
	basis: 0,
	mandiri: 0,
	alamiah: 0,
};

beforeAll(async () => {
	const ids: Record<string, string> = {};
	await asOwner(async (db) => {
		await layRegions(db);
		await layParts(db, [me(300, 30), supervisor]);
		const lay = async (name: string, account: Parameters<typeof layAccount>[1]) => {
			ids[name] = await layAccount(db, account);
		};
		await lay("nasional", { peran: "KEMENSOS_VIEWER", lingkup: "nasional", wilayah: "0" });
		await lay("jabar", { peran: "DINSOS_PROV", lingkup: "provinsi", wilayah: "32" });
		await lay("koreg", {
			peran: "KOREG",
			lingkup: "provinsi",
			wilayah: "0",
			cakupan: ["32", "15"],
		});
		await lay("bogor", { peran: "DINSOS_KAB_HEAD", lingkup: "kabupaten", wilayah: "3201" });
		await lay("garut", { peran: "KORKAB", lingkup: "kabupaten", wilayah: "3205" });
		await lay("penyelia", {
			peran: "SUPERVISOR",
			lingkup: "kecamatan",
			wilayah: "3201",
			sdm: PENYELIA,
			kecamatan: [320101],
		});
		await lay("saya", {
			peran: "PENDAMPING",
			lingkup: "pendamping",
			wilayah: "3201",
			sdm: SAYA,
			kecamatan: [320101],
		});
	});
	const made = await Promise.all(
		Object.entries(ids).map(async ([name, id]) => [name, await actorOfAccount(id)] as const),
	);
	actors = Object.fromEntries(made);
});

const ask = (query: Record<string, string>): TanyaPeringkat => {
	const asked = bacaPeringkat({ tahun: String(TAHUN), ...query });
	if (!asked) throw new Error("unreadable question");
	return asked;
};
const as = (name: string): Actor => actors[name] as Actor;

type Entry = { key: string; basis: number; counted: number };

const DIGITS = { provinsi: 2, kabupaten: 4, kecamatan: 6, pendamping: 0 };
type Level = keyof typeof DIGITS;

/** The ranking over plain arrays: sums by key, a plain sort, a place by counting who is better. */
function oracle(parts: readonly Bagian[], level: Level, measure: string, within: string) {
	const home = new Map<string, number>();
	for (const part of parts) {
		const who = `${Math.floor(part.kecamatan / 100)}:${part.sdm}`;
		home.set(who, Math.min(home.get(who) ?? 999_999, part.kecamatan));
	}
	const sums = new Map<string, Entry>();
	for (const part of parts) {
		const who = `${Math.floor(part.kecamatan / 100)}:${part.sdm}`;
		const place = level === "pendamping" ? String(home.get(who)) : String(part.kecamatan);
		if (!place.startsWith(within)) continue;
		const key = level === "pendamping" ? who : place.slice(0, DIGITS[level]);
		const entry = sums.get(key) ?? { key, basis: 0, counted: 0 };
		sums.set(key, {
			key,
			basis: entry.basis + part.basis,
			counted: entry.counted + part.mandiri,
		});
	}
	const value = (entry: Entry) =>
		entry.basis === 0
			? null
			: measure === "tarif"
				? Math.floor((entry.counted * 1_000_000) / entry.basis)
				: entry.counted;
	const order = (key: string) => (level === "pendamping" ? key.slice(5) + key.slice(0, 4) : key);
	const all = [...sums.values()].map((entry) => ({ ...entry, value: value(entry) }));
	all.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (order(a.key) < order(b.key) ? -1 : 1));
	return all.map((entry) => ({
		key: entry.key,
		n: entry.counted,
		d: entry.basis,
		rank:
			entry.value === null
				? null
				: 1 + all.filter((other) => (other.value ?? -1) > (entry.value ?? -1)).length,
	}));
}

async function read(actor: Actor, query: Record<string, string>) {
	const page = await getPeringkat(actor, ask(query));
	if (!page) throw new Error("no ranking");
	return page;
}

const shape = (rows: Awaited<ReturnType<typeof read>>["rows"]) =>
	rows.map((row) => ({
		key: row.kunci,
		n: row.graduasi,
		d: row.basis,
		rank: row.tempat.rank,
	}));

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

const part = (sdm: string) =>
	fc.record({
		sdm: fc.constant(sdm),
		nama: fc.constantFrom("Ani Lestari", "Budi Santoso", "Anita Dewi"),
		kecamatan: fc.constantFrom(...KECAMATAN),
		basis: fc.constantFrom(0, 10, 20, 40),
		mandiri: fc.nat({ max: 4 }),
		alamiah: fc.nat({ max: 3 }),
	});
const people = Array.from({ length: 170 }, () => v7());
/** More than three pages of people; some have parts in several kecamatan, even in several kabupaten. */
const country = fc.tuple(...people.map(part), ...people.slice(0, 20).map(part)) as fc.Arbitrary<
	Bagian[]
>;

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
			{ ...supervisor, sdm: PENUMPANG, kecamatan: 320501, basis: 100, mandiri: 5 },
			{ ...supervisor, mandiri: 2 },
		];
		await asOwner((db) => layParts(db, rows));
		const { ringkasan } = await read(as("nasional"), { tingkat: "pendamping" });
		expect(ringkasan).toMatchObject({ basis: 400, graduasi: 37, bertempat: 2, tanpa: 1 });
		expect(ringkasan.jenis).toMatchObject({ MANDIRI: 37, ALAMIAH: 7, PEMBERDAYAAN: 0 });
		expect(ringkasan.mencapai).toBe(1);
	});
});

describe("one's own place", () => {
	test("equals a plain count in kecamatan, kabupaten, province and nation, by both measures", async () => {
		await fc.assert(
			fc.asyncProperty(country, fc.nat({ max: 4 }), async (others, mandiri) => {
				const parts = [...others, me(20, mandiri)];
				await asOwner((db) => layParts(db, parts));
				const found = await findPeringkatSaya(as("saya"), TAHUN);
				expect(found?.angka).toMatchObject({ basis: 20, graduasi: mandiri });
				const within = { kecamatan: "320101", kabupaten: "3201", provinsi: "32", nasional: "" };
				const mine = (measure: string, region: string) => {
					const all = oracle(parts, "pendamping", measure, region);
					return all.find((entry) => entry.key === `3201:${SAYA}`)?.rank;
				};
				for (const [lingkup, region] of Object.entries(within)) {
					const place = found?.tempat.find((entry) => entry.lingkup === lingkup);
					expect(place?.tarif, lingkup).toBe(mine("tarif", region));
					expect(place?.jumlah, lingkup).toBe(mine("jumlah", region));
					const ranked = oracle(parts, "pendamping", "tarif", region).filter(
						(entry) => entry.rank !== null,
					);
					expect(place?.dari).toBe(ranked.length);
				}
			}),
			{ numRuns: 4, endOnFailure: true },
		);
	});

	test("is unknown without families on 1 January, and for everybody who is no pendamping", async () => {
		await asOwner((db) => layParts(db, [me(0, 3)]));
		const found = await findPeringkatSaya(as("saya"), TAHUN);
		expect(found?.tempat).toEqual([]);
		expect(found?.angka?.tarif).toBeNull();
		expect(await findPeringkatSaya(as("bogor"), TAHUN)).toBeNull();
	});
});
