import { expect, it } from "vitest";
import { DEFAULT_PARAM, defaultParam } from "./rules";

it.each([
	[2016, 70],
	[2018, 60],
	[2019, 60],
	[2020, 70],
	[2022, 70],
	[2023, 60],
	[2026, 60],
])("in %i a member is lansia from the age of %i", (tahun, usia) => {
	expect(defaultParam(tahun).lansiaUsiaMin).toBe(usia);
});

it("the bands of the caseload and the deadlines of the review follow each other", () => {
	const p = DEFAULT_PARAM;
	expect([p.bebanNormalMin, p.bebanNormalMax, p.bebanBeratMax]).toEqual(
		[p.bebanNormalMin, p.bebanNormalMax, p.bebanBeratMax].sort((a, b) => a - b),
	);
	const days = [p.hariBatas, p.hariVerifikasi, p.hariPersetujuan, p.hariPenerimaan];
	expect(days).toEqual([...days].sort((a, b) => a - b));
});
