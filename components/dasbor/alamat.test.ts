import { describe, expect, it } from "vitest";
import { defaultParam } from "@/lib/param/rules";
import { rowsHref } from "./alamat";

const dasbor = { code: "3201", bulan: "2026-06", param: defaultParam(2026) } as const;

describe("the rows behind a number of graduations", () => {
	it("are the cases of the counted types, of this year until this month", () => {
		const href = rowsHref("graduasi", dasbor, { code: "320133" }) ?? "";
		expect(Object.fromEntries(new URLSearchParams(href.split("?")[1]))).toEqual({
			kabupaten: "32.01",
			kecamatan: "320133",
			tahun: "2026",
			sampai: "2026-06",
			status: "DITETAPKAN",
			jenis: "MANDIRI,PEMBERDAYAAN",
		});
	});

	it("are not open above a kabupaten", () => {
		expect(rowsHref("graduasi", { ...dasbor, code: "32" }, { code: "3201" })).toBeNull();
	});
});
