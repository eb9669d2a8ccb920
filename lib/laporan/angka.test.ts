import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TANPA_GRADUASI } from "../graduasi/rules";
import { DEFAULT_PARAM as P } from "../param/rules";
import {
	ANGKA_FIELDS,
	applyKoreksi,
	driftOf,
	freeze,
	type Koreksi,
	type LaporanAngka,
	readAngka,
	refusalOfKoreksi,
	staleKoreksi,
} from "./angka";
import { BAGIAN, RHK } from "./bagian";
import { cleanChecks, type DiperiksaLaporan, isClean } from "./periksa";

const ANGKA: LaporanAngka = {
	caseload: { awal: 270, masuk: 4, keluar: 2, akhir: 272, kelompok: 10 },
	p2k2: {
		kelompok: 10,
		bertemu: 10,
		sesi: 11,
		hadir: 220,
		izin: 20,
		sakit: 10,
		alpa: 10,
		diwakili: 12,
		anggota: 272,
	},
	graduasi: {
		calon: 3,
		usulan: 2,
		ditetapkan: { ...TANPA_GRADUASI, MANDIRI: 1 },
		tahunIni: 9,
		basis: 268,
		target: 10,
	},
	kunjungan: { jumlah: 14, kpm: 12 },
	kegiatan: { rhk1: 1, rhk2: 0, rhk3: 0, rhk4: 0, rhk5: 2, rhk6: 0, rhk7: 0, rhk8: 3, rhk9: 1 },
	kualitas: { anggota: 1010, nikKosong: 5, nikTidakPadan: 2 },
};

const koreksi = (part: Partial<Koreksi>): Koreksi => ({
	path: "kunjungan.jumlah",
	value: 15,
	reason: "Satu kunjungan belum tercatat",
	original: 14,
	...part,
});

describe("figures of a report", () => {
	it("each has one name, one path and a section that shows it", () => {
		const leaves = JSON.stringify(ANGKA).match(/:\d/g)?.length;
		expect(ANGKA_FIELDS).toHaveLength(leaves ?? 0);
		expect(new Set(ANGKA_FIELDS.map((f) => f.path)).size).toBe(ANGKA_FIELDS.length);
		expect(new Set(ANGKA_FIELDS.map((f) => f.bagian))).toEqual(
			new Set(BAGIAN.map((b) => b.angka).filter((angka) => angka !== null)),
		);
		for (const { path, bagian } of ANGKA_FIELDS) expect(path.startsWith(`${bagian}.`)).toBe(true);
	});

	it("an older frozen report without a newer figure reads 0", () => {
		const older = { ...ANGKA, kualitas: undefined } as unknown as LaporanAngka;
		expect(readAngka(older, "kualitas.nikTidakPadan")).toBe(0);
	});
});

describe("a correction", () => {
	it.each([
		[koreksi({}), null],
		[{ ...koreksi({}), path: "kunjungan.rahasia" }, "tidak ada"],
		[{ ...koreksi({}), path: "__proto__.polluted" }, "tidak ada"],
		[koreksi({ path: "graduasi.ditetapkan.MANDIRI" }), "tidak dapat dikoreksi"],
		[koreksi({ value: -1 }), "angka bulat"],
		[koreksi({ value: 1.5 }), "angka bulat"],
		[koreksi({ value: Number.NaN }), "angka bulat"],
		[koreksi({ value: 1e9 }), "angka bulat"],
		[koreksi({ reason: "   salah   " }), "alasan"],
	])("%j is refused with: %s", (given, fragment) => {
		const refusal = refusalOfKoreksi(given);
		if (fragment === null) expect(refusal).toBeNull();
		else expect(refusal).toContain(fragment);
	});

	it("changes its own figure and nothing else, and leaves the record as it was", () => {
		const before = structuredClone(ANGKA);
		fc.assert(
			fc.property(
				fc.constantFrom(...ANGKA_FIELDS.filter((f) => f.dapatDikoreksi)),
				fc.nat(1_000_000),
				({ path }, value) => {
					const after = applyKoreksi(ANGKA, [koreksi({ path, value })]);
					expect(readAngka(after, path)).toBe(value);
					const changed = driftOf(ANGKA, after).map((drift) => drift.path);
					expect(changed).toEqual(readAngka(ANGKA, path) === value ? [] : [path]);
				},
			),
		);
		expect(ANGKA).toEqual(before);
	});

	it("that is not valid is not applied, and the later of two holds", () => {
		expect(applyKoreksi(ANGKA, [koreksi({ reason: "" })])).toEqual(ANGKA);
		const twice = applyKoreksi(ANGKA, [koreksi({ value: 15 }), koreksi({ value: 16 })]);
		expect(twice.kunjungan.jumlah).toBe(16);
	});

	it("is pointed out once the record itself has changed", () => {
		expect(staleKoreksi(ANGKA, [koreksi({})])).toEqual([]);
		expect(staleKoreksi(ANGKA, [koreksi({ original: 13 })])).toHaveLength(1);
	});

	it("is frozen beside what was recorded", () => {
		const beku = freeze(ANGKA, [koreksi({})]);
		expect(beku.tercatat.kunjungan.jumlah).toBe(14);
		expect(beku.angka.kunjungan.jumlah).toBe(15);
		expect(beku.koreksi).toHaveLength(1);
	});
});

