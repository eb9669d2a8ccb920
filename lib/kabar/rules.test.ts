import { describe, expect, it } from "vitest";
import type { Bulan, Tanggal } from "../time";
import {
	bolehSurat,
	isHariKirim,
	perluSurat,
	susunRingkasan,
	teksAlamat,
	teksPesan,
	teksSurel,
} from "./rules";

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

it.each([
	["nobody had asked", null, "HARIAN", "a@x.id", true],
	["the address is another", ["HARIAN", "a@x.id", true], "HARIAN", "b@x.id", true],
	["the rhythm is another", ["HARIAN", "a@x.id", false], "MINGGUAN", "a@x.id", false],
	["saved once more", ["HARIAN", "a@x.id", false], "HARIAN", "a@x.id", false],
	["wanted again at a verified address", ["TIDAK", "a@x.id", true], "HARIAN", "a@x.id", false],
	["wanted again at one that is not", ["TIDAK", "a@x.id", false], "HARIAN", "a@x.id", true],
	["not wanted any more", ["HARIAN", "a@x.id", false], "TIDAK", "b@x.id", false],
] as const)(
	"a letter goes to the address when %s: or not",
	(_case, before, irama, surel, wanted) => {
		const lama = before && { irama: before[0], surel: before[1], sah: before[2] };
		expect(perluSurat(lama, { irama, surel })).toBe(wanted);
	},
);

it.each([
	["the first", 0, null, true],
	["the fifth", 4, "2026-11-10T01:00:00Z", true],
	["the sixth of a day", 5, "2026-11-10T01:00:00Z", false],
	["the sixth, a day after the first", 5, "2026-11-09T03:00:00Z", true],
])("%s letter to an address goes out: %i since %s", (_case, ke, sejak, may) => {
	const jatah = { ke, sejak: sejak === null ? null : new Date(sejak) };
	expect(bolehSurat(jatah, new Date("2026-11-10T03:00:00Z"))).toBe(may);
});

it("the letter to a new address holds its link and says what to do when it was not asked for", () => {
	const { isi } = teksAlamat("https://pantau.example.go.id/kabar/alamat/kode");
	expect(isi).toMatch(/^https:\/\/pantau.example.go.id\/kabar\/alamat\/kode$/m);
	expect(isi).toContain("Bila bukan Anda, abaikan surel ini");
});
