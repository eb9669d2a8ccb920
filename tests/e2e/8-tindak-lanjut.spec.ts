import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { buka, expect, masuk, orangLain, periksa, test, utama } from "./bersama";
import { angkaDi, denganHp, hari } from "./rapat-langkah";

const TERLAMBAT = "Sepakati jadwal pemutakhiran data dengan kantor camat";
const TEPAT = "Serahkan daftar keluarga siap graduasi kepada pendamping";
/** So long overdue that it reaches the province; and the meeting that asked. */
const [TENGGAT, RAPAT] = [hari(-15), hari(-30)];
const run = promisify(execFile);

/** Figures of the follow-ups of the office: those overdue, and K10 as "done in time / due". */
async function angkaKantor(page: Page) {
	await buka(page, "/tindak-lanjut?milik=kantor&status=terlambat");
	const strip = angkaDi(page, "Keadaan tindak lanjut");
	const text = await strip.innerText();
	const [, terlambat = ""] = text.match(/Lewat tenggat\s+(\d+)/) ?? [];
	const [, tepat = "0", jatuhTempo = "0"] = text.match(/(\d+)\/(\d+)/) ?? [];
	return { terlambat: Number(terlambat), tepat: Number(tepat), jatuhTempo: Number(jatuhTempo) };
}

/** A meeting that was held before, with what it asked for. */
async function catatRapat(page: Page): Promise<string> {
	await buka(page, "/rapat/baru");
	await page.getByLabel(/^Judul/).fill("Evaluasi yang lalu");
	await page.getByLabel(/^Tanggal/).fill(RAPAT);
	await page.getByRole("button", { name: "Simpan rapat" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Evaluasi yang lalu");
	for (const kata of [TERLAMBAT, TEPAT]) {
		await page.locator("summary", { hasText: "Tambah tindak lanjut" }).click();
		const form = page.getByRole("form", { name: "Tambah tindak lanjut" });
		await form.getByLabel(/^Yang dikerjakan/).fill(kata);
		await form.getByLabel(/^Penanggung jawab/).fill("Korkab");
		await form.getByLabel(/^Tenggat/).fill(TENGGAT);
		await form.getByRole("button", { name: "Simpan tindak lanjut" }).click();
		await expect(page.getByRole("link", { name: kata })).toBeVisible();
	}
	await periksa(page);
	return new URL(page.url()).pathname;
}

/** The office hands the task to a person of its own. */
async function serahkan(page: Page) {
	await page.getByRole("link", { name: TERLAMBAT }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(TERLAMBAT);
	await periksa(page);
	await page.locator("summary", { hasText: "Serahkan ke orang lain" }).click();
	const pilihan = page.getByLabel(/^Penanggung jawab baru/);
	const korkab = pilihan.getByRole("option", { name: /Ketua Tim Kabupaten/ });
	await pilihan.selectOption((await korkab.first().getAttribute("value")) ?? "");
	await page.getByRole("button", { name: "Serahkan", exact: true }).click();
	await expect(utama(page)).toContainText("Tersimpan");
}

/** Says that it is done, since when, and by what one sees it. */
async function selesaikan(page: Page, pada: string, bukti: string) {
	await page.locator("summary", { hasText: "Selesaikan" }).click();
	await page.getByLabel(/^Selesai pada/).fill(pada);
	await page.getByLabel(/^Bukti/).fill(bukti);
	await page.getByRole("button", { name: "Nyatakan selesai" }).click();
	await expect(utama(page)).toContainText("Tersimpan");
	await expect(utama(page)).toContainText(bukti);
}

/** The morning's job of the platform, as its administrator asks for it at once. */
async function pekerjaanPagi() {
	const env = { ...process.env, ...JSON.parse(process.env.E2E_DEMO_ENV ?? "{}") };
	const options = ["--conditions=react-server", "--import", "tsx", "scripts/jobs.ts"];
	const { stdout } = await run(process.execPath, [...options, "--kini", "eskalasi-jadwal"], {
		env,
	});
	expect(stdout).toMatch(/\d+ pekerjaan selesai, 0 gagal/);
}

/** The province reads of it once it was raised so far. */
async function diProvinsi(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const page = await orangLain(browser, baseURL);
	await masuk(page, "dinsos.jabar");
	await buka(page, "/tindak-lanjut?milik=dinaikkan&wilayah=32.01");
	const baris = page.getByRole("row").filter({ hasText: TERLAMBAT });
	await expect(baris).toContainText("dinaikkan, tingkat 3");
	await baris.getByRole("link").first().click();
	await expect(utama(page)).toContainText("Lewat tenggat 15 hari: dinaikkan ke tingkat 3.");
	await periksa(page);
	return page;
}

test("tindak lanjut: lewat tenggat, dinaikkan, lalu selesai dengan buktinya", async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	await masuk(page, "kabid.bogor");
	const semula = await angkaKantor(page);
	const rapat = await test.step("diminta rapat yang lalu", () => catatRapat(page));
	await test.step("diserahkan kepada korkab", () => serahkan(page));
	// What was due last year counts there: K10 is of this year.
	const dihitung = TENGGAT.slice(0, 4) === hari().slice(0, 4) ? 1 : 0;
	const terbuka = { ...semula, terlambat: semula.terlambat + 2 };
	expect(await angkaKantor(page)).toEqual({
		...terbuka,
		jatuhTempo: semula.jatuhTempo + 2 * dihitung,
	});
	await test.step("dinaikkan oleh pekerjaan pagi", () => pekerjaanPagi());
	const provinsi = await test.step("tampak di provinsi", () => diProvinsi(browser, baseURL));
	await test.step("diselesaikan korkab dari HP", async () => {
		const hp = await denganHp(browser, baseURL, "korkab.bogor");
		await buka(hp, "/tindak-lanjut?milik=saya");
		await expect(utama(hp)).toContainText("dinaikkan, tingkat 3");
		await hp.getByRole("link", { name: TERLAMBAT }).click();
		await expect(hp.getByRole("heading", { level: 1 })).toHaveText(TERLAMBAT);
		await periksa(hp);
		await selesaikan(hp, hari(), "Berita acara kesepakatan dengan camat");
		await expect(utama(hp)).toContainText("selesai terlambat");
		await hp.context().close();
	});
	await test.step("yang selesai pada waktunya dinyatakan kabid", async () => {
		await page.goto(rapat);
		await page.getByRole("link", { name: TEPAT }).click();
		await selesaikan(page, TENGGAT, "Tanda terima daftar");
	});
	expect(await angkaKantor(page)).toEqual({
		terlambat: semula.terlambat,
		tepat: semula.tepat + dihitung,
		jatuhTempo: semula.jatuhTempo + 2 * dihitung,
	});
	await test.step("provinsi membaca buktinya", async () => {
		await provinsi.reload();
		await expect(utama(provinsi)).toContainText("Berita acara kesepakatan dengan camat");
		await expect(utama(provinsi)).not.toContainText("dinaikkan, tingkat");
	});
});
