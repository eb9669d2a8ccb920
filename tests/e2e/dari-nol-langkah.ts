import type { Page } from "@playwright/test";
import { type Bulan, expect, periksa, peringatan, utama } from "./bersama";

/** The data administrator enters somebody new, on duty in Ciseeng from today. */
export async function petugasBaru(page: Page, nama: string, peran: string) {
	await page.goto("/penugasan/baru");
	await page.getByRole("link", { name: "Ciseeng", exact: true }).click();
	await page.getByRole("link", { name: "Petugas baru" }).click();
	await page.getByLabel(/^Nama/).first().fill(nama);
	await page.getByRole("radio", { name: peran }).check();
	await periksa(page);
	await page.getByRole("button", { name: "Simpan dan tugaskan" }).click();
	await expect(page).toHaveURL(/\/penugasan\?kecamatan=/);
	await expect(utama(page)).toContainText(nama);
}

async function pilihDesa(page: Page) {
	await page.getByRole("combobox", { name: /^Desa/ }).fill("cibentang");
	await page.getByRole("option", { name: /Ciseeng/ }).click();
	await page.getByRole("button", { name: "Pilih desa" }).click();
	await expect(page).toHaveURL(/desa=/);
}

async function keluarga(page: Page, nama: string) {
	await page.goto("/kpm/baru");
	await pilihDesa(page);
	await page.getByRole("button", { name: "Simpan keluarga" }).click();
	await expect(peringatan(page)).toContainText("Periksa lagi isian Anda");
	await page.getByLabel(/^Nama pengurus/).fill(nama);
	await page.getByLabel(/^Kelompok/).selectOption({ index: 1 });
	await page.getByLabel(/^Tanggal masuk PKH/).fill("2024-02-01");
	await page.getByRole("button", { name: "Simpan keluarga" }).click();
	await expect(page).toHaveURL(/\/kpm\/[0-9a-f-]{36}/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(nama);
	const address = new URL(page.url()).pathname;
	await page.goto(`${address}/anggota/baru`);
	await page.getByLabel(/^Nama/).first().fill(nama);
	await page.getByLabel(/^Hubungan/).selectOption({ label: "Istri" });
	await page.getByRole("radio", { name: "Perempuan" }).check();
	await page.getByLabel(/^Tanggal lahir/).fill("1985-05-05");
	await page.getByRole("checkbox", { name: /SD/ }).first().check();
	await page.getByRole("checkbox", { name: /^Pengurus/ }).check();
	await page.getByRole("button", { name: "Simpan anggota" }).click();
	await expect(page).toHaveURL(new RegExp(`${address}$`));
	await periksa(page);
}

/** A group and its families, each with a member. */
export async function catatKeluarga(page: Page, names: readonly string[]) {
	await page.goto("/kelompok/baru");
	await pilihDesa(page);
	await page.getByLabel(/^Nama kelompok/).fill("Melati");
	await page.getByLabel(/^Pendamping/).selectOption({ label: "Siti Aminah" });
	await periksa(page);
	await page.getByRole("button", { name: "Bentuk kelompok" }).click();
	await expect(page).toHaveURL(/\/kelompok\/[0-9a-f-]{36}/);
	for (const nama of names) await keluarga(page, nama);
}

/** Everybody was there. */
export async function catatSesi(page: Page) {
	await page.goto("/hari-ini");
	await page.getByRole("link", { name: /Melati/ }).click();
	await page.getByLabel(/^Tempat/).fill("Balai desa");
	await page.getByRole("button", { name: "Simpan sesi" }).click();
	await expect(utama(page)).toContainText("Sesi tersimpan");
}

/** Proposes a family for graduation; gives the address of the case. */
export async function usulkan(page: Page, nama: string): Promise<string> {
	await page.goto("/kpm");
	await page.getByRole("link", { name: nama }).click();
	await page.getByRole("link", { name: "Usulkan graduasi" }).click();
	await page.getByRole("radio", { name: /^Mandiri/ }).check();
	await page.getByRole("checkbox", { name: "Usaha berkembang" }).check();
	await page.getByLabel(/^Bukti/).fill("Warungnya sudah dua tahun berjalan, rumah layak.");
	const send = page.getByRole("button", { name: "Usulkan graduasi" });
	await send.click();
	await expect(peringatan(page)).toContainText("kemauan keluarga sendiri");
	await page.getByRole("checkbox", { name: /^Keluarga ini mundur/ }).check();
	await send.click();
	await expect(page).toHaveURL(/\/graduasi\/[0-9a-f-]{36}/);
	await periksa(page);
	return new URL(page.url()).pathname;
}

export async function kirimLaporan(page: Page, { kode, nama }: Bulan) {
	await page.goto(`/laporan/${kode}`);
	await page
		.getByLabel("Rencana tindak lanjut bulan depan")
		.fill("Melanjutkan pertemuan kelompok.");
	await page.getByRole("button", { name: /^Periksa lalu kirim laporan/ }).click();
	await page.getByRole("button", { name: `Kirim laporan ${nama}`, exact: true }).click();
	await expect(utama(page)).toContainText(`Laporan ${nama} terkirim`);
}

type Meja = { supervisor: Page; korkab: Page; kabid: Page };

/** The clean report goes through every office together with all that are ticked; the first decision is taken back once. */
export async function putuskan({ supervisor, korkab, kabid }: Meja, { kode }: Bulan) {
	const queue = async (page: Page, tahap: string, kata: string) => {
		await page.goto(`/laporan/verifikasi?bulan=${kode}&tahap=${tahap}`);
		await expect(page.getByRole("heading", { name: /^Lolos semua pemeriksaan/ })).toBeVisible();
		await periksa(page);
		await page.getByRole("button", { name: kata }).click();
		await expect(utama(page)).toContainText(/1 laporan (diverifikasi|disetujui|diterima)/);
	};
	await queue(supervisor, "verifikasi", "Verifikasi yang dicentang");
	await supervisor.getByText("Batalkan", { exact: true }).click();
	await supervisor.getByLabel(/^Mengapa dibatalkan/).fill("Salah tekan");
	await supervisor.getByRole("button", { name: /^Batalkan 1 keputusan/ }).click();
	await queue(supervisor, "verifikasi", "Verifikasi yang dicentang");
	await queue(korkab, "persetujuan", "Setujui yang dicentang");
	await queue(kabid, "penerimaan", "Terima yang dicentang");
}
