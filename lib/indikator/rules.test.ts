import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAM as P } from "../param/rules";
import {
	answerOf,
	bebanOf,
	isTumbuhTakWajar,
	k1Graduasi,
	kekuranganPendamping,
	pertumbuhan,
	prorata,
	ratioValue,
	statusOf,
	sumRatios,
} from "./rules";

const ratio = fc
	.tuple(fc.nat(1000), fc.nat(1000))
	.map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));

describe("a ratio keeps its counts", () => {
	it("has no value without a denominator", () => {
		expect(ratioValue({ numerator: 0, denominator: 0 })).toBeNull();
		expect(ratioValue({ numerator: 0, denominator: 9 })).toBe(0);
	});

	it("a level above is the ratio of sums, whatever the grouping", () => {
		fc.assert(
			fc.property(fc.array(ratio, { minLength: 1 }), fc.nat(), (ratios, cut) => {
				const at = cut % (ratios.length + 1);
				const parts = [sumRatios(ratios.slice(0, at)), sumRatios(ratios.slice(at))];
				expect(sumRatios(parts)).toEqual(sumRatios(ratios));
			}),
		);
	});

	it("and lies between the lowest and the highest of its parts", () => {
		fc.assert(
			fc.property(fc.array(ratio, { minLength: 1 }), (ratios) => {
				const values = ratios.map(ratioValue).filter((value) => value !== null);
				const whole = ratioValue(sumRatios(ratios));
				if (values.length === 0) expect(whole).toBeNull();
				else {
					expect(whole).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
					expect(whole).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
				}
			}),
		);
	});

	it("a large place weighs more than the mean of ratios would let it", () => {
		const whole = sumRatios([
			{ numerator: 1, denominator: 1 },
			{ numerator: 0, denominator: 99 },
		]);
		expect(ratioValue(whole)).toBe(0.01);
	});
});

describe("graduation against target", () => {
	const counts = { ALAMIAH: 5, MANDIRI: 20, PEMBERDAYAAN: 10, MAMPU: 3, SANKSI: 1 };

	it("counts the types of the year's parameter on the families of 1 January", () => {
		expect(k1Graduasi(counts, 300, 6)).toEqual({ numerator: 30, denominator: 300 });
		expect(k1Graduasi(counts, 300, 7)).toEqual({ numerator: 35, denominator: 300 });
		expect(ratioValue(k1Graduasi(counts, 0, 6))).toBeNull();
	});

	it.each([
		["2026-01", 10 / 12],
		["2026-06", 5],
		["2026-12", 10],
	] as const)("by %s %d percent of 10 are due", (bulan, due) => {
		expect(prorata(10, bulan)).toBeCloseTo(due, 12);
	});
});

describe("the caseload", () => {
	it.each([
		[249, 1, "ringan"],
		[250, 1, "normal"],
		[300, 1, "normal"],
		[301, 1, "berat"],
		[400, 1, "berat"],
		[401, 1, "kritis"],
		[34_000, 77, "kritis"],
		[601, 2, "berat"],
		[0, 0, null],
		[300, 0, null],
	])("%i families on %i pendamping is %s", (families, pendamping, band) => {
		expect(bebanOf({ numerator: families, denominator: pendamping }, P)).toBe(band);
	});

	it("Kota Bogor lacks 37 pendamping", () => {
		expect(kekuranganPendamping(34_000, 77, P)).toBe(37);
		expect(kekuranganPendamping(300, 1, P)).toBe(0);
		expect(kekuranganPendamping(0, 2, P)).toBe(-2);
	});

	it("whoever fills the gap has a normal caseload, and one fewer would not do", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 200_000 }), fc.nat(700), (families, staff) => {
				const needed = staff + kekuranganPendamping(families, staff, P);
				expect(families).toBeLessThanOrEqual(needed * P.bebanMaks);
				expect(families).toBeGreaterThan((needed - 1) * P.bebanMaks);
			}),
		);
	});
});

describe("growth that has to be explained", () => {
	it.each([
		[34_000, 29_000, true],
		[110, 100, false],
		[111, 100, true],
		[90, 100, false],
		[50, 0, false],
	])("%i after %i: %s", (now, before, alarm) => {
		expect(isTumbuhTakWajar(pertumbuhan(now, before), P)).toBe(alarm);
	});
});

describe("a value against its target", () => {
	it.each([
		[0.1, 0.1, "up", "ok"],
		[30 / 300, 10 / 100, "up", "ok"],
		[0.09, 0.1, "up", "near"],
		[0.0899, 0.1, "up", "behind"],
		[0.02, 0.01, "down", "behind"],
		[0.0105, 0.01, "down", "near"],
		[0, 0, "down", "ok"],
		[null, 0.1, "up", null],
		[0.1, null, "up", null],
	] as const)("%s against %s, better %s: %s", (value, target, better, expected) => {
		expect(statusOf(value, target, better, 10)).toBe(expected);
	});
});

describe("the answer in one sentence", () => {
	const row = (nama: string, masuk: number, wajib = 10) => ({ nama, masuk, wajib });

	it.each([
		[
			[row("Parung", 10), row("Tenjo", 2), row("Rumpin", 5), row("Kemang", 9)],
			"1 dari 4 kecamatan sudah lengkap; Tenjo dan Rumpin paling tertinggal.",
		],
		[[row("Parung", 10), row("Tenjo", 9)], "1 dari 2 kecamatan sudah lengkap; tinggal Tenjo."],
		[[row("Parung", 10), row("Tenjo", 10)], "Semua 2 kecamatan sudah lengkap."],
		[[row("Parung", 10)], "Laporan kecamatan ini sudah lengkap."],
		[
			[row("C", 0), row("A", 0), row("B", 0), row("D", 0)],
			"Belum satu pun dari 4 kecamatan lengkap; A, B, dan 2 lainnya paling tertinggal.",
		],
		[[row("Parung", 0, 0)], "Belum ada laporan yang wajib dikirim untuk bulan ini."],
		[[], "Belum ada laporan yang wajib dikirim untuk bulan ini."],
	])("case %#", (rows, sentence) => {
		expect(answerOf(rows, "kecamatan").kalimat).toBe(sentence);
	});

	it("with the same share the place that lacks more reports is further behind", () => {
		const rows = [row("Kecil", 1, 2), row("Besar", 20, 40), row("Sedang", 5, 10)];
		expect(answerOf(rows, "kecamatan").tertinggal).toEqual(["Besar", "Sedang"]);
	});

	it("does not depend on the order of the rows", () => {
		const rows = fc.uniqueArray(
			fc.record({ nama: fc.stringMatching(/^[A-Z]{1,3}$/), masuk: fc.nat(5), wajib: fc.nat(5) }),
			{ selector: (r) => r.nama },
		);
		fc.assert(
			fc.property(rows, (given) => {
				const answer = answerOf(given, "kecamatan");
				expect(answerOf([...given].reverse(), "kecamatan")).toEqual(answer);
				expect(
					answer.lengkap + answer.tertinggal.length + answer.samaTertinggal,
				).toBeLessThanOrEqual(answer.total);
			}),
		);
	});
});
