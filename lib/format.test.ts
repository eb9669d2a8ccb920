import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as format from "./format";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("numbers are written the Indonesian way", () => {
	it("thousands have a dot, decimals a comma", () => {
		expect(format.formatNumber(1234)).toBe("1.234");
		expect(format.formatNumber(0)).toBe("0");
		expect(format.formatDecimal(441.558)).toBe("441,6");
		expect(format.formatDecimal(2, 2)).toBe("2,00");
		expect(format.formatRupiah(500_000)).toBe("Rp500.000");
		expect(format.formatRupiah(-1500)).toBe("-Rp1.500");
		expect(plain(format.formatPersen(10))).toBe("10 %");
		expect(plain(format.formatPersen(2.5))).toBe("2,5 %");
	});

	it.each([
		[31_000, 37_000, "83,8 %"],
		[32, 41, "78,0 %"],
		[0, 41, "0,0 %"],
		[41, 41, "100,0 %"],
		[9999, 10_000, "99,9 %"],
		[120, 100, "120,0 %"],
		[0, 0, "belum ada data"],
		[3, null, "belum ada data"],
		[null, 3, "belum ada data"],
		[Number.NaN, 3, "belum ada data"],
	])("%s of %s is %s", (numerator, denominator, expected) => {
		expect(plain(format.formatPercent(numerator, denominator))).toBe(expected);
	});

	it("only a complete count reads 100 %", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (d, n) => {
				fc.pre(n < d);
				expect(format.formatPercent(n, d, 0).startsWith("100")).toBe(false);
			}),
		);
	});

	it("a percentage brings its counts, the space does not break", () => {
		expect(format.formatPercent(32, 41)).toBe("78,0\u00a0%");
		expect(plain(format.formatPercentRatio(32, 41))).toBe("78,0 % (32/41)");
		expect(format.formatPercentRatio(0, 0)).toBe("belum ada data");
		expect(format.formatRatio(1234, 5678)).toBe("1.234/5.678");
		expect(format.formatRatio(undefined, 1)).toBe("belum ada data");
	});
});

describe("days and hours", () => {
	it("a day is short in tables and long in letters", () => {
		expect(format.formatTanggal("2022-08-25")).toBe("25 Agu 2022");
		expect(format.formatTanggalPanjang("2022-08-05")).toBe("5 Agustus 2022");
		expect(format.formatTanggalKetik("2022-08-05")).toBe("05-08-2022");
		expect(format.formatTanggal(null)).toBe("belum ada data");
		expect(format.formatBulan("2026-10")).toBe("Oktober 2026");
		expect(format.formatBulanPendek("2026-10")).toBe("Okt 26");
	});

	it.each([
		["Asia/Jakarta", "10.42 WIB", "3 Nov 2026 pukul 10.42 WIB"],
		["Asia/Makassar", "11.42 WITA", "3 Nov 2026 pukul 11.42 WITA"],
		["Asia/Jayapura", "12.42 WIT", "3 Nov 2026 pukul 12.42 WIT"],
	])("the clock is that of %s", (zona, hour, whole) => {
		const date = new Date("2026-11-03T03:42:00Z");
		expect(plain(format.formatWaktu(date, zona))).toBe(hour);
		expect(plain(format.formatTanggalWaktu(date, zona))).toBe(whole);
	});

	it.each([
		["Pebruari", 2],
		["NOPEMBER", 11],
		["agustus", 8],
		["Okt", 10],
		["Mei", 5],
		["Smarch", null],
		["constructor", null],
	])("month name %s is %s", (text, expected) => {
		expect(format.parseNamaBulan(text)).toBe(expected);
	});

	it("a written month is read in either form", () => {
		expect(format.parseBulanTertulis("NOPEMBER 2026")).toBe("2026-11");
		expect(format.parseBulanTertulis("2026-11")).toBe("2026-11");
		expect(format.parseBulanTertulis("Smarch 2026")).toBeNull();
	});
});

describe("region codes", () => {
	it.each([
		["0", "nasional"],
		["32", "32"],
		["3201", "32.01"],
		["320101", "32.01.01"],
		["3201012001", "32.01.01.2001"],
	])("%s is written %s and read back", (digits, written) => {
		expect(format.formatKode(digits)).toBe(written);
		expect(format.parseKode(written)).toBe(digits);
	});

	it.each(["", "0", "3", "320", "32.1", "32.01.", "02.01", "32.01.01.201", "32.0101", "abc"])(
		"%j is no code",
		(text) => {
			expect(format.parseKode(text)).toBeNull();
		},
	);
});

it("a NIK shows six digits and the last two, whatever was typed", () => {
	expect(format.maskNik("3201014508900001")).toBe("320101****01");
	expect(format.maskNik("3201")).toBe("****");
	expect(format.maskNik(null)).toBe("belum ada data");
});

it("lists read as a sentence", () => {
	expect(format.joinDan([])).toBe("");
	expect(format.joinDan(["Tenjo"])).toBe("Tenjo");
	expect(format.joinDan(["Tenjo", "Rumpin"])).toBe("Tenjo dan Rumpin");
	expect(format.joinDan(["Tenjo", "Rumpin", "Parung"])).toBe("Tenjo, Rumpin, dan Parung");
});
