import { describe, expect, it } from "vitest";
import { teksDokumen } from "@/tests/factories/isi-dokumen";
import { ANGKA, DAFTAR, makeCetak } from "@/tests/factories/laporan-cetak";
import { ANGKA_FIELDS } from "../laporan/angka";
import { BAGIAN } from "../laporan/bagian";
import { dokumenDinsos } from "./dinsos";
import type { CetakLaporan } from "./rules";

const printed = (part: Partial<CetakLaporan> = {}) => teksDokumen(dokumenDinsos(makeCetak(part)));
const footerOf = (laporan: CetakLaporan) => {
	const { footer } = dokumenDinsos(laporan);
	if (typeof footer !== "function") throw new Error("no footer");
	return teksDokumen({
		content: footer(2, 7, { width: 0, height: 0, orientation: "portrait" }) ?? "",
	});
};

describe("the form of the Dinas Sosial", () => {
	it("has the letterhead of the kabupaten and says who reports on which month", () => {
		const text = printed();
		for (const part of [
			"DINAS SOSIAL KABUPATEN BOGOR",
			"Kecamatan Ciseeng",
			"Bulan Oktober 2026",
			"Siti Aminah",
			"199001012025212001",
			"Ciseeng: Babakan, Cibentang",
		])
			expect(text).toContain(part);
	});

	it("has the sections 1 to 10 in order, and the statement", () => {
		const text = printed();
		const places = BAGIAN.filter(({ nomor }) => nomor >= 1 && nomor !== 11).map(
			({ nomor, judul }) => text.indexOf(`${nomor}. ${judul}`),
		);
		expect(places.every((place) => place >= 0)).toBe(true);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it("shows every figure of the report by its name", () => {
		const text = printed();
		for (const { label } of ANGKA_FIELDS) expect(text).toContain(label);
		expect(text).toContain("85,3 % (232/272)");
		expect(text).toContain("3,4 % (9/268); target 10 %");
	});

	it("marks a corrected figure and says what was recorded and why", () => {
		const text = printed();
		expect(text).toContain("Kunjungan rumah\n3 *");
		expect(text).toContain("Kunjungan rumah\n2\n3\nSatu kunjungan belum tercatat");
	});

	it("names what the records hold: sessions, cases, visits, activities, groups that did not meet", () => {
		const text = printed();
		for (const part of [
			"Modul 1 sesi 2: Memahami Perilaku Anak",
			"22 hadir, 2 izin, 1 alpa, 1 diwakili",
			"Ditetapkan, berlaku 28 Okt 2026",
			"Anak kembali bersekolah.",
			"Evaluasi bulanan delapan kecamatan.",
			"Belum bertemu: Anggrek.",
			"Dialihkan ke pendamping lain",
		])
			expect(text).toContain(part);
	});

	it("says so where nothing is recorded, and where nothing can be recorded yet", () => {
		const laporan = makeCetak({ kendala: [], rencana: "" });
		const none = Object.fromEntries(Object.keys(DAFTAR).map((key) => [key, []]));
		const beku = { ...laporan.beku, daftar: none as unknown as typeof DAFTAR, koreksi: [] };
		const text = teksDokumen(dokumenDinsos({ ...laporan, beku }));
		for (const part of [
			"Tidak ada KPM masuk.",
			"Tidak ada sesi P2K2 tercatat.",
			"Tidak ada kasus graduasi tercatat.",
			"Tidak ada kunjungan rumah tercatat.",
			"Tidak ada kegiatan lain tercatat.",
			"Tidak ada kendala yang ditulis.",
			"Tidak ada angka yang dikoreksi.",
		])
			expect(text).toContain(part);
		expect(text.match(/belum ada data/g)).toHaveLength(3);
	});

	it("without a denominator a ratio is no data, never 0 %", () => {
		const laporan = makeCetak();
		const angka = { ...ANGKA, p2k2: { ...ANGKA.p2k2, kelompok: 0, anggota: 0 } };
		const text = teksDokumen(dokumenDinsos({ ...laporan, beku: { ...laporan.beku, angka } }));
		expect(text).toContain("Kelompok yang bertemu: belum ada data.");
	});

	it("is signed by those whose decision holds, and leaves room where nobody has decided", () => {
		expect(printed()).toContain("Ratna Dewi\nditerima 6 Nov 2026 pukul 09.00 WIB");
		const unsigned = printed({ peninjau: [], status: "DIAJUKAN" });
		expect(unsigned.match(/\( \.+ \)/g)).toHaveLength(2);
		expect(unsigned).not.toContain("Ratna Dewi");
	});

	it("carries person, month, revision, moment and fingerprint on every page", () => {
		const laporan = makeCetak();
		const footer = footerOf(laporan);
		expect(footer).toContain("Halaman 2 dari 7");
		expect(footer).toContain(
			`revisi 1 · dikirim 3 Nov 2026 pukul 10.42 WIB · sidik ${laporan.sidik}`,
		);
		expect(footer).toContain("Dicetak Siti Aminah, 7 Nov 2026 pukul 08.00 WIB");
	});

	it("a draft says on every page that it has not been sent", () => {
		const draf = makeCetak({ isDraf: true, kirimAt: null, sidik: null, status: "DRAF" });
		const { header, watermark } = dokumenDinsos(draf);
		expect(JSON.stringify(header)).toContain("DRAF – belum dikirim");
		expect(watermark).toMatchObject({ text: "DRAF" });
		expect(footerOf(draf)).toContain("DRAF – belum dikirim");
		expect(footerOf(draf)).not.toContain("sidik");
		expect(dokumenDinsos(makeCetak()).watermark).toBeUndefined();
	});
});
