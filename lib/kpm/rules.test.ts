import { describe, expect, it } from "vitest";
import { isAktif, nextStatus, refusalOfStatus, STATUS_KPM, type StatusKpm } from "./rules";

const ALL = Object.keys(STATUS_KPM) as StatusKpm[];

describe("a family's way through the programme", () => {
	it.each<[StatusKpm, StatusKpm, string | null, boolean]>([
		["CALON", "AKTIF", null, true],
		["AKTIF", "CALON_GRADUASI", null, true],
		["CALON_GRADUASI", "GRADUASI", null, true],
		["CALON_GRADUASI", "AKTIF", null, true],
		["AKTIF", "GRADUASI", null, false],
		["AKTIF", "DITANGGUHKAN", "MASALAH_DATA", true],
		["AKTIF", "DITANGGUHKAN", null, false],
		["AKTIF", "NONAKTIF", "PINDAH_LUAR_WILAYAH", true],
		["AKTIF", "NONAKTIF", "BOSAN", false],
		["AKTIF", "NONAKTIF", "toString", false],
		["GRADUASI", "AKTIF", null, false],
		["GRADUASI", "CALON", null, true],
		["NONAKTIF", "AKTIF", null, false],
		["AKTIF", "AKTIF", null, false],
	])("%s to %s with reason %s: allowed %s", (from, to, alasan, allowed) => {
		expect(refusalOfStatus(from, to, alasan) === null).toBe(allowed);
	});

	it("whoever has left comes back only as a candidate", () => {
		for (const left of ["GRADUASI", "NONAKTIF"] as const) {
			expect(nextStatus(left)).toEqual(["CALON"]);
		}
	});

	it("no status is a dead end and every one can be reached", () => {
		expect(ALL.filter((status) => nextStatus(status).length === 0)).toEqual([]);
		expect(new Set(ALL.flatMap(nextStatus))).toEqual(new Set(ALL));
	});
});

it("those who get aid or wait for it to go on count as KPM aktif", () => {
	expect(ALL.filter(isAktif)).toEqual(["AKTIF", "DITANGGUHKAN", "CALON_GRADUASI"]);
});
