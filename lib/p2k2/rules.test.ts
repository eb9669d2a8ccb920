import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAM } from "../param/rules";
import { SESI_KURIKULUM } from "./kurikulum";
import {
	countAbsen,
	decodeAbsen,
	encodeAbsen,
	isSesiSah,
	KEHADIRAN,
	type Kehadiran,
	kehadiranOf,
	mergeAbsen,
	nextSesi,
	progressOf,
	sizeWarning,
} from "./rules";

const MARKS = Object.keys(KEHADIRAN) as Kehadiran[];
const absen = fc
	.array(fc.constantFrom("H", "I", "S", "A", "W"), { minLength: 1, maxLength: 64 })
	.map((letters) => letters.join(""));

describe("the roll call", () => {
	it("has everyone present but the exceptions", () => {
		const roster = ["a", "b", "c", "d", "e"];
		const letters = encodeAbsen(roster, { b: "IZIN", c: "SAKIT", d: "ALPA", e: "DIWAKILI" });
		expect(letters).toBe("HISAW");
		expect(encodeAbsen(roster, { stranger: "ALPA" })).toBe("HHHHH");
		expect(encodeAbsen(["toString"], {})).toBe("H");
	});

	it("gives each family its own mark back", () => {
		const marks = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 64 });
		fc.assert(
			fc.property(marks, (given) => {
				const roster = given.map((_, place) => `kpm-${place}`);
				const exceptions = Object.fromEntries(given.map((m, place) => [`kpm-${place}`, m]));
				expect(decodeAbsen(encodeAbsen(roster, exceptions), roster.length)).toEqual(given);
			}),
		);
	});

	it.each(["HXH", "hhh", "HH", "HHHH"])("%s is not a roll call of three", (letters) => {
		expect(decodeAbsen(letters, 3)).toBeNull();
	});

	it("counts every place once", () => {
		fc.assert(
			fc.property(absen, (letters) => {
				const c = countAbsen(letters);
				expect(c.anggota).toBe(letters.length);
				expect(c.hadir + c.izin + c.sakit + c.alpa + c.diwakili).toBe(letters.length);
			}),
		);
	});

	it("a represented family counts as attending", () => {
		expect(kehadiranOf(countAbsen("HHWAS"))).toEqual({ numerator: 3, denominator: 5 });
	});

	it("two sessions of a month count a family once", () => {
		expect(mergeAbsen(["HAA", "HWA"])).toBe("HHA");
		expect(mergeAbsen([])).toBe("");
		fc.assert(
			fc.property(absen, (letters) => {
				const once = kehadiranOf(countAbsen(mergeAbsen([letters])));
				expect(kehadiranOf(countAbsen(mergeAbsen([letters, letters])))).toEqual(once);
				expect(once).toEqual(kehadiranOf(countAbsen(letters)));
			}),
		);
	});

	it("a session counts from an hour, with somebody there", () => {
		expect(isSesiSah(60, 1, DEFAULT_PARAM)).toBe(true);
		expect(isSesiSah(59, 20, DEFAULT_PARAM)).toBe(false);
		expect(isSesiSah(90, 0, DEFAULT_PARAM)).toBe(false);
	});
});

it.each([
	[9, true],
	[10, false],
	[40, false],
	[41, true],
])("a group of %i is pointed out: %s", (members, odd) => {
	expect(sizeWarning(members, DEFAULT_PARAM) !== null).toBe(odd);
});

describe("the curriculum", () => {
	it("has 5 modules with 14 core sessions and 15 on stunting", () => {
		const inti = SESI_KURIKULUM.filter((s) => s.kurikulum === "INTI");
		const stunting = SESI_KURIKULUM.filter((s) => s.kurikulum === "STUNTING");
		expect(inti).toHaveLength(14);
		expect(new Set(inti.map((s) => s.modul)).size).toBe(5);
		expect(stunting.map((s) => s.sesi)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
	});

	it("no two sessions share their number", () => {
		const keys = SESI_KURIKULUM.map((s) => `${s.kurikulum}.${s.modul}.${s.sesi}`);
		expect(new Set(keys).size).toBe(SESI_KURIKULUM.length);
	});

	it("a session held twice is progress once, one of another curriculum is none", () => {
		const delivered = [
			{ kurikulum: "INTI", modul: 1, sesi: 1 },
			{ kurikulum: "INTI", modul: 1, sesi: 1 },
			{ kurikulum: "STUNTING", modul: 2, sesi: 1 },
			{ kurikulum: "INTI", modul: 9, sesi: 9 },
		];
		expect(progressOf(delivered)).toEqual({ numerator: 1, denominator: 14 });
		expect(progressOf(delivered, "STUNTING")).toEqual({ numerator: 1, denominator: 15 });
		expect(nextSesi(delivered, "INTI", SESI_KURIKULUM)?.judul).toBe("Memahami Perilaku Anak");
		expect(nextSesi(SESI_KURIKULUM, "INTI", SESI_KURIKULUM)).toBeNull();
	});
});
