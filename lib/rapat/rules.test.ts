import { expect, it } from "vitest";
import type { Tanggal } from "../time";
import { bulanPindah } from "./rules";

it.each([
	["within its month", "2026-11-05", "2026-11-20", "2026-11-01", null],
	["to the days that still evaluate it", "2026-10-30", "2026-11-20", "2026-10-28", null],
	["past the 24th, on that day", "2026-11-20", "2026-11-27", "2026-11-26", "2026-11"],
	["into a later month that has not run", "2026-11-20", "2026-12-20", "2026-11-05", "2026-10"],
	["back, to a month that has not run either", "2027-01-20", "2026-12-20", "2026-11-05", "2026-10"],
	["when its day is long past", "2026-09-20", "2026-11-27", "2026-11-25", "2026-11"],
] as const)(
	"a meeting moved %s evaluates another month: %s to %s on %s",
	(_case, from, to, today, bulan) => {
		expect(bulanPindah(from as Tanggal, to as Tanggal, today as Tanggal)).toBe(bulan);
	},
);
