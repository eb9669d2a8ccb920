import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumCounts } from "../../tests/factories/hitungan";
import { DEFAULT_PARAM as P } from "../param/rules";
import type { Bulan } from "../time";
import { type IndikatorKode, readIndikator } from "./baca";
import { INDIKATOR, indikatorOf } from "./catalogue";
import { HITUNGAN_KOSONG, type HitunganWilayah } from "./hitungan";

const read = (code: IndikatorKode, counts: Partial<HitunganWilayah>, param = P) =>
	readIndikator(indikatorOf(code), { ...HITUNGAN_KOSONG, ...counts }, param, "2026-06");

const jenis = { ALAMIAH: 9, MANDIRI: 10, PEMBERDAYAAN: 5, MAMPU: 7, SANKSI: 1 };

describe("indicators of a place", () => {
	it.each<[IndikatorKode, Partial<HitunganWilayah>, number | null, string | null]>([
		["K1", { graduasi: jenis, basis: 300 }, 0.05, "ok"],
		["K1", { graduasi: jenis, basis: 3000 }, 0.005, "behind"],
		["K1a", { graduasi: jenis, basis: 300 }, 0.08, null],
		["K1b", { graduasi: jenis, pendamping: 3 }, 5, "ok"],
		["K2", { kelompokBertemu: 9, kelompok: 10 }, 0.9, "near"],
		["K2b", { hadir: 84, hadirWajib: 100 }, 0.84, "near"],
		["K2c", { kpmHadir: 10, kpmAktif: 100 }, 0.1, "behind"],
		["K2d", { materi: 21, kelompok: 3 }, 0.5, null],
		["K4", { laporanMasuk: 8, laporanWajib: 10 }, 0.8, "behind"],
		["K4b", { laporanTepat: 9, laporanWajib: 10 }, 0.9, "ok"],
		["K4c", { laporanLangsung: 1, laporanSetuju: 2 }, 0.5, "behind"],
		["K5", { kpmAktif: 350, pendamping: 1 }, 350, "near"],
		["K5b", { kpmAktif: 34_000, pendamping: 77 }, 37, "behind"],
		["K5b", { kpmAktif: 300, pendamping: 2 }, -1, "ok"],
		["K5b", { kpmAktif: 300, pendamping: 1 }, 0, "ok"],
		["K5b", { kpmAktif: 6_100, pendamping: 20 }, 1, "near"],
		["K5c", { desa: 436, pendamping: 350 }, 436 / 350, null],
		["K5c", { desa: 0, pendamping: 1 }, null, null],
		["K6e", { kpmAktif: 34, kpmSetahunLalu: 29 }, 5 / 29, "behind"],
		["K10", { tindakLanjutTepat: 1, tindakLanjutJatuhTempo: 1 }, 1, "ok"],
		["K12", { kpmDikunjungi: 90, kpmAktif: 100 }, 0.9, "near"],
	])("%s of %j", (code, counts, value, status) => {
		const reading = read(code, counts);
		if (value === null) expect(reading.value).toBeNull();
		else expect(reading.value).toBeCloseTo(value, 12);
		expect(reading.status).toBe(status);
	});

	it("an empty place has no value and no status anywhere", () => {
		for (const { code } of INDIKATOR) {
			expect(read(code, {})).toMatchObject({ value: null, status: null });
		}
	});

	it("a quarter's visits are due by thirds", () => {
		const percent = (bulan: Bulan) => Math.round((indikatorOf("K12").target(P, bulan) ?? 0) * 100);
		expect([percent("2026-04"), percent("2026-05"), percent("2026-06")]).toEqual([33, 67, 100]);
	});

	it("a target of one's own moves the status, not the value", () => {
		const counts = { graduasi: jenis, basis: 300 };
		const strict = read("K1", counts, { ...P, targetPersen: 20 });
		expect(strict).toMatchObject({ value: 0.05, target: 0.1, status: "behind" });
	});
});

it("a level above is read off the sum of the counts below", () => {
	const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).map(([a, b, c]) => ({
		...HITUNGAN_KOSONG,
		kelompok: a + b,
		kelompokBertemu: a,
		graduasi: { ...jenis, MANDIRI: c },
	}));
	fc.assert(
		fc.property(fc.array(counts, { minLength: 1 }), (rows) => {
			const total = sumCounts(rows);
			expect(total.kelompok).toBe(rows.reduce((n, r) => n + r.kelompok, 0));
			expect(total.graduasi.MANDIRI).toBe(rows.reduce((n, r) => n + r.graduasi.MANDIRI, 0));
			expect(total.graduasi.ALAMIAH).toBe(9 * rows.length);
			expect(sumCounts([sumCounts(rows.slice(0, 1)), sumCounts(rows.slice(1))])).toEqual(total);
		}),
	);
	expect(sumCounts([])).toEqual(HITUNGAN_KOSONG);
});

it("every indicator says what it is, how it is computed and how sure that is", () => {
	expect(new Set(INDIKATOR.map((i) => i.code)).size).toBe(INDIKATOR.length);
	for (const { label, labelPanjang, rumus, sumber } of INDIKATOR) {
		expect(label.length).toBeLessThanOrEqual(24);
		for (const text of [labelPanjang, rumus, sumber]) expect(text.length).toBeGreaterThan(10);
		expect(rumus.endsWith(".") && sumber.endsWith(".")).toBe(true);
	}
});
