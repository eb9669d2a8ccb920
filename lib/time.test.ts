import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as time from "./time";

const bulan = fc
	.tuple(fc.integer({ min: 2007, max: 2099 }), fc.integer({ min: 1, max: 12 }))
	.map(([y, m]) => `${y}-${String(m).padStart(2, "0")}` as time.Bulan);
const tanggal = fc
	.tuple(bulan, fc.integer({ min: 0, max: 400 }))
	.map(([b, n]) => time.addHari(time.firstDay(b), n));

describe("months and days are read as people write them", () => {
	it.each([
		["2026-10", "2026-10"],
		["2026-13", null],
		["2026-00", null],
		["2026-1", null],
		["2026-10-01", null],
		["10-2026", null],
		["3026-10", null],
		["", null],
	])("month %s is %s", (text, expected) => {
		expect(time.parseBulan(text)).toBe(expected);
	});

	it.each([
		["2026-10-05", "2026-10-05"],
		["05-10-2026", "2026-10-05"],
		["5/10/2026", "2026-10-05"],
		[" 05.10.2026 ", "2026-10-05"],
		["29-02-2024", "2024-02-29"],
		["29-02-2026", null],
		["31-04-2026", null],
		["2026-13-01", null],
		["05-10-26", null],
		["besok", null],
	])("day %s is %s", (text, expected) => {
		expect(time.parseTanggal(text)).toBe(expected);
	});

	it("a day survives being typed the Indonesian way", () => {
		fc.assert(
			fc.property(tanggal, (t) => {
				const [y, m, d] = t.split("-");
				expect(time.parseTanggal(`${d}-${m}-${y}`)).toBe(t);
			}),
		);
	});
});

describe("the day is the one on the wall, not the server's", () => {
	const instant = new Date("2026-10-31T16:30:00Z");
	it.each([
		["Asia/Jakarta", "2026-10-31"],
		["Asia/Makassar", "2026-11-01"],
		["Asia/Jayapura", "2026-11-01"],
	])("at 16.30 UTC it is, in %s, %s", (zona, expected) => {
		expect(time.tanggalOf(instant, zona)).toBe(expected);
		expect(time.bulanOf(instant, zona)).toBe(expected.slice(0, 7));
	});
});

describe("arithmetic of months", () => {
	it("goes over the new year both ways", () => {
		expect(time.addBulan("2026-12", 1)).toBe("2027-01");
		expect(time.addBulan("2026-01", -1)).toBe("2025-12");
		expect(time.addBulan("2026-05", -29)).toBe("2023-12");
	});

	it("there and back is the same month, and the distance is what was added", () => {
		fc.assert(
			fc.property(bulan, fc.integer({ min: -240, max: 240 }), (b, n) => {
				const other = time.addBulan(b, n);
				expect(time.addBulan(other, -n)).toBe(b);
				expect(time.compareBulan(other, b)).toBe(n);
			}),
		);
	});

	it("twelve months end with the last, oldest first", () => {
		const range = time.bulanRange("2026-02", 12);
		expect(range).toHaveLength(12);
		expect(range[0]).toBe("2025-03");
		expect(range.at(-1)).toBe("2026-02");
		expect([...range].sort()).toEqual(range);
	});

	it("a month ends the day before the next begins", () => {
		expect(time.lastDay("2024-02")).toBe("2024-02-29");
		fc.assert(
			fc.property(bulan, (b) => {
				expect(time.addHari(time.lastDay(b), 1)).toBe(time.firstDay(time.addBulan(b, 1)));
			}),
		);
	});

	it.each([
		["2026-01", "2026-01"],
		["2026-03", "2026-01"],
		["2026-06", "2026-04"],
		["2026-10", "2026-10"],
		["2026-12", "2026-10"],
	] as const)("the quarter of %s begins with %s", (b, expected) => {
		expect(time.kuartalStart(b)).toBe(expected);
	});

	it("days between are whole days, whatever the month", () => {
		expect(time.daysBetween("2026-02-27", "2026-03-01")).toBe(2);
		expect(time.daysBetween("2026-03-01", "2026-02-27")).toBe(-2);
		fc.assert(
			fc.property(tanggal, fc.integer({ min: -3000, max: 3000 }), (t, n) => {
				expect(time.daysBetween(t, time.addHari(t, n))).toBe(n);
			}),
		);
	});
});

describe("the deadline is the end of a local day", () => {
	it.each([
		["2026-10", 3, "Asia/Jakarta", "2026-11-03T17:00:00.000Z"],
		["2026-10", 3, "Asia/Makassar", "2026-11-03T16:00:00.000Z"],
		["2026-10", 3, "Asia/Jayapura", "2026-11-03T15:00:00.000Z"],
		["2026-12", 5, "Asia/Jakarta", "2027-01-05T17:00:00.000Z"],
		["2026-01", 28, "Asia/Jakarta", "2026-02-28T17:00:00.000Z"],
	] as const)("%s with day %i in %s ends at %s", (b, day, zona, expected) => {
		expect(time.deadlineOf(b, day, zona).toISOString()).toBe(expected);
	});

	it("the last second of the day is before it, the next midnight is not", () => {
		const deadline = time.deadlineOf("2026-10", 3, "Asia/Makassar").getTime();
		expect(new Date("2026-11-03T23:59:59+08:00").getTime()).toBeLessThan(deadline);
		expect(new Date("2026-11-04T00:00:00+08:00").getTime()).toBe(deadline);
	});
});

describe("the month people report on", () => {
	it.each([
		["2026-11-03T09:00:00+07:00", "2026-10"],
		["2026-11-15T23:59:00+07:00", "2026-10"],
		["2026-11-16T00:00:00+07:00", "2026-11"],
		["2026-01-01T00:00:00+07:00", "2025-12"],
	])("on %s is %s", (instant, expected) => {
		expect(time.reportingBulan(new Date(instant), "Asia/Jakarta")).toBe(expected);
	});
});

it("a day goes to the database's date column and back", () => {
	expect(time.columnOf("2026-10").toISOString()).toBe("2026-10-01T00:00:00.000Z");
	fc.assert(
		fc.property(tanggal, (t) => {
			expect(time.tanggalOfColumn(time.columnOf(t))).toBe(t);
			expect(time.bulanOfColumn(time.columnOf(t))).toBe(time.bulanOfTanggal(t));
		}),
	);
});

describe("the month that is evaluated", () => {
	it.each([
		["2026-11-01T05:00:00Z", "2026-10"],
		["2026-11-24T05:00:00Z", "2026-10"],
		["2026-11-25T05:00:00Z", "2026-11"],
		["2026-12-31T05:00:00Z", "2026-12"],
		["2026-11-24T18:00:00Z", "2026-11"], // already the 25th in Jakarta
	])("at %s it is %s", (now, month) =>
		expect(time.evaluasiBulan(new Date(now), "Asia/Jakarta")).toBe(month),
	);
});
