import { expect, it } from "vitest";
import { DEFAULT_PARAM, defaultParam, paramOf } from "./rules";

it.each([
	[2016, 70],
	[2018, 60],
	[2019, 60],
	[2020, 70],
	[2022, 70],
	[2023, 60],
	[2026, 60],
])("in %i a member is lansia from the age of %i", (tahun, usia) => {
	expect(defaultParam(tahun).lansiaUmurMin).toBe(usia);
});

it("the bands of the caseload and the deadlines of the review follow each other", () => {
	const p = DEFAULT_PARAM;
	expect([p.bebanMin, p.bebanMaks, p.bebanKritis]).toEqual(
		[p.bebanMin, p.bebanMaks, p.bebanKritis].sort((a, b) => a - b),
	);
	const days = [p.hariBatas, p.hariVerifikasi, p.hariSetuju, p.hariTerima];
	expect(days).toEqual([...days].sort((a, b) => a - b));
});

it("a year's own row wins over the defaults, and a year without one has them", () => {
	expect(paramOf(2026, { hariBatas: 5 })).toEqual({ ...DEFAULT_PARAM, hariBatas: 5 });
	expect(paramOf(2021, null)).toEqual(defaultParam(2021));
});
