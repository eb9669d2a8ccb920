import { describe, expect, it } from "vitest";
import { isBertugas, overlaps } from "./rules";

const tahunIni = { mulai: "2026-01-01", selesai: "2026-06-30" };
const terbuka = { mulai: "2026-03-01", selesai: null };

describe("an assignment", () => {
	it.each([
		["2025-12-31", false],
		["2026-01-01", true],
		["2026-06-30", true],
		["2026-07-01", false],
	])("that ends on 30 June holds on %s: %s", (day, holds) => {
		expect(isBertugas(tahunIni, day)).toBe(holds);
	});

	it("without an end goes on", () => {
		expect(isBertugas(terbuka, "2099-01-01")).toBe(true);
	});

	it("overlaps another when they share a day", () => {
		expect(overlaps(tahunIni, terbuka)).toBe(true);
		expect(overlaps(tahunIni, { mulai: "2026-06-30", selesai: null })).toBe(true);
		expect(overlaps(tahunIni, { mulai: "2026-07-01", selesai: null })).toBe(false);
		expect(overlaps(terbuka, { mulai: "2025-01-01", selesai: "2026-02-28" })).toBe(false);
	});
});
