import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumCounts } from "../../tests/factories/hitungan";
import { addBulan, type Bulan } from "../time";
import { jendelaOf, susunHitungan } from "./deret";
import { type BarisBulan, UKURAN, type Ukuran } from "./ukuran";

type Own = Partial<Record<Ukuran, number>>;
const row = (tempat: string, bulan: string, own: Own): BarisBulan => ({
	tempat,
	bulan,
	nilai: UKURAN.map((name) => own[name] ?? 0),
});
const KOSONG = { bulanan: [], basis: [], tindak: [], desa: [] };

describe("two years of a place", () => {
	const bulanan = [
		row("a", "2023-06", { kpm_masuk: 100, g_mandiri: 50 }),
		row("a", "2024-12", { kpm_masuk: 150, kpm_keluar: 10 }),
		row("a", "2025-03", { kpm_masuk: 5, g_mandiri: 9, laporan_wajib: 4, laporan_masuk: 3 }),
		row("a", "2026-01", { kpm_keluar: 3, g_mandiri: 2 }),
		row("a", "2026-03", { kpm_dikunjungi: 7 }),
		row("a", "2026-04", { kpm_dikunjungi: 40 }),
		row("a", "2026-05", {
			kpm_masuk: 8,
			kpm_dikunjungi: 5,
			g_mandiri: 1,
			g_alamiah: 4,
			laporan_wajib: 3,
		}),
	];
	const basis = [
		{ tempat: "a", tahun: 2025, basis: 190 },
		{ tempat: "a", tahun: 2026, basis: 200 },
	];
	const { tempat } = susunHitungan({ ...KOSONG, bulanan, basis }, "2026-05");
	const deret = tempat.get("a");
	const counts = deret?.tren;

	it("has twelve months, the newest last, and the twelve before them", () =>
		expect([deret?.tren.length, deret?.lalu.length]).toEqual([12, 12]));
	it("adds up families from the first day on, month by month", () =>
		expect(counts?.map((c) => c.kpmAktif)).toEqual([
			...Array(7).fill(245),
			...Array(4).fill(242),
			250,
		]));
	it("does so in the year before too", () =>
		expect(deret?.lalu.map((c) => c.kpmAktif)).toEqual([
			...Array(6).fill(100),
			...Array(3).fill(240),
			...Array(3).fill(245),
		]));
	it("compares with the stock of twelve months ago", () => {
		expect(counts?.at(-1)?.kpmSetahunLalu).toBe(245);
		expect(deret?.lalu.map((c) => c.kpmSetahunLalu)).toEqual(Array(12).fill(100));
	});
	it("counts graduations since 1 January, not those of the year before", () =>
		expect(counts?.at(-1)?.graduasi).toMatchObject({ MANDIRI: 3, ALAMIAH: 4 }));
	it("begins anew each January, and never with what came before the window", () =>
		expect([...(deret?.lalu ?? []), ...(counts ?? [])].map((c) => c.graduasi.MANDIRI)).toEqual([
			...Array(9).fill(0),
			...Array(10).fill(9),
			...[2, 2, 2, 2, 3],
		]));
	it("adds up the visited families since the quarter began", () =>
		expect(counts?.map((c) => c.kpmDikunjungi).slice(-3)).toEqual([7, 40, 45]));
	it("has the opening stock of the year of each month", () => {
		expect(counts?.map((c) => c.basis)).toEqual([...Array(7).fill(190), ...Array(5).fill(200)]);
		expect(deret?.lalu.map((c) => c.basis)).toEqual([...Array(7).fill(0), ...Array(5).fill(190)]);
	});
	it("has the reports of the same month a year ago", () =>
		expect(deret?.lalu.at(-3)).toMatchObject({ laporanWajib: 4, laporanMasuk: 3 }));
	it("reads as far back as the year before the oldest month", () =>
		expect(jendelaOf("2026-05")).toEqual({ mulai: "2023-07", akhir: "2026-05" }));
	it("counts follow-ups over twelve months, in the oldest month too", () => {
		const tindak = ["2023-07", "2024-06", "2025-05", "2026-05"].map((bulan) => ({
			...{ tempat: "a", bulan, jatuh_tempo: 2, tepat: 1 },
		}));
		const { semua } = susunHitungan({ ...KOSONG, tindak }, "2026-05");
		expect(semua.lalu.map((c) => c.tindakLanjutJatuhTempo)).toEqual([4, ...Array(10).fill(2), 4]);
		expect(semua.tren.map((c) => c.tindakLanjutTepat)).toEqual(Array(12).fill(1));
	});
});

it("a whole is the sum of its parts in every month, whatever they are", () => {
	const bulan = "2026-05" as Bulan;
	const month = fc.integer({ min: -35, max: 0 }).map((back) => addBulan(bulan, back));
	const rows = fc.array(
		fc
			.tuple(fc.constantFrom("a", "b", "c"), month, fc.array(fc.nat(9), { minLength: 30 }))
			.map(([tempat, at, values]) =>
				row(tempat, at, Object.fromEntries(UKURAN.map((name, i) => [name, values[i] ?? 0]))),
			),
		{ maxLength: 20 },
	);
	fc.assert(
		fc.property(rows, (bulanan) => {
			const desa = [{ tempat: "d", desa: 3 }];
			const { semua, tempat } = susunHitungan({ ...KOSONG, bulanan, desa }, bulan);
			const parts = [...tempat.values()];
			for (const key of ["tren", "lalu"] as const)
				expect(semua[key]).toEqual(
					semua[key].map((_, at) => sumCounts(parts.flatMap((part) => part[key][at] ?? []))),
				);
		}),
		{ numRuns: 40 },
	);
});
