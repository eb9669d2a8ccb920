import { describe, expect, it } from "vitest";
import type { Bulan, Tanggal } from "../time";
import { isHariKirim, susunRingkasan, teksPesan, teksSurel } from "./rules";

const OKT: Bulan = "2026-10";
const SAMPUL = {
	tanggal: "2026-11-23" as Tanggal,
	sebagai: "Ketua Tim Kecamatan, Kab. Bogor",
	alamat: "https://pantau.example.go.id/kabar",
};

describe("the digest", () => {
	it("is no message at all when nothing is wrong", () => {
		const none = [{ bulan: OKT, jumlah: 0, href: "/laporan" }];
		expect(susunRingkasan({ menunggu: [], terlambat: [] })).toBeNull();
		expect(susunRingkasan({ menunggu: [], terlambat: none })).toBeNull();
	});

	it("says what waits, what is late and what was not answered, each with where it is done", () => {
		const butir = susunRingkasan({
			menunggu: [
				{ jenis: "PENGUMUMAN", bulan: null, jumlah: 1 },
				{ jenis: "DIAJUKAN", bulan: OKT, jumlah: 12 },
				{ jenis: "UNDANGAN", bulan: null, jumlah: 2 },
			],
			terlambat: [{ bulan: OKT, jumlah: 1_204, href: "/laporan?bulan=2026-10" }],
		});
		expect(butir?.map(({ judul, href }) => [judul, href])).toEqual([
			["1 pengumuman wajib dibaca", "/pengumuman"],
			[
				"12 laporan Oktober 2026 menunggu verifikasi",
				"/laporan/verifikasi?bulan=2026-10&tahap=verifikasi",
			],
			["2 undangan rapat belum dijawab", "/rapat"],
			["1.204 laporan Oktober 2026 belum masuk dan lewat batas", "/laporan?bulan=2026-10"],
		]);
		expect(teksPesan(butir ?? [], SAMPUL)).toBe(
			[
				"*Ringkasan Pantau PKH, 23 November 2026*",
				"Ketua Tim Kecamatan, Kab. Bogor",
				"",
				"- 1 pengumuman wajib dibaca",
				"- 12 laporan Oktober 2026 menunggu verifikasi",
				"- 2 undangan rapat belum dijawab",
				"- 1.204 laporan Oktober 2026 belum masuk dan lewat batas",
				"",
				"Buka aplikasi untuk menindaklanjuti: https://pantau.example.go.id/kabar",
			].join("\n"),
		);
		expect(teksSurel(butir ?? [], SAMPUL).perihal).toBe(
			"Pantau PKH: 4 hal menunggu, 23 November 2026",
		);
	});
});

it.each([
	["HARIAN", "2026-11-24", true],
	["MINGGUAN", "2026-11-23", true], // a Monday
	["MINGGUAN", "2026-11-24", false],
	["TIDAK", "2026-11-23", false],
] as const)("%s on %s: %s", (irama, tanggal, sends) => {
	expect(isHariKirim(irama, tanggal)).toBe(sends);
});
