import { describe, expect, it } from "vitest";
import { teksDokumen } from "@/tests/factories/isi-dokumen";
import type { Tanggal } from "../time";
import { kepalaKop, kopOf } from "./kop";
import { bulanRomawi, judulResmi, tanggalResmi, tempatOf } from "./resmi";

const kop = (tingkat: "nasional" | "provinsi" | "kabupaten", nama: string, provinsi = "") => {
	const { lembaga, kantor } = kopOf({ tingkat, nama, provinsi }, []);
	return [lembaga, kantor];
};

describe("a letterhead", () => {
	it.each([
		["kabupaten", "Kab. Bogor", "PEMERINTAH KABUPATEN BOGOR", "DINAS SOSIAL KABUPATEN BOGOR"],
		["kabupaten", "Kota Depok", "PEMERINTAH KOTA DEPOK", "DINAS SOSIAL KOTA DEPOK"],
		[
			"provinsi",
			"Jawa Barat",
			"PEMERINTAH PROVINSI JAWA BARAT",
			"DINAS SOSIAL PROVINSI JAWA BARAT",
		],
		["nasional", "Nasional", "KEMENTERIAN SOSIAL REPUBLIK INDONESIA", "PROGRAM KELUARGA HARAPAN"],
	] as const)("of a %s, %s, is that of its government", (tingkat, nama, lembaga, kantor) => {
		expect(kop(tingkat, nama)).toEqual([lembaga, kantor]);
	});

	it("of a part of Jakarta is that of the province", () => {
		expect(kop("kabupaten", "Kota Adm. Jakarta Timur", "DKI Jakarta")).toEqual([
			"PEMERINTAH PROVINSI DKI JAKARTA",
			"SUKU DINAS SOSIAL KOTA ADMINISTRASI JAKARTA TIMUR",
		]);
	});

	it("has the lines of an address that somebody set, and none otherwise", () => {
		const kantor = { tingkat: "kabupaten", nama: "Kab. Bogor", provinsi: "Jawa Barat" } as const;
		const text = (alamat: string[]) =>
			teksDokumen({ content: kepalaKop(kopOf(kantor, alamat), "Bidang contoh") });
		expect(text([]).split("\n")).toHaveLength(3);
		expect(text(["Jalan Contoh 1", "Telepon contoh"])).toContain("Jalan Contoh 1\nTelepon contoh");
	});
});

describe("an official document", () => {
	it("says its day in words", () => {
		expect(tanggalResmi("2026-11-23" as Tanggal)).toBe(
			"Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)",
		);
		expect(bulanRomawi("2026-09-01" as Tanggal)).toBe("IX");
	});

	it("is written where its office is", () => {
		expect(tempatOf("Kab. Bogor")).toBe("Bogor");
		expect(tempatOf("Kota Adm. Jakarta Timur")).toBe("Jakarta Timur");
	});

	it("leaves room for a number that is written by hand", () => {
		expect(teksDokumen({ content: judulResmi("BERITA ACARA", "") })).toMatch(/Nomor: \.{20,}/);
		expect(teksDokumen({ content: judulResmi("BERITA ACARA", "7/BA") })).toContain("Nomor: 7/BA");
	});
});
