import { expect, it } from "vitest";
import { SESI } from "@/tests/factories/laporan-cetak";
import { hadirOf, jamOf, labelJenis, labelKomponen, labelSebab, namaKpm } from "./baris";

it.each([
	["GRADUASI MANDIRI", "Graduasi: Mandiri"],
	["NONAKTIF DATA_GANDA", "Nonaktif: Data ganda"],
	["NONAKTIF", "Nonaktif"],
	["DIALIHKAN", "Dialihkan ke pendamping lain"],
	["BARU SEBAB_BARU", "BARU: SEBAB_BARU"],
	["NONAKTIF constructor", "Nonaktif: constructor"],
])("%s left the caseload as: %s", (kode, label) => {
	expect(labelSebab(kode)).toBe(label);
});

it("a code that this version does not know stands as it is", () => {
	expect(labelKomponen("AUD")).toBe("Anak usia dini");
	expect(labelKomponen("BARU")).toBe("BARU");
	expect(labelJenis("toString")).toBe("toString");
});

it("a family that was handed over has no name here", () => {
	expect(namaKpm("")).toBe("(sudah dialihkan)");
});

it("marks that nobody had and hours that nobody wrote are left out", () => {
	expect(hadirOf({ ...SESI, izin: 0, alpa: 0, diwakili: 0 })).toBe("22 hadir");
	expect(hadirOf({ ...SESI, hadir: 0, izin: 0, alpa: 0, diwakili: 0 })).toBe("tidak ada");
	expect(jamOf(SESI)).toBe("09.00–10.30");
	expect(jamOf({ ...SESI, jamSelesai: "" })).toBe("09.00");
	expect(jamOf({ ...SESI, jamMulai: "", jamSelesai: "" })).toBe("");
});
