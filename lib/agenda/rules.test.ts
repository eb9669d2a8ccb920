import { describe, expect, it, test } from "vitest";
import { HITUNGAN_KOSONG, type HitunganWilayah } from "../indikator/hitungan";
import { writeKendala } from "../laporan/naskah";
import { paramOf } from "../param/rules";
import type { Bulan } from "../time";
import {
	type Baris,
	belumDibahas,
	type Keadaan,
	type Sumber,
	susunUsulan,
	tautanSumber,
} from "./rules";

const place = (code: string, counts: Partial<HitunganWilayah> = {}) => ({
	...{ code, nama: `Wilayah ${code}`, param: paramOf(2026, null) },
	kini: { ...HITUNGAN_KOSONG, ...counts },
});
const row = (sumber: Baris["sumber"], area: string, hal: string, angka = 1): Baris => ({
	...{ sumber, area, nama: `Wilayah ${area}`, hal, angka },
});
const keadaan = (more: Partial<Keadaan> = {}): Keadaan => ({
	...{
		wilayah: "3201",
		nama: "Kab. Bogor",
		bulan: "2026-09" as Bulan,
		bulanText: "September 2026",
	},
	...{ baris: [], tempat: [], belumTenggat: false, ...more },
});

const CASES: [string, Partial<Keadaan>, Partial<Record<Sumber, string>>][] = [
	["nothing is wrong", { tempat: [place("320101", { laporanWajib: 2, laporanMasuk: 2 })] }, {}],
	[
		"people are late with their reports",
		{
			baris: [
				row("LAPORAN_TERLAMBAT", "320101", "Ani", 3),
				row("LAPORAN_TERLAMBAT", "320102", "Budi"),
			],
		},
		{ LAPORAN_TERLAMBAT: "2 laporan September 2026 belum masuk" },
	],
	[
		"kabupaten of a province are late",
		{ wilayah: "32", tempat: [place("3201", { laporanWajib: 9, laporanMasuk: 4 }), place("3205")] },
		{ LAPORAN_TERLAMBAT: "5 laporan September 2026 belum masuk" },
	],
	[
		"they are not due yet",
		{
			wilayah: "32",
			belumTenggat: true,
			tempat: [place("3201", { laporanWajib: 9, laporanMasuk: 4 })],
		},
		{},
	],
	[
		"groups did not meet",
		{ baris: [row("KELOMPOK_TANPA_P2K2", "320101", "Melati (Ani)", 4)] },
		{ KELOMPOK_TANPA_P2K2: "1 kelompok tidak bertemu pada September 2026" },
	],
	[
		"a target is missed",
		{
			tempat: [
				place("320101", { kpmAktif: 100, kpmDikunjungi: 10 }),
				place("320102", { kpmAktif: 100, kpmDikunjungi: 100 }),
			],
		},
		{ TARGET: "1 wilayah tertinggal dari target September 2026" },
	],
	[
		"things were promised, corrected, complained about",
		{
			baris: [
				row("TINDAK_LANJUT", "320101", "Lengkapi", 12),
				row("DATA_DISENGKETAKAN", "320101", "Ani", 2),
				row("PENGADUAN", "320102", "PERILAKU_SDM", 30),
			],
		},
		{
			TINDAK_LANJUT: "1 tindak lanjut rapat lewat tenggat",
			DATA_DISENGKETAKAN: "1 laporan September 2026 memuat koreksi angka",
			PENGADUAN: "1 pengaduan lebih dari 14 hari belum selesai",
		},
	],
];

describe("the agenda proposes", () => {
	test.each(CASES)("when %s", (_when, more, expected) => {
		const found = susunUsulan(keadaan(more)).map(({ sumber, judul }) => [sumber, judul]);
		expect(Object.fromEntries(found)).toEqual(expected);
	});

	test("each obstacle of a report by its kind, without the numbers in it and without who wrote it", () => {
		const text = writeKendala([
			{ kategori: "PENYALURAN", uraian: "NIK 3201 0112 3456 7890 ditolak bank" },
			{ kategori: "P2K2", uraian: "Balai dipakai pada 3 November" },
		]);
		const [point] = susunUsulan(keadaan({ baris: [row("KENDALA", "320101", text)] }));
		expect(point).toMatchObject({
			judul: "2 kendala dari laporan September 2026",
			areaCode: "320101",
		});
		expect(point?.bahan.map(({ hal, isi }) => `${hal}: ${isi}`)).toEqual([
			"Penyaluran bantuan: NIK **** ditolak bank",
			"P2K2: Balai dipakai pada 3 November",
		]);
	});

	test("no more rows than can be read, yet counts them all", () => {
		const baris = Array.from({ length: 140 }, (_, i) =>
			row("LAPORAN_TERLAMBAT", `3201${i}`, `Ani ${i}`),
		);
		const [point] = susunUsulan(keadaan({ baris }));
		expect(point).toMatchObject({
			judul: "140 laporan September 2026 belum masuk",
			areaCode: null,
		});
		expect(point?.bahan).toHaveLength(100);
	});
});

test.each([
	["LAPORAN_TERLAMBAT", "3201", "/laporan/daftar?kabupaten=32.01&bulan=2026-09&status=DRAF"],
	["LAPORAN_TERLAMBAT", "32", "/wilayah/32?bulan=2026-09&urut=K4"],
	["TINDAK_LANJUT", "0", "/tindak-lanjut?status=terlambat&wilayah=nasional"],
	["BEBAS", "3201", null],
] as const)("the rows of %s in %s are at %s", (sumber, wilayah, address) => {
	expect(tautanSumber(sumber, wilayah, "2026-09" as Bulan)).toBe(address);
});

it.each([
	["open", false, false, 1],
	["ticked", true, false, 0],
	["left out", false, true, 0],
	["left out after it was ticked", true, true, 0],
])(
	"a point that is %s is asked about when the meeting ends, or not",
	(_case, dibahas, dilewati, asked) => {
		expect(belumDibahas([{ dibahas, dilewati }])).toHaveLength(asked);
	},
);
