import { describe, expect, it } from "vitest";
import { codesAbove, digitsOf, tingkatOf } from "./rules";

describe("the level of a region", () => {
	it.each([
		["0", "nasional"],
		["32", "provinsi"],
		["3201", "kabupaten"],
		["320101", "kecamatan"],
		["3201012001", "desa"],
	] as const)("follows from the length of its code: %s is %s", (code, tingkat) => {
		expect(tingkatOf(code)).toBe(tingkat);
		if (tingkat !== "nasional") expect(digitsOf(tingkat)).toBe(code.length);
	});

	it.each(["", "1", "320", "32010", "32.01", "abcd", "32010120011"])("%j is no region", (code) =>
		expect(tingkatOf(code)).toBeNull(),
	);
});

describe("the way down to a region", () => {
	it("names every level above it", () => {
		expect(codesAbove("3201012001")).toEqual(["0", "32", "3201", "320101", "3201012001"]);
		expect(codesAbove("32")).toEqual(["0", "32"]);
		expect(codesAbove("0")).toEqual(["0"]);
	});
});
