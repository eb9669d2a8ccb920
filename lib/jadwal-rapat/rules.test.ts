import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addHari, type Bulan, bulanOfTanggal, compareBulan, type Tanggal } from "../time";
import {
	berikutnya,
	bulanJatuh,
	celah,
	type Diadakan,
	denganKecuali,
	IRAMA,
	type Irama,
	jatuhDi,
	type Ritme,
} from "./rules";

const TODAY = "2026-11-23" as Tanggal;
const day = (text: string) => text as Tanggal;
const ritme = (more: Partial<Ritme> = {}): Ritme => ({
	...{ irama: "BULANAN", tanggalKe: 5, mulai: day("2026-01-01"), selesai: null, kecuali: [] },
	...more,
});
const jadwal = (more: Partial<Ritme> = {}) => ({
	...ritme(more),
	id: "a",
	jenis: "EVALUASI_BULANAN" as const,
});
const rapat = (heldOn: string, more: Partial<Diadakan> = {}): Diadakan => ({
	...{ jadwalId: "a", jenis: "EVALUASI_BULANAN", heldOn: day(heldOn), terlaksana: true },
	...more,
});

describe("a cadence", () => {
	test.each<[string, Partial<Ritme>, string[]]>([
		["monthly", {}, ["2026-12-05", "2027-01-05", "2027-02-05"]],
		["on this very day", { tanggalKe: 23 }, ["2026-11-23", "2026-12-23", "2027-01-23"]],
		["every half year", { irama: "SEMESTERAN" }, ["2027-01-05", "2027-07-05", "2028-01-05"]],
		[
			"that begins after its day",
			{ mulai: day("2026-12-10") },
			["2027-01-05", "2027-02-05", "2027-03-05"],
		],
		[
			"yearly, begun late",
			{ irama: "TAHUNAN", mulai: day("2026-11-23") },
			["2026-12-05", "2027-12-05", "2028-12-05"],
		],
		["that ends", { selesai: day("2027-01-04") }, ["2026-12-05"]],
		[
			"with a month on another day and one left out",
			{
				kecuali: [
					{ bulan: "2026-12" as Bulan, tanggal: day("2026-12-15"), alasan: "Libur" },
					{ bulan: "2027-01" as Bulan, tanggal: null, alasan: "Digabung" },
				],
			},
			["2026-12-15", "2027-02-05", "2027-03-05"],
		],
	])("%s calls its next three meetings", (_what, more, dates) => {
		expect(berikutnya(ritme(more), TODAY, 3).map(({ tanggal }) => tanggal)).toEqual(dates);
	});

	test("knows its meeting by its day, also when that was put off", () => {
		const kecuali = denganKecuali([], {
			bulan: "2026-12" as Bulan,
			tanggal: day("2027-01-03"),
			alasan: "Banjir",
		});
		expect(bulanJatuh(ritme({ kecuali }), day("2027-01-03"))).toBe("2026-12");
		expect(bulanJatuh(ritme({ kecuali }), day("2026-12-05"))).toBeNull();
		const again = denganKecuali(kecuali, {
			bulan: "2026-12" as Bulan,
			tanggal: null,
			alasan: "Digabung",
		});
		expect(again).toEqual([{ bulan: "2026-12", tanggal: null, alasan: "Digabung" }]);
	});
});

describe("a gap", () => {
	const since = { mulai: day("2026-08-01") };
	test.each<[string, Partial<Ritme>, Diadakan[], string[]]>([
		["every month without a meeting", since, [], ["2026-08", "2026-09", "2026-10", "2026-11"]],
		[
			"not where one was held, on its day or later in its month",
			since,
			[rapat("2026-08-05"), rapat("2026-09-28")],
			["2026-10", "2026-11"],
		],
		[
			"not where one of its kind was noted without the cadence",
			since,
			[rapat("2026-08-20", { jadwalId: null })],
			["2026-09", "2026-10", "2026-11"],
		],
		[
			"where only one of another kind was held",
			since,
			[rapat("2026-08-20", { jadwalId: null, jenis: "RAKOR" })],
			["2026-08", "2026-09", "2026-10", "2026-11"],
		],
		[
			"where it is only planned or was called off",
			since,
			[rapat("2026-11-05", { terlaksana: false })],
			["2026-08", "2026-09", "2026-10", "2026-11"],
		],
		[
			"not where it was left out with a reason",
			{ ...since, kecuali: [{ bulan: "2026-10" as Bulan, tanggal: null, alasan: "Digabung" }] },
			[],
			["2026-08", "2026-09", "2026-11"],
		],
		["not today", { mulai: TODAY, tanggalKe: 23 }, [], []],
	])("is %s", (_what, more, held, months) => {
		expect(celah(jadwal(more), held, TODAY).map(({ bulan }) => bulan)).toEqual(months);
	});
});

const anyRitme = fc.record({
	irama: fc.constantFrom(...(Object.keys(IRAMA) as Irama[])),
	tanggalKe: fc.integer({ min: 1, max: 28 }),
	mulai: fc.integer({ min: -900, max: 300 }).map((days) => addHari(TODAY, days)),
	selesai: fc.option(fc.integer({ min: 0, max: 1500 })),
});

test("whatever the cadence: days in order, in step, within its time; held as called it has no gap", () => {
	fc.assert(
		fc.property(anyRitme, ({ selesai, ...rest }) => {
			const one = jadwal({
				...rest,
				selesai: selesai === null ? null : addHari(rest.mulai, selesai),
			});
			const all = jatuhDi(one, "2023-01" as Bulan, "2031-12" as Bulan);
			for (const [i, { tanggal, bulan }] of all.entries()) {
				expect(tanggal && tanggal >= one.mulai && tanggal <= (one.selesai ?? "9999")).toBe(true);
				const next = all[i + 1];
				if (next)
					expect(compareBulan(next.bulan, bulan)).toBe(
						compareBulan(all[1]?.bulan ?? bulan, all[0]?.bulan ?? bulan),
					);
				expect(bulanJatuh(one, tanggal as Tanggal)).toBe(bulan);
			}
			const next = berikutnya(one, TODAY, 4).map(({ tanggal }) => tanggal);
			expect(next).toEqual(
				all
					.map(({ tanggal }) => tanggal)
					.filter((date) => date && date >= TODAY)
					.slice(0, 4),
			);
			const due = celah(one, [], TODAY);
			expect(due.every(({ tanggal }) => tanggal && bulanOfTanggal(tanggal) <= "2026-11")).toBe(
				true,
			);
			expect(
				celah(
					one,
					due.map(({ dasar }) => rapat(dasar)),
					TODAY,
				),
			).toEqual([]);
		}),
	);
});
