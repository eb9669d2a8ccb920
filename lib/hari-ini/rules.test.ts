import { describe, expect, it } from "vitest";
import type { Tanggal } from "../time";
import { hariPanjang, hariTersisa, kemajuanOf, kurangSentence, tenggatSentence } from "./rules";

describe("the month's report on the first page", () => {
	const full = { kelompok: 3, bertemu: 3, kunjungan: 2, kegiatan: 1, kendala: true };

	it("has filled itself where everything is recorded", () => {
		const { terisi, jumlah, kurang } = kemajuanOf(full);
		expect(terisi).toBe(jumlah);
		expect(kurang).toEqual([]);
	});

	it("names what is left, groups by their number", () => {
		const progress = kemajuanOf({ ...full, bertemu: 1, kendala: false });
		expect(progress.jumlah - progress.terisi).toBe(2);
		expect(kurangSentence(progress)).toBe("Tinggal 2 kelompok P2K2 dan kendala bulan ini.");
	});

	it("a pendamping without groups owes no meeting", () => {
		expect(kemajuanOf({ ...full, kelompok: 0, bertemu: 0 }).kurang).toEqual([]);
	});
});

it.each([
	["2026-10-31T10:00:00Z", 3, "3 hari lagi"],
	["2026-11-03T16:59:00Z", 0, "hari terakhir"],
	["2026-11-03T17:00:00Z", -1, "terlambat 1 hari"],
])("a deadline of midnight after 3 November in Jakarta, seen at %s", (now, days, words) => {
	const batas = new Date("2026-11-03T17:00:00Z");
	expect(hariTersisa(batas, new Date(now), "Asia/Jakarta")).toBe(days);
	expect(tenggatSentence(days)).toBe(words);
});

it.each([
	["2026-10-29", "Kamis, 29 Oktober 2026"],
	["2026-11-01", "Minggu, 1 November 2026"],
	["1969-12-31", "Rabu, 31 Desember 1969"],
])("%s is %s", (day, words) => {
	expect(hariPanjang(day as Tanggal)).toBe(words);
});
