import type { Page } from "@playwright/test";
import { buka, bulanKini, expect, masuk, periksa, test, utama } from "./bersama";
import { denganHp, hari, periksaBukti, unduh } from "./rapat-langkah";

const PROGRAM = "Tali asih pendamping uji tayang";
const BULAN = bulanKini();
const TAHUN = BULAN.kode.slice(0, 4);
const BUKTI = "SP2D 001/TA";

/** The programme as its decree has it. */
async function tetapkan(page: Page): Promise<string> {
	await buka(page, "/sdm/insentif");
	await page.getByRole("link", { name: "Program baru" }).click();
	await page.getByLabel(/^Nama program/).fill(PROGRAM);
	await page.getByLabel(/^Besarnya per orang/).fill("500000");
	await page.getByLabel(/^Pagu/).fill("900000000");
	await page.getByLabel(/^Nomor SK/).fill(`100/KPTS/${TAHUN}`);
	await page.getByLabel(/^Tanggal SK/).fill(`${TAHUN}-01-05`);
	await page.getByLabel(/^Hari cuti tidak dihitung/).check();
	await periksa(page);
	await page.getByRole("button", { name: "Simpan program" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(PROGRAM);
	await expect(utama(page)).toContainText(`SK 100/KPTS/${TAHUN}`);
	await periksa(page);
	return new URL(page.url()).pathname;
}

/** Somebody else is on leave for the whole month: the name. */
async function cutikan(page: Page, selain: string): Promise<string> {
	await buka(page, "/sdm");
	const orang = utama(page)
		.getByRole("row")
		.filter({ hasText: "Pendamping", hasNotText: selain })
		.getByRole("link")
		.first();
	const nama = (await orang.innerText()).trim();
	await orang.click();
	await page.locator("summary", { hasText: "Catat cuti" }).click();
	const form = page.getByRole("form", { name: "Catat cuti" });
	await form.getByLabel(/^Hari pertama/).fill(`${BULAN.kode}-01`);
	const [, bulan = 1] = BULAN.kode.split("-").map(Number);
	const akhir = new Date(Date.UTC(Number(TAHUN), bulan, 0)).toISOString().slice(0, 10);
	await form.getByLabel(/^Hari terakhir/).fill(akhir);
	await form.getByRole("button", { name: "Simpan cuti" }).click();
	await expect(utama(page)).toContainText("Tersimpan");
	await periksa(page);
	return nama;
}

/** Issues the list of the month, downloads it, and notes that it was paid. */
async function terbitkan(page: Page, program: string, nama: string, cuti: string) {
	await buka(page, `${program}/${BULAN.kode}`);
	const baris = (siapa: string) => utama(page).getByRole("row").filter({ hasText: siapa });
	await expect(baris(nama)).toContainText("Rp500.000");
	await expect(baris(cuti)).toContainText("Cuti: bertugas 0 hari, paling sedikit 1");
	await page.getByRole("button", { name: "Terbitkan daftar bayar" }).click();
	await expect(page.getByRole("heading", { name: "Mencatat pembayaran" })).toBeVisible();
	await periksa(page);
	const href = await page.getByRole("link", { name: "Unduh PDF" }).getAttribute("href");
	await periksaBukti(
		await page.context().newPage(),
		`/bukti/${href?.split("/").at(-1)}`,
		await unduh(page, href),
	);
	const xlsx = page.getByRole("link", { name: "Unduh XLSX" });
	const lembar = await unduh(page, await xlsx.getAttribute("href"));
	expect(lembar.subarray(0, 2).toString()).toBe("PK");
	await page.getByLabel(/^Dibayar pada/).fill(hari());
	await page.getByLabel(/^Nomor bukti/).fill(BUKTI);
	await page.getByRole("button", { name: "Catat pembayaran" }).click();
	await expect(utama(page)).toContainText(`Bukti: ${BUKTI}`);
}

test("tali asih: SK, yang berhak, daftar bayar sebulan, sampai buktinya", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	const hp = await denganHp(browser, baseURL, "pendamping.ciseeng");
	await hp.goto("/sdm");
	const nama = await hp.getByRole("heading", { level: 1 }).innerText();
	await masuk(page, "kabid.bogor");
	const program = await test.step("program menurut SK", () => tetapkan(page));
	const cuti = await test.step("seorang cuti sebulan", () => cutikan(page, nama));
	await test.step("daftar bayar terbit dan dibayar", () => terbitkan(page, program, nama, cuti));
	await test.step("tercatat pada programnya", async () => {
		await page.goto(program);
		const bulan = utama(page).getByRole("row").filter({ hasText: BULAN.nama });
		await expect(bulan).toContainText(/dibayar/);
	});
	await test.step("tampak pada petugasnya, di HP", async () => {
		await buka(hp, "/sdm/insentif");
		const baris = utama(hp).getByRole("row").filter({ hasText: PROGRAM });
		await expect(baris).toContainText("Rp500.000");
		await expect(baris).toContainText(/dibayar/);
	});
});
