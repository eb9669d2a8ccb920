import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Tanggal } from "../time";
import {
	anggaran,
	bolehTerbit,
	bulanProgram,
	hitungDaftar,
	jumlahDaftar,
	type Orang,
	proyeksi,
	type Syarat,
} from "./rules";

const SYARAT: Syarat = {
	peran: ["PENDAMPING"],
	hariMin: 1,
	syaratLaporan: false,
	cutiMenggugurkan: false,
	nominal: 500_000,
};
const day = (text: string) => text as Tanggal;
const dari = (mulai: string, selesai: string | null = null) => ({
	...{ mulai: day(mulai), selesai: selesai === null ? null : day(selesai) },
	peran: "PENDAMPING" as const,
});
const orang = (more: Partial<Orang> = {}): Orang => ({
	...{ sdmId: "a", nama: "Ani", kecamatan: 150501, statusKerja: "PPPK" },
	...{ tugas: [dari("2024-01-01")], cuti: [], laporan: true },
	...more,
});
const bayar = (one: Orang, more: Partial<Syarat> = {}) =>
	hitungDaftar([one], "2024-03", { ...SYARAT, ...more })[0];

test("54 people at Rp500.000 for twelve months are Rp324.000.000 a year", () => {
	const all = Array.from({ length: 54 }, (_, i) => orang({ sdmId: `${i}` }));
	const months = bulanProgram(2024, 1, 12).map((bulan) =>
		jumlahDaftar(hitungDaftar(all, bulan, SYARAT)),
	);
	expect(months).toHaveLength(12);
	expect(months.reduce((sum, { rupiah }) => sum + rupiah, 0)).toBe(324_000_000);
	expect(anggaran(54, 500_000, 12)).toBe(324_000_000);
	const three = proyeksi(months.slice(0, 3), 9, { orang: 54, nominal: 500_000, pagu: 324_000_000 });
	expect(three).toEqual({ terbit: 81_000_000, sisa: 243_000_000, total: 324_000_000, selisih: 0 });
});

describe("in March somebody is paid", () => {
	const late = orang({ laporan: false });
	const away = orang({ cuti: [dari("2024-03-01", "2024-03-31")] });
	const halfAway = orang({ cuti: [dari("2024-03-01", "2024-03-20")] });
	test.each<[string, Orang, Partial<Syarat>, string]>([
		["on duty all month", orang(), {}, ""],
		["from the last day on", orang({ tugas: [dari("2024-03-31")] }), {}, ""],
		["until the first day", orang({ tugas: [dari("2020-01-01", "2024-03-01")] }), {}, ""],
		[
			"not before being on duty",
			orang({ tugas: [dari("2024-04-01")] }),
			{},
			"Bertugas 0 hari, paling sedikit 1",
		],
		[
			"not for too few days",
			orang({ tugas: [dari("2024-03-25")] }),
			{ hariMin: 15 },
			"Bertugas 7 hari, paling sedikit 15",
		],
		[
			"for two stretches, each day once",
			orang({ tugas: [dari("2024-03-01", "2024-03-10"), dari("2024-03-08", "2024-03-15")] }),
			{ hariMin: 15 },
			"",
		],
		["while on leave, where leave changes nothing", away, {}, ""],
		[
			"not while on leave all month, where it does",
			away,
			{ cutiMenggugurkan: true },
			"Cuti: bertugas 0 hari, paling sedikit 1",
		],
		["for the days beside the leave", halfAway, { cutiMenggugurkan: true, hariMin: 11 }, ""],
		["without a report, where it is not asked for", late, {}, ""],
		[
			"not without a report, where it is",
			late,
			{ syaratLaporan: true },
			"Laporan bulan ini belum masuk",
		],
		["where no report was due", orang({ laporan: null }), { syaratLaporan: true }, ""],
		[
			"not when employment has ended",
			orang({ statusKerja: "NONAKTIF" }),
			{},
			"Status kerja nonaktif",
		],
	])("%s", (_why, one, more, alasan) => {
		const row = bayar(one, more);
		expect(row?.alasan).toBe(alasan);
		expect(row?.nominal).toBe(alasan === "" ? 500_000 : 0);
	});

	it("only as what the programme pays for", () => {
		expect(bayar(orang(), { peran: ["SUPERVISOR"] })).toBeUndefined();
	});
});

it("asking for more never pays more", () => {
	const people = fc.array(
		fc.record({
			from: fc.integer({ min: 1, max: 31 }),
			laporan: fc.constantFrom(true, false, null),
			leave: fc.boolean(),
		}),
		{ maxLength: 20 },
	);
	fc.assert(
		fc.property(
			people,
			fc.integer({ min: 1, max: 31 }),
			fc.boolean(),
			fc.boolean(),
			(all, hariMin, syaratLaporan, cutiMenggugurkan) => {
				const semua = all.map(({ from, laporan, leave }, i) =>
					orang({
						sdmId: `${i}`,
						laporan,
						tugas: [dari(`2024-03-${String(from).padStart(2, "0")}`)],
						cuti: leave ? [dari("2024-03-05", "2024-03-12")] : [],
					}),
				);
				const paid = (syarat: Syarat) =>
					jumlahDaftar(hitungDaftar(semua, "2024-03", syarat)).rupiah;
				const strict = { ...SYARAT, hariMin, syaratLaporan, cutiMenggugurkan };
				expect(paid(strict)).toBeLessThanOrEqual(paid(SYARAT));
				expect(paid(strict) % SYARAT.nominal).toBe(0);
			},
		),
	);
});

test.each([
	["2024-03", "2024-03", true],
	["2024-04", "2024-03", false],
	["2024-02", "2024-12", false],
	["2024-11", "2024-12", false],
	["2023-05", "2024-12", false],
] as const)("a list of %s may be issued in %s: %s", (bulan, kini, may) => {
	expect(bolehTerbit({ tahun: 2024, bulanMulai: 3, bulanSelesai: 10 }, bulan, kini)).toBe(may);
});
