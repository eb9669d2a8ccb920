import { describe, expect, it } from "vitest";
import { GraduasiFilter, ProposeGraduasi } from "./schema";

describe("a proposal as typed", () => {
	const id = "0192f0c0-0000-7000-8000-000000000001";
	const wrong = (typed: object) =>
		ProposeGraduasi.safeParse({ id, ...typed })
			.error?.issues.map(({ path }) => path[0])
			.sort();

	it("says at once everything that is missing", () => {
		expect(wrong({ kpmId: "", bukti: "" })).toEqual(["alasan[]", "bukti", "jenis", "kpmId"]);
	});

	it("asks for the family's own will also while something else is wrong", () => {
		const typed = { kpmId: id, jenis: "MANDIRI", alasan: ["USAHA"], bukti: "pendek" };
		expect(wrong(typed)).toContain("sukarela");
	});
});

describe("the filters of the list of cases", () => {
	it("take several types and statuses, and a kecamatan as people write it", () => {
		const asked = { jenis: "PEMBERDAYAAN,MANDIRI", status: "DITETAPKAN", kecamatan: "32.01.01" };
		expect(GraduasiFilter.parse(asked)).toMatchObject({
			jenis: ["MANDIRI", "PEMBERDAYAAN"],
			status: ["DITETAPKAN"],
			kecamatan: 320101,
		});
		expect(GraduasiFilter.parse({ sampai: "2026-10" }).sampai).toBe("2026-10");
	});

	it("read a hostile address as no filter", () => {
		const hostile = {
			tahun: "-1",
			sampai: "2026-13",
			status: "x'--",
			jenis: ["a"],
			kecamatan: "1e9",
			kursor: "_",
			kpm: "0",
			kabupaten: ["32.01", "32.02"],
		};
		expect(GraduasiFilter.parse(hostile)).toEqual(GraduasiFilter.parse({}));
	});
});
