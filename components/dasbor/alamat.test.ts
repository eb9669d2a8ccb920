import { describe, expect, it } from "vitest";
import { defaultParam } from "@/lib/param/rules";
import { lihatHref, rowsBelow, rowsHref } from "./alamat";

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

describe("the rows behind the cells of a table", () => {
	const petugas = "019a3c7f-cd80-7904-8020-dc30003d0904";

	it.each(["kpm", "laporan", "p2k2", "kunjungan", "graduasi"] as const)(
		"have one address for all places, which each ends with its code: %s",
		(rows) => {
			const kecamatan = { ...dasbor, code: "320133" };
			expect(`${rowsBelow(rows, dasbor)}320133`).toBe(rowsHref(rows, dasbor, { code: "320133" }));
			expect(`${rowsBelow(rows, kecamatan)}${petugas}`).toBe(
				rowsHref(rows, kecamatan, { code: petugas }),
			);
		},
	);

	it("have none above a kabupaten", () =>
		expect(["0", "32"].map((code) => rowsBelow("kpm", { ...dasbor, code }))).toEqual([
			undefined,
			undefined,
		]));
});

describe("the same dashboard seen otherwise", () => {
	const biasa = { urutan: { kode: "K4", arah: "naik" }, peta: "K4" } as const;

	it("leaves out what is usual", () => {
		expect(lihatHref("2026-06", biasa, {})).toBe("?bulan=2026-06");
	});

	it("keeps the map when it is sorted, and the order when the map changes", () => {
		const sorted = { ...biasa, urutan: { kode: "K1", arah: "turun" } } as const;
		expect(lihatHref("2026-06", sorted, { peta: "K2" })).toBe(
			"?bulan=2026-06&urut=K1&arah=turun&peta=K2",
		);
		expect(lihatHref("2026-06", { ...biasa, peta: "K2" }, { urutan: sorted.urutan })).toBe(
			"?bulan=2026-06&urut=K1&arah=turun&peta=K2",
		);
	});
});
