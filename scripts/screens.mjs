// npm run screens: the main pages of each role at three sizes, light and dark, from a running demo, into .pantau/screens.
// usage: npm run screens [-- account …]        (SCREENS_URL, by default http://localhost:3000)
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { BROWSER_ARGS, ensureBrowser } from "./lib/browser.mjs";
import { main } from "./lib/lifetime.mjs";
import { PANTAU } from "./lib/paths.mjs";
import { say } from "./lib/say.mjs";

const SITE = process.env.SCREENS_URL ?? "http://localhost:3000";
const PASSWORD = "pantau-demo";
const SIZES = [
	[360, 800],
	[1366, 768],
	[1440, 900],
];
const PAGES = {
	kemensos: ["/wilayah/nasional", "/peringkat", "/target", "/rapat", "/parameter"],
	"dinsos.jabar": ["/wilayah/32", "/peringkat", "/akses"],
	"kabid.bogor": ["/wilayah/32.01", "/laporan/verifikasi", "/rapat", "/graduasi", "/kotak-masuk"],
	"korkab.bogor": ["/wilayah/32.01.01", "/laporan/verifikasi", "/penugasan"],
	"apd.bogor": ["/kpm", "/kelompok", "/penugasan"],
	"supervisor.ciseeng": ["/kotak-masuk", "/laporan/verifikasi"],
	"pendamping.ciseeng": ["/hari-ini", "/kpm", "/p2k2", "/laporan", "/kunjungan", "/peringkat"],
	auditor: ["/wilayah/nasional", "/jejak"],
	sysadmin: ["/akun/kelola", "/akun"],
};

async function signIn(page, account) {
	await page.goto(`${SITE}/masuk`);
	await page.getByLabel("Nama pengguna").fill(account);
	await page.getByLabel("Kata sandi").fill(PASSWORD);
	await page.getByRole("button", { name: "Masuk" }).click();
	await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
}

async function shoot(browser, account, folder) {
	const context = await browser.newContext({ locale: "id-ID" });
	const page = await context.newPage();
	await signIn(page, account);
	for (const path of PAGES[account])
		for (const [width, height] of SIZES)
			for (const colorScheme of ["light", "dark"]) {
				await page.setViewportSize({ width, height });
				await page.emulateMedia({ colorScheme });
				await page.goto(SITE + path, { waitUntil: "networkidle" });
				const name = path.slice(1).replaceAll("/", "-");
				const file = `${account}_${name}_${width}_${colorScheme}.png`;
				await page.screenshot({ path: join(folder, file), fullPage: true });
			}
	await context.close();
	say(`${account}: ${PAGES[account].length} halaman`);
}

main(async () => {
	const wanted = process.argv.slice(2);
	const folder = join(PANTAU, "screens");
	mkdirSync(folder, { recursive: true });
	const executablePath = await ensureBrowser();
	const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
	for (const account of wanted.length ? wanted : Object.keys(PAGES))
		await shoot(browser, account, folder);
	await browser.close();
	say(`Gambar ada di ${folder}`);
});
