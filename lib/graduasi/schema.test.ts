import { describe, expect, it } from "vitest";
import { GraduasiFilter } from "./schema";

describe("the filters of the list of cases", () => {
	it("take several types and statuses, and a kecamatan as people write it", () => {
		const asked = { jenis: "PEMBERDAYAAN,MANDIRI", status: "DITETAPKAN", kecamatan: "32.01.01" };
		expect(GraduasiFilter.parse(asked)).toMatchObject({
			jenis: ["MANDIRI", "PEMBERDAYAAN"],
			status: ["DITETAPKAN"],
			kecamatan: 320101,
		});
	});

	it("read a hostile address as no filter", () => {
		const hostile = {
			tahun: "-1",
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
