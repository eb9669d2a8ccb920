import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHari, type Tanggal } from "../time";
import { blockingMessage, checkNik, checkNoKk, normalizeNik, readNik } from "./nik";

const today = "2026-10-15" as const;
const codes = (text: string, context = {}) =>
	checkNik(text, { today, tanggalLahir: null, ...context }).map((f) => `${f.severity} ${f.code}`);

describe("a NIK is checked by its form", () => {
	it.each([
		["3201014508900001", "a woman born 5 August 1990", ["info ABAD"]],
		["3201010508900001", "a man born 5 August 1990", ["info ABAD"]],
		["3201 0145-0890.0001", "spaces, dashes and dots do not count", ["info ABAD"]],
		["'3201014508900001", "nor does the apostrophe of a spreadsheet", ["info ABAD"]],
		["320101450890001", "one digit lost", ["error FORMAT"]],
		["32010145O8900001", "a letter O", ["error FORMAT"]],
		["", "nothing", ["error FORMAT"]],
		["3,20101E+15", "made a number by Excel", ["error ANGKA_EXCEL"]],
		["3.20101e15", "the same with a dot", ["error ANGKA_EXCEL"]],
		["3201013208900001", "day 32 is neither man nor woman", ["error TANGGAL"]],
		["3201017208900001", "day 72 is too much for a woman", ["error TANGGAL"]],
		["3201010008900001", "day 0", ["error TANGGAL"]],
		["3201010513900001", "month 13", ["error TANGGAL"]],
		["3201013104900001", "31 April", ["error TANGGAL"]],
		["3201012902000001", "29 February 2000", ["info ABAD"]],
		["3201012902010001", "29 February of a common year", ["error TANGGAL"]],
		["3201010508900000", "serial 0000", ["error SERIAL", "info ABAD"]],
		["0001010508900001", "a region that cannot be", ["warn WILAYAH", "info ABAD"]],
	])("%s: %s", (nik, _why, expected) => {
		expect(codes(nik)).toEqual(expected);
	});

	it("a kecamatan unknown today is a warning: regions split and people move", () => {
		const found = codes("3299010508900001", { isKecamatan: () => false });
		expect(found).toContain("warn WILAYAH");
	});

	it("a last zero is suspicious only when it comes out of a spreadsheet", () => {
		expect(codes("3201010508900010")).not.toContain("warn DIGIT_AKHIR_NOL");
		expect(codes("3201010508900010", { fromSpreadsheet: true })).toContain("warn DIGIT_AKHIR_NOL");
	});
});

describe("a NIK that differs from the record warns and never blocks", () => {
	it.each([
		["1990-08-05", "P", []],
		["1990-08-06", "P", ["warn TGL_BEDA"]],
		["1990-08-05", "L", ["warn JK_BEDA"]],
		["2001-01-01", "L", ["warn TGL_BEDA", "warn JK_BEDA"]],
	] as const)("born %s, %s", (tanggalLahir, jenisKelamin, expected) => {
		const found = checkNik("3201014508900001", { today, tanggalLahir, jenisKelamin });
		expect(found.map((f) => `${f.severity} ${f.code}`)).toEqual(expected);
		expect(blockingMessage(found)).toBeNull();
	});

	it("whatever birth date is recorded", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
				const tanggalLahir = addHari("1920-01-01", n);
				const found = checkNik("3201014508900001", { today, tanggalLahir, jenisKelamin: "L" });
				expect(blockingMessage(found)).toBeNull();
			}),
		);
	});
});

describe("the century", () => {
	it.each([
		["3201010508250001", null, "2025-08-05"],
		["3201010508270001", null, "1927-08-05"],
		["3201010508250001", "1925-08-05", "1925-08-05"],
		["3201010508250001", "1925-01-01", "1925-08-05"],
		["3201010508250001", "1960-01-01", "2025-08-05"],
	] as const)("of %s, recorded as %s, gives %s", (nik, tanggalLahir, expected) => {
		expect(readNik(nik, { today, tanggalLahir })?.tanggalLahir).toBe(expected);
	});

	it("a NIK made from a birth date gives that date and sex back", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 36_000 }), fc.boolean(), (n, woman) => {
				const born: Tanggal = addHari("1927-01-01", n);
				const [y, m, d] = born.split("-");
				const day = String(Number(d) + (woman ? 40 : 0)).padStart(2, "0");
				const parts = readNik(`320101${day}${m}${y?.slice(2)}0001`, { today, tanggalLahir: born });
				expect(parts).toMatchObject({ tanggalLahir: born, jenisKelamin: woman ? "P" : "L" });
			}),
		);
	});
});

describe("a No. KK", () => {
	const kk = (text: string) =>
		checkNoKk(text, { today }).map((finding) => `${finding.severity} ${finding.code}`);
	it.each([
		["3201011203150004", []],
		["3201015203150004", ["warn TANGGAL"]],
		["3201011203150000", ["error SERIAL"]],
		["320101120315", ["error FORMAT"]],
		["3,20101E+15", ["error ANGKA_EXCEL"]],
	])("%s gives %j", (text, expected) => {
		expect(kk(text)).toEqual(expected);
	});
});

it("hostile text is answered with one error and no exception", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), (text) => {
			fc.pre(!/^\d{16}$/.test(normalizeNik(text)));
			expect(blockingMessage(checkNik(text, { today }))).not.toBeNull();
		}),
	);
});
