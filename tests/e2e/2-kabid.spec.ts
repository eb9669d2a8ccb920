import type { Page } from "@playwright/test";
import { buka, bulanKini, expect, masuk, orangLain, periksa, test, utama } from "./bersama";

const KINI = bulanKini();
const LALU = bulanKini(-1);
const BANDING = { name: "Perbandingan" };

async function rumusDanUrut(page: Page) {
	const region = page.getByRole("region", BANDING);
	await region.getByRole("button", { name: "Laporan masuk" }).first().click();
	await expect(page.getByText("K4 · ").last()).toBeVisible();
	await page.keyboard.press("Escape");
	const first = () => region.getByRole("rowheader").first().innerText();
	await region.getByRole("link", { name: "Urutkan menurut Kecamatan" }).click();
	await expect(page).toHaveURL(/urut=nama&arah=naik/);
	const up = await first();
	await region.getByRole("link", { name: "Urutkan menurut Kecamatan" }).click();
	await expect(page).toHaveURL(/urut=nama&arah=turun/);
	await expect(region.getByRole("rowheader").first()).not.toHaveText(up);
}

async function turun(page: Page) {
	await page.getByRole("region", BANDING).getByRole("link", { name: "Ciseeng" }).click();
	await expect(page).toHaveURL(/\/wilayah\/32\.01\.\d\d/);
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Evaluasi Ciseeng");
	await periksa(page);
	await page.getByRole("region", BANDING).getByRole("rowheader").getByRole("link").first().click();
	await expect(page).toHaveURL(/pendamping=/);
	await periksa(page);
	await page.getByRole("region", BANDING).getByRole("link", { name: /%/ }).first().click();
	await expect(page).toHaveURL(/\/laporan\/daftar\?.*pendamping=/);
	await expect(utama(page).getByRole("table").getByRole("row")).toHaveCount(2);
	await periksa(page);
}

/** Opens what is folded away in the menu: under the thumb on a phone, beside the page on a desktop. */
async function bukaLainnya(page: Page) {
	const isPhone = (page.viewportSize()?.width ?? 0) < 1024;
	const menu = page.getByRole("navigation", { name: isPhone ? "Menu lainnya" : "Menu utama" });
	if (isPhone) await page.getByRole("button", { name: "Lainnya" }).click();
	else await menu.getByText("Lainnya").click();
	return menu;
}

test("menu: yang terlipat digambar saat dibuka, dan tanpa JavaScript punya halaman sendiri", async ({
	page,
	browser,
	baseURL,
}) => {
	await masuk(page, "kabid.bogor");
	const menu = await bukaLainnya(page);
	await menu.getByRole("link", { name: "Akun saya" }).click();
	await expect(page).toHaveURL(/\/akun$/);
	await page.goto("/menu");
	await periksa(page);
	const storageState = await page.context().storageState();
	const viewport = page.viewportSize();
	const how = { javaScriptEnabled: false, storageState, viewport, baseURL };
	const tanpa = await browser.newContext(how);
	const polos = await tanpa.newPage();
	await polos.goto("/peringkat");
	await (await bukaLainnya(polos)).getByRole("link", { name: "Semua menu" }).click();
	await expect(polos).toHaveURL(/\/menu$/);
	const semua = polos.getByRole("navigation", { name: "Semua menu" });
	await semua.getByRole("link", { name: "Akun saya" }).click();
	await expect(polos).toHaveURL(/\/akun$/);
	await tanpa.close();
});

test("kabid: dari jawaban sampai barisnya", async ({ page }) => {
	test.slow();
	await masuk(page, "kabid.bogor");
	await expect(page).toHaveURL(/\/wilayah\/32\.01/);
	await expect(utama(page)).toContainText(/[\d.]+ dari [\d.]+ laporan/);
	await periksa(page);
	await test.step("rumus dan urutan", () => rumusDanUrut(page));
	await test.step("bulan lain", async () => {
		await page.getByLabel("Bulan", { exact: true }).selectOption(LALU.kode);
		await page.getByRole("button", { name: "Lihat" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toContainText(LALU.nama);
	});
	await test.step("berkas", async () => {
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "Unduh CSV" }).click(),
		]);
		const text = await (await file.createReadStream()).toArray();
		expect(file.suggestedFilename()).toMatch(/^evaluasi-.*\.csv$/);
		expect(Buffer.concat(text).toString()).toContain("Ciseeng");
	});
	await test.step("di kertas tanpa menu", async () => {
		await page.emulateMedia({ media: "print" });
		await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(1);
		await page.emulateMedia({ media: "screen" });
	});
	await test.step("turun sampai barisnya", () => turun(page));
	for (const address of [
		"/laporan",
		"/rapat",
		"/tindak-lanjut",
		"/kpm",
		"/penugasan",
		"/jejak",
		"/akun/kelola",
	])
		await test.step(address, () => buka(page, address));
});

/** Whose report goes through the offices: the one demo account that reports from Ciseeng. */
const PENULIS = /Ciseeng · dikirim/;

/** Sends the report of the month as it stands. */
async function kirimLaporan(page: Page) {
	await masuk(page, "pendamping.ciseeng");
	await page.goto(`/laporan/${KINI.kode}/kirim`);
	await page.getByRole("button", { name: `Kirim laporan ${KINI.nama}` }).click();
	await expect(utama(page)).toContainText("terkirim");
}

test("supervisor, korkab, kabid: satu laporan sampai diterima", async ({ browser, baseURL }) => {
	test.slow();
	const oleh = async (nama: string) => {
		const page = await orangLain(browser, baseURL);
		await masuk(page, nama);
		return page;
	};
	const penulis = await orangLain(browser, baseURL);
	await kirimLaporan(penulis);
	const steps = [
		["supervisor.ciseeng", "verifikasi", "Verifikasi laporan ini"],
		["korkab.bogor", "persetujuan", "Setujui laporan ini"],
		["kabid.bogor", "penerimaan", "Terima laporan ini"],
	] as const;
	const meja: { page: Page; laporan: string }[] = [];
	for (const [nama, tahap, kata] of steps) {
		const page = await oleh(nama);
		await buka(page, `/laporan/verifikasi?bulan=${KINI.kode}&tahap=${tahap}`);
		await utama(page).getByRole("link", { name: PENULIS }).click();
		await expect(page.getByRole("heading", { name: "Pemeriksaan" })).toBeVisible();
		await periksa(page);
		meja.push({ page, laporan: page.url() });
		await page.getByRole("button", { name: kata }).click();
		await expect(utama(page)).toContainText(/1 laporan (diverifikasi|disetujui|diterima)/);
	}
	// each takes back the own decision, the last one first, so that the writer has it again
	for (const { page, laporan } of meja.reverse()) {
		await page.goto(laporan);
		await page.getByText("Batalkan keputusan").first().click();
		await page.getByLabel(/^Mengapa dibatalkan/).fill("Salah tekan");
		await page.getByRole("button", { name: "Batalkan keputusan" }).click();
		await expect(utama(page)).toContainText("Keputusan tersimpan");
	}
	await penulis.goto(`/laporan/${KINI.kode}`);
	await penulis.getByRole("button", { name: /Tarik/ }).click();
	await expect(utama(penulis)).toContainText("Laporan ditarik kembali");
});
