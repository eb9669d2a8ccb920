import type { TDocumentDefinitions } from "pdfmake/interfaces";
import { describe, expect, it } from "vitest";
import { bedaGambar, gambarHalaman, simpanGambar } from "@/tests/factories/gambar";
import { BERITA_ACARA, DAFTAR_BAYAR, PAKET, SERTIFIKAT, TERBIT } from "@/tests/factories/isi-cetak";
import { makeCetak } from "@/tests/factories/laporan-cetak";
import { dokumenBeritaAcara } from "../berita-acara/susun";
import { dokumenPaket } from "../bulan/paket-isi";
import { dokumenDaftarBayar } from "./daftar-bayar";
import { dokumenDinsos } from "./dinsos";
import { renderPdf } from "./pdf";
import { dokumenRhk } from "./rhk";
import { dokumenSertifikat } from "./sertifikat";

/** Pixels of half a million that another machine may draw otherwise; a letter more or less is some twenty. */
const LONGGAR = 10;

/** Draws them anew, to be looked at before they are committed. */
const BARU = process.env.GAMBAR_BARU === "1";

const gambar = async (dokumen: TDocumentDefinitions, halaman: number) =>
	gambarHalaman(await renderPdf(dokumen), halaman);

describe("a reader of PDF shows each official document as it was looked at", () => {
	it.each([
		["laporan-dinsos", () => dokumenDinsos(makeCetak()), 1],
		["laporan-dinsos-2", () => dokumenDinsos(makeCetak()), 2],
		["laporan-rhk", () => dokumenRhk(makeCetak(), null), 2],
		["berita-acara", () => dokumenBeritaAcara(BERITA_ACARA, TERBIT), 1],
		["berita-acara-2", () => dokumenBeritaAcara(BERITA_ACARA, TERBIT), 2],
		["daftar-bayar", () => dokumenDaftarBayar(DAFTAR_BAYAR), 1],
		["paket-bulanan", () => dokumenPaket(PAKET), 1],
		["sertifikat", () => dokumenSertifikat(SERTIFIKAT), 1],
	] as const)("%s", async (nama, dokumen, halaman) => {
		const lembar = await gambar(dokumen(), halaman);
		if (BARU) simpanGambar(nama, lembar, true);
		const beda = await bedaGambar(nama, lembar);
		if (beda > LONGGAR) simpanGambar(nama, lembar, false);
		expect(beda).toBeLessThanOrEqual(LONGGAR);
	});

	it("a letter more is seen", async () => {
		const lain = { ...SERTIFIKAT, nama: "Siti Aminahh" };
		const lembar = await gambar(dokumenSertifikat(lain), 1);
		expect(await bedaGambar("sertifikat", lembar)).toBeGreaterThan(LONGGAR);
	});
});
