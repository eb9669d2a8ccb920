import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HITUNGAN_KOSONG } from "../indikator/hitungan";
import { defaultParam } from "../param/rules";
import { type BarisDasbor, pilihBaris, urutkan } from "./rules";
import { bacaAlamat, kodeDariAlamat } from "./schema";
import { type Cakupan, coversRegion, ownRegion } from "./tempat";

describe("order", () => {
	const place = (nama: string, masuk: number, wajib: number): BarisDasbor => {
		const kini = { ...HITUNGAN_KOSONG, laporanMasuk: masuk, laporanWajib: wajib };
		return { code: nama, nama, kini, tren: [kini], lalu: [], param: defaultParam(2026) };
	};
	const rows = [
		place("Tenjo", 1, 4),
		place("Kosong", 0, 0),
		place("Parung", 4, 4),
		place("Ciseeng", 1, 4),
	];
	const names = (kode: "K4" | "nama" | "kpm", arah: "naik" | "turun") =>
		urutkan(rows, { kode, arah }, "2026-05").map(({ nama }) => nama);

	it("puts the most behind first, names decide, a place without data comes last", () =>
		expect(names("K4", "naik")).toEqual(["Ciseeng", "Tenjo", "Parung", "Kosong"]));
	it("leaves the place without data last the other way round too", () =>
		expect(names("K4", "turun")).toEqual(["Parung", "Ciseeng", "Tenjo", "Kosong"]));
	it("sorts by name both ways", () => {
		expect(names("nama", "naik")).toEqual(["Ciseeng", "Kosong", "Parung", "Tenjo"]);
		expect(names("nama", "turun")).toEqual(["Tenjo", "Parung", "Kosong", "Ciseeng"]);
	});
	it("loses and invents no place", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string(), fc.nat(9), fc.nat(9)), { maxLength: 12 }),
				(places) => {
					const made = places.map(([nama, masuk, wajib]) => place(nama, masuk, wajib));
					const sorted = urutkan(made, { kode: "K4", arah: "naik" }, "2026-05");
					expect(new Set(sorted)).toEqual(new Set(made));
				},
			),
			{ numRuns: 30 },
		);
	});
	it("one row makes a dashboard of its own; a stranger none", () => {
		expect(pilihBaris({ anak: rows }, "Tenjo")?.anak.map(({ nama }) => nama)).toEqual(["Tenjo"]);
		expect(pilihBaris({ anak: rows }, "Jauh")).toBeNull();
	});
});

describe("whose region it is", () => {
	const base = { kabupaten: [], kecamatan: [], sendiri: [] };
	const nasional: Cakupan = { ...base, kind: "nasional", sendiri: ["0"] };
	const jabar: Cakupan = { ...base, kind: "provinsi", kabupaten: [3201, 3271], sendiri: ["32"] };
	const bogor: Cakupan = { ...base, kind: "kabupaten", kabupaten: [3201], sendiri: ["3201"] };
	const supervisor: Cakupan = {
		...base,
		kind: "kecamatan",
		kabupaten: [3201],
		kecamatan: [320101],
	};
	const sistem: Cakupan = { ...base, kind: "sistem", sendiri: ["0"] };
	it.each([
		[nasional, "0", true],
		[nasional, "1505", true],
		[jabar, "0", false],
		[jabar, "32", true],
		[jabar, "3271", true],
		[jabar, "15", false],
		[bogor, "32", false],
		[bogor, "3201", true],
		[bogor, "320102", true],
		[bogor, "3271", false],
		[supervisor, "3201", false],
		[supervisor, "320101", true],
		[supervisor, "320102", false],
		[sistem, "0", false],
	])("%o sees %s: %s", (cakupan, code, answer) => expect(coversRegion(cakupan, code)).toBe(answer));
	it.each([
		[nasional, "0"],
		[jabar, "32"],
		[bogor, "3201"],
		[supervisor, "320101"],
		[sistem, null],
	])("%o is at home in %s", (cakupan, code) => expect(ownRegion(cakupan)).toBe(code));
});

describe("the address", () => {
	it.each([
		["nasional", "0"],
		["32", "32"],
		["32.01", "3201"],
		["32.01.01", "320101"],
		["32.01.01.2001", null],
		["3", null],
		["'; drop table", null],
		["%F0%9F%98%80", null],
	])("%s is %s", (text, code) => expect(kodeDariAlamat(text)).toBe(code));
	it.each([
		[{}, "2026-05"],
		[{ bulan: "2026-04" }, "2026-04"],
		[{ bulan: "2026-06" }, null],
		[{ bulan: "1999-01" }, null],
		[{ bulan: "mei" }, null],
		[{ bulan: ["2026-04", "2026-05"] }, null],
		[{ pendamping: "bukan-id" }, null],
	])("%o reads as %s", (query, bulan) =>
		expect(bacaAlamat(query, "2026-05", "2026-05")?.bulan ?? null).toBe(bulan),
	);
	it.each([
		["K1", "K1"],
		["K99", "K4"],
		[["K1", "K2"], "K4"],
		[undefined, "K4"],
	])("a map of %o shows %s", (peta, kode) =>
		expect(bacaAlamat({ peta }, "2026-05", "2026-05")?.peta).toBe(kode),
	);
	it("an unknown order is the usual one", () =>
		expect(bacaAlamat({ urut: "x", arah: "y" }, "2026-05", "2026-05")?.urutan).toEqual({
			kode: "K4",
			arah: "naik",
		}));
});