it("drift names what changed after sending, before and after", () => {
	const live = { ...ANGKA, kunjungan: { jumlah: 16, kpm: 12 } };
	expect(driftOf(ANGKA, ANGKA)).toEqual([]);
	expect(driftOf(ANGKA, live)).toEqual([
		{ path: "kunjungan.jumlah", label: "Kunjungan rumah", before: 14, after: 16 },
	]);
});

describe("the rules that clear a report for approval in bulk", () => {
	const laporan = (part: Partial<DiperiksaLaporan>): DiperiksaLaporan => ({
		angka: ANGKA,
		previous: { ...ANGKA, caseload: { ...ANGKA.caseload, akhir: 270 } },
		koreksi: [],
		pernahKembali: false,
		firstSubmittedAt: new Date("2026-11-02T03:00:00Z"),
		batas: new Date("2026-11-03T17:00:00Z"),
		...part,
	});
	const failed = (part: Partial<DiperiksaLaporan>) =>
		cleanChecks(laporan(part), P).filter((check) => !check.passed);
	const caseload = (c: Partial<LaporanAngka["caseload"]>) => ({
		angka: { ...ANGKA, caseload: { ...ANGKA.caseload, ...c } },
	});
	const p2k2 = (c: Partial<LaporanAngka["p2k2"]>) => ({
		angka: { ...ANGKA, p2k2: { ...ANGKA.p2k2, ...c } },
	});

	it("an ordinary report passes all of them", () => {
		const checks = cleanChecks(laporan({}), P);
		expect(isClean(checks)).toBe(true);
		expect(new Set(checks.map((check) => check.rule)).size).toBe(checks.length);
	});

	it.each<[string, Partial<DiperiksaLaporan>, string]>([
		["late", { firstSubmittedAt: new Date("2026-11-03T17:00:00Z") }, "TEPAT_WAKTU"],
		["corrected", { koreksi: [koreksi({})] }, "TANPA_KOREKSI"],
		["returned before", { pernahKembali: true }, "BELUM_DIKEMBALIKAN"],
		["a group did not meet", p2k2({ bertemu: 9 }), "KELOMPOK"],
		["few came", p2k2({ hadir: 150 }), "HADIR"],
		["nobody was registered", p2k2({ anggota: 0, hadir: 0, diwakili: 0 }), "HADIR"],
		["many families more", caseload({ awal: 300, masuk: 0, keluar: 0, akhir: 300 }), "KPM"],
		["families that do not add up", caseload({ akhir: 271 }), "SALDO"],
	])("%s: it needs a look", (_sentence, part, rule) => {
		expect(failed(part).map((check) => check.rule)).toEqual([rule]);
		expect(failed(part)[0]?.sentence.endsWith(".")).toBe(true);
	});

	it("a first report is compared with the beginning of its month", () => {
		expect(failed({ previous: null })).toEqual([]);
	});

	it("a change of exactly the limit is still clean", () => {
		const angka = { ...ANGKA, caseload: { ...ANGKA.caseload, awal: 295, akhir: 297 } };
		expect(failed({ angka }).map((check) => check.rule)).toEqual([]);
	});
});

it("the report has thirteen sections, one of them written by hand, and nine RHK", () => {
	expect(BAGIAN.map((bagian) => bagian.nomor)).toEqual(Array.from({ length: 13 }, (_, i) => i));
	expect(BAGIAN.filter((b) => b.asal === "ditulis").map((b) => b.kode)).toEqual(["kendala"]);
	expect(RHK.map((rhk) => rhk.nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	const covered = new Set(BAGIAN.flatMap((bagian) => bagian.rhk));
	expect(RHK.filter((rhk) => !covered.has(rhk.nomor))).toEqual([]);
});
