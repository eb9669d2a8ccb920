import { expect, it } from "vitest";
import { DAFTAR_BAYAR as DAFTAR, ORANG } from "@/tests/factories/isi-cetak";
import { teksDokumen } from "@/tests/factories/isi-dokumen";
import { type DaftarBayar, dokumenDaftarBayar } from "./daftar-bayar";
import { renderPdf } from "./pdf";

const teks = (isi: DaftarBayar) => teksDokumen(dokumenDaftarBayar(isi));

it("a payment list has the letterhead of its kabupaten, its sum in figures and in words, and who signs it", () => {
	const text = teks(DAFTAR);
	for (const part of [
		...["PEMERINTAH KABUPATEN BOGOR", "DINAS SOSIAL KABUPATEN BOGOR", "Jalan Tegar Beriman"],
		...["DAFTAR PEMBAYARAN", "SK 100/2026 tanggal 5 Januari 2026", "2 orang, Rp1.000.000"],
		...["Satu juta rupiah", "Jumlah\n\nRp1.000.000", "Bogor, 31 Oktober 2026"],
		...["Kepala Dinas Sosial", "Bendahara Pengeluaran", "https://contoh.go.id/bukti/0199"],
	])
		expect(text).toContain(part);
	expect(text.indexOf("Sari")).toBeGreaterThan(text.indexOf("Tidak dibayar pada bulan ini"));
});

it("nobody paid is said in words too", () => {
	const text = teks({ ...DAFTAR, baris: [], orang: 0, rupiah: 0 });
	expect(text).toContain("Tidak ada yang dibayar pada bulan ini.");
	expect(text).toContain("Nol rupiah");
	expect(text).not.toContain("Tidak dibayar pada bulan ini\n");
});

it("six hundred people with hostile names are printed", async () => {
	const nama = `${"W".repeat(160)} \u202e🔥`;
	const baris = Array.from({ length: 600 }, () => ({ ...ORANG, nama }));
	const bytes = await renderPdf(dokumenDaftarBayar({ ...DAFTAR, baris, nama }));
	expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe("%PDF-");
}, 60_000);
