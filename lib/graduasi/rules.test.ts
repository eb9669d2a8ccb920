import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	countGraduasi,
	type GraduasiMove,
	isOpen,
	JENIS_KODE,
	JENIS_KPI_DEFAULT,
	jenisOf,
	maskOf,
	nextGraduasi,
	type PihakGraduasi,
	pihakGraduasiOf,
	refusalOfGraduasi,
	STATUS_GRADUASI,
	type StatusGraduasi,
} from "./rules";

const STATUSES = Object.keys(STATUS_GRADUASI) as StatusGraduasi[];
const move = (m: Partial<GraduasiMove>): GraduasiMove => ({
	from: "USULAN",
	to: "DITETAPKAN",
	pihak: "dinsos",
	isProposer: false,
	...m,
});

describe("which graduations count is a mask of five bits", () => {
	const counts = { ALAMIAH: 1, MANDIRI: 20, PEMBERDAYAAN: 300, MAMPU: 4000, SANKSI: 50_000 };

	it.each([
		[6, 320],
		[2, 20],
		[14, 4320],
		[31, 54_321],
		[0, 0],
	])("mask %i counts %i", (mask, expected) => {
		expect(countGraduasi(counts, mask)).toBe(expected);
	});

	it("mandiri and pemberdayaan count unless a year says otherwise", () => {
		expect(jenisOf(JENIS_KPI_DEFAULT)).toEqual(["MANDIRI", "PEMBERDAYAAN"]);
	});

	it("a mask and its types are the same thing", () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom(...JENIS_KODE)), (jenis) => {
				expect(new Set(jenisOf(maskOf(jenis)))).toEqual(new Set(jenis));
			}),
		);
	});
});

describe("a case goes from hand to hand", () => {
	it.each<[StatusGraduasi, StatusGraduasi, PihakGraduasi, boolean]>([
		["IDENTIFIKASI", "ASESMEN", "proposer", true],
		["ASESMEN", "USULAN", "proposer", true],
		["USULAN", "VERIFIKASI", "supervisor", true],
		["VERIFIKASI", "DISETUJUI", "korkab", true],
		["USULAN", "DISETUJUI", "korkab", true],
		["USULAN", "DISETUJUI", "supervisor", false],
		["DISETUJUI", "DIINPUT", "apd", true],
		["DIINPUT", "DITETAPKAN", "dinsos", true],
		["USULAN", "DITETAPKAN", "dinsos", true],
		["IDENTIFIKASI", "DITETAPKAN", "dinsos", false],
		["USULAN", "DITETAPKAN", "proposer", false],
		["USULAN", "DITETAPKAN", "supervisor", false],
		["VERIFIKASI", "BATAL", "proposer", false],
		["USULAN", "BATAL", "proposer", true],
	])("%s to %s by %s: %s", (from, to, pihak, allowed) => {
		const refusal = refusalOfGraduasi(move({ from, to, pihak, alasan: "Keluarga minta" }));
		expect(refusal === null).toBe(allowed);
	});

	it("the proposer never decides, not even in a later office", () => {
		for (const from of STATUSES) {
			for (const pihak of ["supervisor", "korkab", "apd", "dinsos"] as const) {
				const open = nextGraduasi(from, pihak, true);
				expect(open.filter((to) => to !== "BATAL")).toEqual([]);
			}
		}
	});

	it("what is decided stays decided", () => {
		expect(STATUSES.filter((status) => !isOpen(status))).toEqual([
			"DITETAPKAN",
			"DITOLAK",
			"BATAL",
		]);
		expect(refusalOfGraduasi(move({ from: "DITETAPKAN", to: "BATAL" }))).toContain("sudah");
	});

	it("a refusal and a withdrawal need a reason", () => {
		expect(refusalOfGraduasi(move({ to: "DITOLAK", alasan: "  " }))).toBe("Tulis alasannya.");
		expect(refusalOfGraduasi(move({ to: "DITOLAK", alasan: "Belum mampu" }))).toBeNull();
	});

	it.each([
		["PENDAMPING", "proposer"],
		["KORKAB", "korkab"],
		["DINSOS_KAB_STAFF", "dinsos"],
		["AUDITOR", null],
		["KEMENSOS_ADMIN", null],
		["constructor", null],
	])("%s acts as %s", (role, pihak) => {
		expect(pihakGraduasiOf(role)).toBe(pihak);
	});
});
