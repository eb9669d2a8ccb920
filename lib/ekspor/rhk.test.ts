import { describe, expect, it } from "vitest";
import { bukaXlsx } from "@/tests/factories/buka-xlsx";
import { DAFTAR, makeCetak } from "@/tests/factories/laporan-cetak";
import { ANGKA_FIELDS } from "../laporan/angka";
import { RHK, type Rhk } from "../laporan/bagian";
import { unduhBerkas } from "./jawaban";
import { berkasRhkXlsx } from "./rhk";

const laporan = makeCetak();
const buka = (rhk: Rhk | null) => bukaXlsx(unduhBerkas("xlsx", berkasRhkXlsx(laporan, rhk)));
async function lembar(rhk: Rhk | null, nama: string) {
	const found = (await buka(rhk)).find((one) => one.nama === nama);
	return found?.rows ?? [];
}

describe("the ministry's set as a spreadsheet", () => {
	it("has a sheet for each of the nine results, with what came of them in front and the figures behind", async () => {
		expect((await buka(null)).map(({ nama }) => nama)).toEqual([
			"Ikhtisar",
			...RHK.map(({ nomor }) => `RHK ${nomor}`),
			"Capaian",
			"Angka",
			"Kendala dan rencana",
			"Keterangan",
		]);
		expect((await buka(2)).map(({ nama }) => nama)).toEqual(["Ikhtisar", "RHK 2", "Keterangan"]);
	});

	it("lists each act on its day, with those who took part as a number", async () => {
		const [heading, session] = await lembar(null, "RHK 2");
		expect(heading).toEqual([
			"Tanggal",
			"Jam",
			"Kegiatan",
			"Uraian",
			"Tempat",
			"Peserta",
			"Kehadiran",
		]);
		expect(session?.slice(0, 3)).toEqual([
			new Date("2026-10-05T00:00:00Z"),
			"09.00–10.30",
			"P2K2 Melati",
		]);
		expect(session?.slice(4)).toEqual([
			"Balai Desa Babakan",
			23,
			"22 hadir, 2 izin, 1 alpa, 1 diwakili",
		]);
	});

	it("loses no recorded act of any result", async () => {
		const sheets = (await buka(null)).filter(({ nama }) => nama.startsWith("RHK "));
		const acts = sheets.reduce((sum, { rows }) => sum + rows.length - 1, 0);
		const routine = DAFTAR.kunjungan.filter(({ tujuan }) => tujuan === "PEMANTAUAN").length;
		const { sesi, graduasi, kunjungan, kegiatan } = DAFTAR;
		expect(acts).toBe(sesi.length + graduasi.length + kunjungan.length + kegiatan.length - routine);
	});

	it("has every figure as a number, beside what was recorded and why it was corrected", async () => {
		const [, ...rows] = await lembar(null, "Angka");
		expect(rows).toHaveLength(ANGKA_FIELDS.length - 1);
		expect(rows.find(([, label]) => label === "Kunjungan rumah")).toEqual([
			"Kunjungan rumah",
			"Kunjungan rumah",
			2,
			3,
			"Satu kunjungan belum tercatat",
		]);
	});

	it("has shares beside what they are of", async () => {
		const [, bertemu, , graduasi] = await lembar(null, "Capaian");
		expect(bertemu).toEqual(["Kelompok yang bertemu", 9, 10, 0.9, null]);
		expect(graduasi).toEqual(["Graduasi tahun ini", 9, 268, 9 / 268, 0.1]);
	});

	it("tells an obstacle under its result and in its own words", async () => {
		const [, ...rows] = await lembar(null, "Ikhtisar");
		expect(rows[1]?.[4]).toBe("Kelompok Anggrek belum bertemu karena banjir.");
		const kendala = await lembar(null, "Kendala dan rencana");
		expect(kendala.at(-1)?.[0]).toBe("Rencana tindak lanjut");
	});

	it("is named as the paper is", () => {
		expect(berkasRhkXlsx(laporan, null).nama).toBe(
			"20261103 - 10.42 - RHK-1-9 - 2026-10 - Siti Aminah",
		);
		expect(berkasRhkXlsx(laporan, 2).nama).toBe("20261103 - 10.42 - RHK-2 - pelaksanaan P2K2");
	});
});
