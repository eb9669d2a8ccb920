import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hurufOf, isLulus, jpHadir, jpSemua, rekapHadir, rerata, setHadir } from "./rules";

const SESI = [{ jp: 8 }, { jp: 8 }, { jp: 4 }];

describe("lesson hours", () => {
	test.each([
		["LLL", 20],
		["LDA", 16],
		["-IL", 4],
		["", 0],
		["AAA", 0],
	])("of somebody with %j are %i of 20", (hadir, jp) => {
		expect(jpHadir(hadir, SESI)).toBe(jp);
	});

	it("never exceed those of the training, and one more session never takes any away", () => {
		const letters = fc.array(fc.constantFrom("L", "D", "I", "A", "-"), { maxLength: 6 });
		fc.assert(
			fc.property(letters, fc.integer({ min: 1, max: 3 }), (all, urut) => {
				const hadir = all.join("");
				const jp = jpHadir(hadir, SESI);
				expect(jp).toBeLessThanOrEqual(jpSemua(SESI));
				const next = setHadir(hadir, urut, "D");
				expect(jpHadir(next, SESI)).toBeGreaterThanOrEqual(jp);
				expect(hurufOf(next, urut)).toBe("D");
			}),
		);
	});
});

describe("somebody passes", () => {
	test.each([
		["with all hours and no test asked for", "LLL", null, null, true],
		["with exactly the hours asked for", "LLA", null, null, true],
		["not with fewer hours", "LAL", null, null, false],
		["with the mark asked for", "LLL", 70, 70, true],
		["not with a lower mark", "LLL", 69, 70, false],
		["not without a mark where one is asked for", "LLL", null, 70, false],
	])("%s", (_why, hadir, post, nilaiLulus, passed) => {
		expect(isLulus({ hadir, post }, SESI, { hadirMin: 80, nilaiLulus })).toBe(passed);
	});

	it("never of a training without sessions", () => {
		expect(isLulus({ hadir: "", post: 100 }, [], { hadirMin: 0, nilaiLulus: null })).toBe(false);
	});
});

it("a session counts those in the hall and on line apart", () => {
	expect(rekapHadir(["LD", "DD", "LA", "I"], [{}, {}] as { jp: number }[])).toEqual([
		{ luring: 2, daring: 1, izin: 1, alpa: 0 },
		{ luring: 0, daring: 2, izin: 0, alpa: 1 },
	]);
});

it("the average of a test leaves out who did not take it", () => {
	expect(rerata([60, null, 80])).toBe(70);
	expect(rerata([null])).toBeNull();
});
