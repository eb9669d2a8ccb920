import { describe, expect, it } from "vitest";
import { teksDokumen } from "@/tests/factories/isi-dokumen";
import { DAFTAR, makeCetak } from "@/tests/factories/laporan-cetak";
import { RHK, type Rhk } from "../laporan/bagian";
import { kegiatanOf, RHK_OF_TUJUAN } from "./kegiatan-rhk";
import { dokumenRhk, TANPA_KEGIATAN } from "./rhk";

const one = (rhk: Rhk) => teksDokumen(dokumenRhk(makeCetak(), rhk));

describe("the ministry's set", () => {
	it("has a part for each of the nine results, each beginning a page", () => {
		const { content } = dokumenRhk(makeCetak(), null);
		const text = teksDokumen({ content });
		for (const { nomor, hasil } of RHK)
			expect(text).toContain(`RHK ${nomor}\n${hasil} · Oktober 2026`);
		expect(JSON.stringify(content).match(/"pageBreak":"before"/g)).toHaveLength(8);
	});

	it.each(RHK.map(({ nomor }) => nomor))("RHK %i alone has the whole skeleton", (rhk) => {
		const text = one(rhk);
		const parts = ["Rencana aksi", "Gambaran umum", "Kegiatan", "Hasil", "Kendala", "Penutup"];
		const places = parts.map((part) => text.indexOf(`\n${part}\n`));
		expect(places.every((place) => place > 0)).toBe(true);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(text).toContain("mendampingi 272 KPM dalam 10 kelompok di Kecamatan Ciseeng");
		for (const other of RHK.filter(({ nomor }) => nomor !== rhk))
			expect(text).not.toContain(`TUGAS – RHK ${other.nomor}`);
	});

	it("lists what was recorded under a result with date, place, material and participants", () => {
		expect(one(2)).toContain(
			"5 Okt 2026\n09.00–10.30\nP2K2 Melati\nModul 1 sesi 2: Memahami Perilaku Anak\nPemateri: Siti Aminah",
		);
		expect(one(1)).toContain("Kantor Desa Cibentang\n34 orang");
		expect(one(8)).toContain("Rapat koordinasi dan penguatan kapasitas");
	});

	it("an empty result says so and invents nothing", () => {
		for (const rhk of [3, 6, 9] as const) {
			expect(one(rhk)).toContain(TANPA_KEGIATAN);
			expect(one(rhk)).toContain("Tidak ada kegiatan tercatat untuk hasil kerja ini.");
		}
	});

	it("tells an obstacle under its own result, and all of them under RHK 7", () => {
		expect(one(2)).toContain("Kelompok Anggrek belum bertemu karena banjir.");
		expect(one(2)).not.toContain("Balai desa dipakai bersamaan.");
		expect(one(8)).toContain("Balai desa dipakai bersamaan.");
		expect(one(7)).toContain("Kelompok Anggrek belum bertemu karena banjir.");
		expect(one(7)).toContain("Balai desa dipakai bersamaan.");
		expect(one(1)).toContain("Tidak ada kendala yang ditulis.");
	});

	it("RHK 7 is the monthly report: main figures, corrections, the plan", () => {
		const text = one(7);
		expect(text).toContain("KPM akhir bulan\n272");
		expect(text).toContain(
			"Dikoreksi: Kunjungan rumah tercatat 2, dilaporkan 3. Alasan: Satu kunjungan belum tercatat",
		);
		expect(text).toContain("Menjadwalkan ulang kelompok Anggrek");
	});

	it("results in figures: sessions, graduations, data", () => {
		expect(one(2)).toContain("10 sesi P2K2 dilaksanakan. Kelompok yang bertemu: 90,0 % (9/10).");
		expect(one(4)).toContain("Graduasi yang ditetapkan bulan ini: 1 mandiri.");
		expect(one(5)).toContain("Dari 1.010 anggota tercatat, 5 belum memiliki NIK");
	});

	it("a draft closes with not having been sent", () => {
		const text = teksDokumen(dokumenRhk(makeCetak({ isDraf: true, kirimAt: null }), 1));
		expect(text).toContain("dan belum dikirim.");
	});
});

const OKTOBER = { bulan: "2026-10", daftar: DAFTAR };

describe("what was done towards a result", () => {
	it.each([
		["2026-10-12", "2026-10-28", ["Usulan graduasi"]],
		["2026-10-12", null, ["Usulan graduasi"]],
		["2026-09-08", "2026-10-10", ["Graduasi berlaku"]],
		["2026-09-08", "2026-11-10", []],
		["2026-09-08", null, []],
	])("a case proposed %s, effective %s, is an act of October as %j", (tanggal, efektif, acts) => {
		const graduasi = DAFTAR.graduasi.map((row) => ({ ...row, tanggal, efektif }));
		const daftar = { ...DAFTAR, kunjungan: [], graduasi };
		const rows = kegiatanOf({ bulan: "2026-10", daftar }, 4);
		expect(rows.map(({ kegiatan }) => kegiatan)).toEqual(acts);
	});

	it("every recorded event stands under exactly one result, routine visits under none", () => {
		const rows = RHK.flatMap(({ nomor }) => kegiatanOf(OKTOBER, nomor));
		const { sesi, graduasi, kegiatan, kunjungan } = DAFTAR;
		const table: Record<string, Rhk | null> = RHK_OF_TUJUAN;
		const counted = kunjungan.filter(({ tujuan }) => table[tujuan] !== null);
		expect(rows).toHaveLength(sesi.length + graduasi.length + kegiatan.length + counted.length);
	});

	it("stands in the order of time", () => {
		expect(kegiatanOf(OKTOBER, 4).map(({ kegiatan }) => kegiatan)).toEqual([
			"Kunjungan rumah: calon graduasi",
			"Usulan graduasi",
		]);
	});
});
