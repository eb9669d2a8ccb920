import { getProvinces } from "idn-area-data";
import { describe, expect, it } from "vitest";
import { PETA_BARIS, PETA_KOLOM, PETAK } from "./peta";

const of = (code: string) => {
	const found = PETAK.find((petak) => petak.code === code);
	if (!found) throw new Error(`no tile for ${code}`);
	return found;
};

describe("the map of tiles", () => {
	it("has every province once", async () => {
		const provinces = await getProvinces();
		expect(provinces).toHaveLength(38);
		expect(PETAK.map(({ code }) => code).toSorted()).toEqual(
			provinces.map(({ code }) => code).toSorted(),
		);
	});

	it("puts no two on one tile, and none outside", () => {
		const places = PETAK.map(({ baris, kolom }) => `${baris},${kolom}`);
		expect(new Set(places).size).toBe(PETAK.length);
		for (const { baris, kolom } of PETAK) {
			expect(baris).toBeGreaterThanOrEqual(1);
			expect(baris).toBeLessThanOrEqual(PETA_BARIS);
			expect(kolom).toBeGreaterThanOrEqual(1);
			expect(kolom).toBeLessThanOrEqual(PETA_KOLOM);
		}
	});

	it("calls no two alike, and writes two letters where there is little room", () => {
		expect(new Set(PETAK.map(({ singkat }) => singkat)).size).toBe(PETAK.length);
		expect(new Set(PETAK.map(({ nama }) => nama)).size).toBe(PETAK.length);
		for (const { singkat } of PETAK) expect(singkat).toMatch(/^[A-Z]{2}$/);
	});

	it.each([
		["11", "west", "91"],
		["12", "west", "64"],
		["64", "west", "72"],
		["72", "west", "81"],
		["81", "west", "93"],
		["36", "west", "35"],
		["35", "west", "51"],
		["52", "west", "53"],
		["11", "north", "18"],
		["18", "north", "36"],
		["65", "north", "63"],
		["71", "north", "73"],
		["33", "north", "34"],
		["82", "north", "81"],
		["94", "west", "93"],
		["91", "north", "93"],
	])("%s lies to the %s of %s", (one, side, other) => {
		const key = side === "west" ? "kolom" : "baris";
		expect(of(one)[key]).toBeLessThan(of(other)[key]);
	});
});
