import { describe, expect, it } from "vitest";
import { DEFAULT_PARAM, defaultParam, paramOf, refusalOfParam } from "./rules";

it.each([
	[2016, 70],
	[2018, 60],
	[2019, 60],
	[2020, 70],
	[2022, 70],
	[2023, 60],
	[2026, 60],
])("in %i a member is lansia from the age of %i", (tahun, umur) => {
	expect(defaultParam(tahun).lansiaUmurMin).toBe(umur);
});

describe("a year's own row", () => {
	it("wins over the defaults, and a year without one has them", () => {
		const own = paramOf(2026, { hariBatas: 5, bebanMaks: 320 });
		expect(own).toEqual({ ...DEFAULT_PARAM, hariBatas: 5, bebanMaks: 320 });
		expect(paramOf(2021, null)).toEqual(defaultParam(2021));
	});

	it.each(['{"bebanMaks":"320"}', '{"bebanMaks":null}', '{"lama":1}', "[]", "7"])(
		"that holds %s keeps the defaults",
		(json) => {
			expect(paramOf(2026, JSON.parse(json))).toEqual(defaultParam(2026));
		},
	);
});

describe("parameters that contradict each other are refused", () => {
	it.each([2016, 2021, 2026])("the defaults of %i do not", (tahun) => {
		expect(refusalOfParam(defaultParam(tahun))).toBeNull();
	});

	it.each([
		[{ bebanMin: 301 }, "beban", "bebanMaks"],
		[{ bebanMin: 0 }, "beban", "bebanMin"],
		[{ bebanKritis: 299 }, "beban", "bebanKritis"],
		[{ hariBatas: 6 }, "pengiriman", "hariVerifikasi"],
		[{ hariSetuju: 4 }, "pengiriman", "hariSetuju"],
		[{ hariSetuju: 9 }, "penerimaan", "hariTerima"],
		[{ hariTerima: 29 }, "28", "hariTerima"],
		[{ kelompokMin: 41 }, "tertinggi", "kelompokMaks"],
		[{ sekolahUmurMin: 22 }, "tertinggi", "sekolahUmurMaks"],
		[{ targetPersen: -1 }, "angka", "targetPersen"],
		[{ targetPersen: Number.NaN }, "angka", "targetPersen"],
	])("%j", (part, fragment, medan) => {
		const refusal = refusalOfParam({ ...DEFAULT_PARAM, ...part });
		expect(refusal?.kalimat).toContain(fragment);
		expect(refusal?.medan).toBe(medan);
	});
});
