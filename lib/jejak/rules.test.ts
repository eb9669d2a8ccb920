import { describe, expect, it } from "vitest";
import { kalimatOf, keteranganOf } from "./rules";

describe("a line of the audit log", () => {
	it("is a sentence, for an unknown action its name", () => {
		expect(kalimatOf("laporan.kirim")).toBe("mengirim laporan");
		expect(kalimatOf("hal_baru.terjadi")).toBe("melakukan hal baru terjadi");
	});

	it("adds plain values only, and not at any length", () => {
		expect(keteranganOf({ peran: "APD", kali: 5, dalam: { x: 1 }, kosong: "" })).toBe(
			"peran: APD, kali gagal: 5",
		);
		expect(keteranganOf({ hariBatas: { dari: 3, ke: 5 }, daftar: { dari: [1], ke: [] } })).toBe(
			"hariBatas: 3 menjadi 5",
		);
		expect(keteranganOf({ jenis: "KPM_PER_PENDAMPING", ke: "DINSOS_KAB_STAFF" })).toBe(
			"jenis: kpm per pendamping, ke: DINSOS_KAB_STAFF",
		);
		expect(keteranganOf({ alasan: "x".repeat(500) })).toHaveLength("alasan: ".length + 120);
		expect(keteranganOf(null)).toBe("");
		expect(keteranganOf("teks")).toBe("");
	});
});
