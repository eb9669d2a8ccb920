import type { Browser, Page } from "@playwright/test";
import {
	angka,
	buka,
	bulanKini,
	expect,
	hidup,
	masuk,
	orangLain,
	periksa,
	peringatan,
	test,
	utama,
} from "./bersama";

const BULAN = bulanKini();
const LAPORAN = `/laporan/${BULAN.kode}`;
const KENDALA = "Balai desa dipakai bersamaan, pertemuan digeser.";

/** What the Kabid reads at this moment: how many reports of the month have come in. */
async function laporanMasuk(browser: Browser, baseURL: string | undefined): Promise<number> {
	const page = await orangLain(browser, baseURL);
	await masuk(page, "kabid.bogor");
	await page.goto(`/wilayah/32.01?bulan=${BULAN.kode}`);
	const text = await utama(page).innerText();
	await page.context().close();
	return angka(text.match(/([\d.]+) dari [\d.]+ laporan/)?.[0] ?? null);
}

async function catatSesi(page: Page) {
	await page.goto("/kelompok");
	await periksa(page);
	await utama(page).getByRole("table").getByRole("link").first().click();
	await expect(page).toHaveURL(/\/kelompok\/[0-9a-f-]{36}/);
	const kelompok = page.url().split("/").at(-1) ?? "";
	await page.goto(`/p2k2/baru?kelompok=${kelompok}`);
	await expect(page.getByLabel(/^Materi/)).not.toHaveValue("");
	await page.getByLabel(/^Tempat/).fill("Balai desa");
	const roll = page.getByRole("region", { name: "Daftar hadir" });
	await roll.getByRole("group").nth(0).getByText("Alpa").click();
	await roll.getByRole("group").nth(1).getByText("Diwakili").click();
	await expect(roll.getByRole("status")).toHaveText(/^\d+ hadir, 1 diwakili, 1 alpa$/);
	await periksa(page);
	await page.getByRole("button", { name: "Simpan sesi" }).click();
	await expect(utama(page)).toContainText("Sesi tersimpan");
	await periksa(page);
}

async function catatKunjungan(page: Page) {
	await buka(page, "/kunjungan/baru");
	await page.getByRole("combobox", { name: /^Keluarga/ }).fill("si");
	await page.getByRole("listbox", { name: "Saran" }).getByRole("option").first().click();
	await page.getByLabel(/^Tujuan/).selectOption("PEMANTAUAN");
	await page.getByLabel(/^Hasil/).fill("Anak kembali bersekolah.");
	await page.getByRole("button", { name: "Simpan kunjungan" }).click();
	await expect(utama(page)).toContainText("Kunjungan tersimpan");
	await periksa(page);
}

async function tulisNaskah(page: Page, tulisan: string) {
	await hidup(page);
	await page.getByLabel("Apa yang terjadi, dan apa akibatnya?").first().fill(KENDALA);
	await page.getByLabel("Rencana tindak lanjut bulan depan").fill(tulisan);
	await expect(page.getByRole("status").filter({ hasText: "Tersimpan pukul" })).toBeVisible();
	await page.reload();
	await expect(page.getByLabel("Rencana tindak lanjut bulan depan")).toHaveValue(tulisan);
	await expect(page.getByLabel("Apa yang terjadi, dan apa akibatnya?").first()).toHaveValue(
		KENDALA,
	);
}

async function koreksi(page: Page) {
	const kunjungan = utama(page).getByRole("group").filter({ hasText: "Kunjungan rumah" }).first();
	await kunjungan.getByText("Kunjungan rumah").first().click();
	await kunjungan
		.getByRole("link", { name: /^Koreksi/ })
		.first()
		.click();
	await periksa(page);
	// On the second screen the correction of the first is there already.
	await page.getByLabel("Angka yang benar").fill("");
	await page.getByLabel("Mengapa berbeda dari catatan?").fill("");
	await page.getByRole("button", { name: "Simpan koreksi" }).click();
	await expect(peringatan(page)).toBeVisible();
	await page.getByLabel("Angka yang benar").fill("321");
	await page.getByLabel("Mengapa berbeda dari catatan?").fill("Dua kunjungan dicatat di buku");
	await page.getByRole("button", { name: "Simpan koreksi" }).click();
	await expect(utama(page)).toContainText("Koreksi tersimpan");
	await expect(utama(page)).toContainText("Dua kunjungan dicatat di buku");
}

async function kirim(page: Page) {
	await page.getByRole("button", { name: /^Periksa lalu kirim laporan/ }).click();
	await expect(page).toHaveURL(`${LAPORAN}/kirim`);
	await expect(utama(page)).toContainText("Angka yang Anda koreksi");
	await periksa(page);
	const again = await page.context().newPage();
	await again.goto(`${LAPORAN}/kirim`);
	const send = `Kirim laporan ${BULAN.nama}`;
	await page.getByRole("button", { name: send }).click();
	await expect(utama(page)).toContainText(`Laporan ${BULAN.nama} terkirim`);
	const receipt = utama(page).getByRole("definition");
	const sidik = await receipt.last().innerText();
	await periksa(page);
	// the same from the other tab: the same receipt, no second report
	await again.getByRole("button", { name: send }).click();
	await expect(utama(again)).toContainText(`Laporan ${BULAN.nama} terkirim`);
	expect(await utama(again).innerText()).toContain(sidik.trim());
	await again.close();
}

test("pendamping: dari hari ini sampai laporan terkirim", async ({ page, browser, baseURL }) => {
	test.slow();
	await masuk(page, "pendamping.ciseeng");
	await expect(page).toHaveURL("/hari-ini");
	await periksa(page);
	await test.step("sesi P2K2 dan kunjungan", async () => {
		await catatSesi(page);
		await catatKunjungan(page);
	});
	await test.step("laporan bulan ini", async () => {
		await buka(page, LAPORAN);
		await tulisNaskah(page, `Menjadwalkan ulang kelompok (${Date.now()}).`);
		await koreksi(page);
	});
	await test.step("dikirim, dihitung sekali, ditarik lagi", async () => {
		const before = await laporanMasuk(browser, baseURL);
		await kirim(page);
		expect(await laporanMasuk(browser, baseURL)).toBe(before + 1);
		await page.goto(LAPORAN);
		await page.getByRole("button", { name: /Tarik/ }).click();
		await expect(utama(page)).toContainText("Laporan ditarik kembali");
		expect(await laporanMasuk(browser, baseURL)).toBe(before);
	});
	await test.step("tempat saya", async () => {
		await buka(page, "/peringkat");
		await expect(utama(page)).toContainText("Tempat Anda se-Indonesia");
		await buka(page, "/kotak-masuk");
	});
});
