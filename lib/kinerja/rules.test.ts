import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DEFAULT_PARAM, defaultParam } from "../param/rules";
import {
	type BahanKinerja,
	FAKTOR_BEBAN_MAKS,
	faktorBeban,
	hitungRapor,
	type KodeKinerja,
} from "./rules";

const PARAM = defaultParam(2026);
const KOSONG: BahanKinerja = {
	...{ faktor: 100, keluarga: 0, basis: 0, graduasi: 0, kelompok: 0, kelompokBertemu: 0 },
	...{ verkom: 0, verkomSelesai: 0, dicek: 0, padan: 0, laporanWajib: 0, laporanTepat: 0 },
	...{ pengaduan: 0, pengaduanTepat: 0, jp: 0, diundang: 0, hadir: 0 },
};
const LENGKAP: BahanKinerja = {
	...KOSONG,
	...{ keluarga: 280, basis: 300, graduasi: 30, kelompok: 120, kelompokBertemu: 120 },
	...{ verkom: 10, verkomSelesai: 10, dicek: 100, padan: 100, laporanWajib: 12, laporanTepat: 12 },
	...{ pengaduan: 4, pengaduanTepat: 4, jp: 20, diundang: 5, hadir: 5 },
};
const rapor = (more: Partial<BahanKinerja>, bulan = 12) =>
	hitungRapor({ ...KOSONG, ...more }, PARAM, bulan);
const part = (kode: KodeKinerja, more: Partial<BahanKinerja>, bulan = 12) =>
	rapor(more, bulan).bagian.find((one) => one.kode === kode);

test("weights are those of the year: 25, 20, 15, 15, 10, 10, 5", () => {
	expect(rapor({}).bagian.map(({ bobot }) => bobot)).toEqual([25, 20, 15, 15, 10, 10, 5]);
});

describe("a part", () => {
	test.each<[string, KodeKinerja, Partial<BahanKinerja>, number, number | null]>([
		["graduation at target", "graduasi", { basis: 300, graduasi: 30 }, 12, 1],
		["graduation at half of it", "graduasi", { basis: 300, graduasi: 15 }, 12, 0.5],
		[
			"graduation at half of it by June is at target",
			"graduasi",
			{ basis: 300, graduasi: 15 },
			6,
			1,
		],
		["graduation far beyond counts once", "graduasi", { basis: 300, graduasi: 120 }, 12, 1],
		["graduation without families in January", "graduasi", { graduasi: 3 }, 12, null],
		["sessions held", "p2k2", { kelompok: 10, kelompokBertemu: 7 }, 12, 0.7],
		["verification without records", "verkom", {}, 12, null],
		["hours alone", "pelatihan", { jp: 10 }, 12, 0.5],
		["hours due by June", "pelatihan", { jp: 10 }, 6, 1],
		["hours and meetings alike", "pelatihan", { jp: 20, diundang: 4, hadir: 2 }, 12, 0.75],
		["meetings missed, no hours", "pelatihan", { diundang: 4 }, 12, 0],
		["neither hours nor meetings", "pelatihan", {}, 12, null],
		["complaints in time", "pengaduan", { pengaduan: 4, pengaduanTepat: 1 }, 12, 0.25],
	])("%s", (_why, kode, more, bulan, mentah) => {
		const found = part(kode, more, bulan)?.mentah ?? null;
		if (mentah === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(mentah);
	});
});

describe("normalising", () => {
	test.each([
		[0, 1],
		[300, 1],
		[330, 1.1],
		[541, FAKTOR_BEBAN_MAKS],
	])("%i families weigh %f against a norm of 300", (keluarga, faktor) => {
		expect(faktorBeban(keluarga, DEFAULT_PARAM.bebanMaks)).toBeCloseTo(faktor);
	});

	it("lifts field work for remoteness and caseload, paper work for neither", () => {
		const work = { kelompok: 10, kelompokBertemu: 5, laporanWajib: 12, laporanTepat: 6 };
		const far = { ...work, faktor: 120, keluarga: 330 };
		expect(part("p2k2", far)?.nilai).toBeCloseTo(0.5 * 1.2 * 1.1);
		expect(part("laporan", far)?.nilai).toBeCloseTo(0.5);
		expect(part("p2k2", work)?.nilai).toBeCloseTo(0.5);
	});
});

it("what has no records is left out and the rest is made a hundred, in the open", () => {
	const some = rapor({ laporanWajib: 12, laporanTepat: 6, kelompok: 10, kelompokBertemu: 10 });
	expect(some.bobotTercatat).toBe(30);
	expect(some.bagian.map(({ bobotSetara }) => Math.round(bobotSetara))).toEqual([
		0, 67, 0, 0, 33, 0, 0,
	]);
	expect(some.nilai).toBeCloseTo((20 * 1 + 10 * 0.5) * (100 / 30));
	expect(rapor({}).nilai).toBeNull();
	expect(hitungRapor(LENGKAP, PARAM, 12).nilai).toBeCloseTo(100);
});

describe("whatever was counted", () => {
	const n = (max: number) => fc.integer({ min: 0, max });
	const bahan = fc.record({
		...{
			faktor: fc.integer({ min: 100, max: 150 }),
			keluarga: n(700),
			basis: n(400),
			graduasi: n(200),
		},
		...{ kelompok: n(200), kelompokBertemu: n(200), verkom: n(500), verkomSelesai: n(500) },
		...{ dicek: n(900), padan: n(900), laporanWajib: n(12), laporanTepat: n(12) },
		...{ pengaduan: n(20), pengaduanTepat: n(20), jp: n(60), diundang: n(20), hadir: n(20) },
	}) as fc.Arbitrary<BahanKinerja>;
	const bulan = fc.integer({ min: 1, max: 12 });

	it("a score lies between 0 and 100, and between its worst and best part", () => {
		fc.assert(
			fc.property(bahan, bulan, (one, month) => {
				const { nilai, bagian } = hitungRapor(one, PARAM, month);
				const known = bagian.flatMap((p) => (p.nilai === null ? [] : [p.nilai]));
				if (known.length === 0) return expect(nilai).toBeNull();
				expect(nilai).toBeGreaterThanOrEqual(Math.min(...known) * 100 - 1e-9);
				expect(nilai).toBeLessThanOrEqual(Math.max(...known) * 100 + 1e-9);
				const weights = bagian.reduce((sum, p) => sum + p.bobotSetara, 0);
				expect(weights).toBeCloseTo(100);
			}),
		);
	});

	it("more done, and a harder place, never lower it", () => {
		fc.assert(
			fc.property(bahan, bulan, (one, month) => {
				const score = (b: BahanKinerja) => hitungRapor(b, PARAM, month).nilai ?? 0;
				expect(score({ ...one, graduasi: one.graduasi + 1 })).toBeGreaterThanOrEqual(
					score(one) - 1e-9,
				);
				expect(score({ ...one, faktor: 150 })).toBeGreaterThanOrEqual(score(one) - 1e-9);
				expect(score({ ...one, laporanTepat: one.laporanTepat + 1 })).toBeGreaterThanOrEqual(
					score(one) - 1e-9,
				);
			}),
		);
	});
});
