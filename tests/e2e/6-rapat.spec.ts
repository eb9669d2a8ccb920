import type { BrowserContext, Page } from "@playwright/test";
import { buka, expect, masuk, orangLain, periksa, test, utama } from "./bersama";

const JUDUL = "Evaluasi kewilayahan uji tayang";
const KETIKAN = { name: "Masalah", exact: true };
const PROYEKTOR = { width: 1024, height: 768 };
const HP = { width: 360, height: 800 };

/** Plans a meeting for today and asks the pendamping; its address. */
async function rencanakan(page: Page): Promise<string> {
	await buka(page, "/rapat/rencana");
	const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format();
	await page.getByLabel(/^Judul/).fill(JUDUL);
	await page.getByLabel(/^Tanggal/).fill(today);
	await page.getByLabel(/^Cara/).selectOption("HIBRIDA");
	await page.getByRole("button", { name: "Rencanakan rapat" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(JUDUL);
	const address = new URL(page.url()).pathname;
	await page.goto(`${address}/undangan`);
	await page.getByLabel(/^Pendamping.*orang/).check();
	await page.getByRole("button", { name: "Undang", exact: true }).click();
	await expect(utama(page)).toContainText("undangan baru");
	return address;
}

/** Opens the screen of the hall beside the page, and goes through it by keys. */
async function tayangkan(context: BrowserContext, address: string): Promise<Page> {
	const layar = await context.newPage();
	await layar.setViewportSize(PROYEKTOR);
	await buka(layar, `${address}/layar`);
	const at = layar.getByRole("status", { name: "Lembar" });
	await expect(at).toHaveText(/^1 \//);
	for (const [key, slide] of [
		["ArrowRight", 2],
		[" ", 3],
		["PageUp", 2],
		["Home", 1],
	] as const) {
		await layar.keyboard.press(key);
		await expect(at).toHaveText(new RegExp(`^${slide} /`));
	}
	return layar;
}

const kodeDi = async (layar: Page) =>
	(
		await layar
			.getByRole("region", { name: "Kode kehadiran" })
			.getByText(/^\d{3} \d{3}$/)
			.innerText()
	).replace(" ", "");

async function tulis(page: Page, kata: string) {
	await page.getByRole("textbox", { name: "Masalah baru" }).fill(kata);
	await page.getByRole("button", { name: "Tambah masalah" }).click();
	await expect(page.getByRole("textbox", KETIKAN).first()).toHaveValue(kata);
}

/** Notes while the network of the hall comes and goes. */
async function catat(page: Page, address: string) {
	const kirim = page.getByRole("status").filter({ hasText: /terkirim|menunggu|Mengirim/ });
	await buka(page, `${address}/catat`);
	await expect(page.getByRole("group", KETIKAN)).toBeEnabled();
	await tulis(page, "Sinyal di desa sering hilang");
	await expect(kirim).toHaveText(/^Semua terkirim \d/);
	await page.context().setOffline(true);
	await tulis(page, "Balai desa dipakai bersamaan");
	await expect(kirim).toHaveText("1 catatan menunggu sinyal");
	await page.context().setOffline(false);
	await expect(kirim).toHaveText(/^Semua terkirim \d/);
}

test("rapat: dibuka, dihadiri lewat kode, dicatat tanpa jaringan, ditutup", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	await masuk(page, "kabid.bogor");
	const address = await test.step("direncanakan", () => rencanakan(page));
	await page.goto(address);
	await page.getByRole("button", { name: "Mulai rapat" }).click();
	await expect(page.getByRole("button", { name: "Akhiri rapat" })).toBeVisible();
	await periksa(page);
	const layar = await test.step("di layar", () => tayangkan(page.context(), address));
	await test.step("pendamping hadir dengan kode", async () => {
		const hp = await orangLain(browser, baseURL);
		await hp.setViewportSize(HP);
		await masuk(hp, "pendamping.ciseeng");
		await buka(hp, address.replace("/rapat/", "/hadir/"));
		await hp.getByLabel(/^Kode di layar rapat/).fill(await kodeDi(layar));
		await hp.getByRole("button", { name: "Saya hadir" }).click();
		await expect(utama(hp)).toContainText("Anda tercatat hadir di tempat");
		await expect(layar.getByRole("region", { name: "Kehadiran", exact: true })).toContainText(
			/1\s*hadir/,
		);
		await layar.close();
	});
	await test.step("dicatat", () => catat(page, address));
	await test.step("pencatat lain membaca semuanya", async () => {
		const other = await orangLain(browser, baseURL);
		await masuk(other, "korkab.bogor");
		await other.goto(`${address}/catat`);
		await expect(other.getByRole("textbox", KETIKAN)).toHaveCount(2);
	});
	await buka(page, `${address}/hadir`);
	await page.goto(address);
	await page.getByRole("button", { name: "Akhiri rapat" }).click();
	await expect(page.getByRole("button", { name: "Akhiri rapat" })).toBeHidden();
	await expect(utama(page)).toContainText("Balai desa dipakai bersamaan");
});
