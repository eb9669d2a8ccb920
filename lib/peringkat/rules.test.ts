import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	decodeCursor,
	encodeCursor,
	labelTempat,
	rankWithTies,
	tarifOf,
	wilsonInterval,
} from "./rules";

describe("places in a ranking", () => {
	it.each([
		[
			[9, 7, 7, 5],
			["1", "2–3", "2–3", "4"],
		],
		[
			[5, 5, 5],
			["1–3", "1–3", "1–3"],
		],
		[[3], ["1"]],
		[[], []],
		[
			[1, 0, null, null],
			["1", "2", "tanpa peringkat", "tanpa peringkat"],
		],
		[[null], ["tanpa peringkat"]],
	])("%j have places %j", (values, labels) => {
		expect(rankWithTies(values).map((place) => place.label)).toEqual(labels);
	});

	it("a label can be made from a place and how many share it", () => {
		expect(labelTempat(2, 2)).toBe("2–3");
		expect(labelTempat(4)).toBe("4");
		expect(labelTempat(null, 7)).toBe("tanpa peringkat");
	});

	it("refuses values that are not best first, or nulls that are not last", () => {
		expect(() => rankWithTies([1, 2])).toThrow(RangeError);
		expect(() => rankWithTies([null, 2])).toThrow(RangeError);
	});

	it("a place is one more than the rows that are strictly better", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(20)), (values) => {
				const sorted = [...values].sort((a, b) => b - a);
				const expected = sorted.map((v) => 1 + sorted.filter((other) => other > v).length);
				expect(rankWithTies(sorted).map((place) => place.rank)).toEqual(expected);
			}),
		);
	});
});

describe("the rate that is ranked", () => {
	it.each([
		[30, 300, 100_000],
		[1, 3, 333_333],
		[0, 300, 0],
		[3, 0, null],
		[5000, 1, 2_000_000_000],
	])("%i of %i is %s per million", (graduasi, basis, tarif) => {
		expect(tarifOf(graduasi, basis)).toBe(tarif);
	});

	it("its interval holds the rate and narrows with more families", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, x) => {
				fc.pre(x <= n);
				const few = wilsonInterval(x, n);
				const many = wilsonInterval(x * 10, n * 10);
				if (!few || !many) throw new Error("an interval is expected");
				expect(few.low).toBeLessThanOrEqual(x / n + 1e-9);
				expect(few.high).toBeGreaterThanOrEqual(x / n - 1e-9);
				expect(many.high - many.low).toBeLessThan(few.high - few.low);
			}),
		);
	});

	it("there is none without families, or with more graduates than families", () => {
		expect(wilsonInterval(0, 0)).toBeNull();
		expect(wilsonInterval(5, 4)).toBeNull();
	});
});

describe("the cursor of a page", () => {
	const cursor = fc.record({
		nilai: fc.option(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 })),
		kunci: fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z:-]{0,60}$/),
		urut: fc.nat(10_000_000),
	});

	it("comes back from an address as it went, with no character to escape", () => {
		fc.assert(
			fc.property(cursor, (given) => {
				const text = encodeCursor(given);
				expect(encodeURIComponent(text)).toBe(text);
				expect(decodeCursor(text)).toEqual(given);
			}),
		);
	});

	const b64 = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");
	it.each([
		"",
		"%00",
		"a",
		"null",
		b64(null),
		b64([]),
		b64({}),
		b64({ nilai: "1", kunci: "3201", urut: 0 }),
		b64({ nilai: 1.5, kunci: "3201", urut: 0 }),
		b64({ nilai: 1, kunci: "3201' or 1=1", urut: 0 }),
		b64({ nilai: 1, kunci: "3201", urut: -1 }),
		b64({ nilai: 1, kunci: "3201", urut: 0, lain: 1 }),
		b64({ nilai: 1, kunci: "3".repeat(129), urut: 0 }),
		btoa(`${" ".repeat(400)}{"nilai":1,"kunci":"3201","urut":0}`),
	])("hostile text %# is no cursor", (text) => {
		expect(decodeCursor(text)).toBeNull();
	});

	it("no text at all throws", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
				expect(() => decodeCursor(text)).not.toThrow();
			}),
		);
	});
});
