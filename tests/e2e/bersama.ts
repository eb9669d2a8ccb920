import AxeBuilder from "@axe-core/playwright";
import {
	type Browser,
	type BrowserContext,
	test as base,
	type Cookie,
	expect,
	type Locator,
	type Page,
} from "@playwright/test";

export const SANDI = "pantau-demo";
const BULAN =
	"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
		" ",
	);

/** A month as an address and as people read it. */
export type Bulan = { kode: string; nama: string };

/** The month of today in Jakarta, or so many months later. */
export function bulanKini(geser = 0): Bulan {
	const [year = "", month = ""] = new Intl.DateTimeFormat("en-CA", {
		...{ timeZone: "Asia/Jakarta", year: "numeric", month: "2-digit" },
	})
		.format()
		.split("-");
	const total = Number(year) * 12 + Number(month) - 1 + geser;
	const index = total % 12;
	const tahun = Math.floor(total / 12);
	return {
		kode: `${tahun}-${String(index + 1).padStart(2, "0")}`,
		nama: `${BULAN[index]} ${tahun}`,
	};
}

/** Complaints that a browser makes about an answer that was meant: a page that is not there, a session that ended. */
const MEANT = /status of (401|404)/;

const PATIENCE_MS = 15_000;

/** Watches what the browser complains about: nothing is to be left when a test ends. */
export const test = base.extend<{ keluhan: string[] }>({
	keluhan: [
		async ({ context }, use) => {
			const said: string[] = [];
			context.setDefaultTimeout(PATIENCE_MS);
			context.on("console", (message) => {
				if (message.type() === "error" && !MEANT.test(message.text())) said.push(message.text());
			});
			context.on("weberror", (error) => said.push(String(error.error())));
			context.on("response", (response) => {
				if (response.status() >= 500) said.push(`${response.status()} ${response.url()}`);
			});
			await use(said);
			expect(said).toEqual([]);
		},
		{ auto: true },
	],
});
export { expect };

/** Somebody else at another computer. */
export async function orangLain(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL });
	context.setDefaultTimeout(PATIENCE_MS);
	return context.newPage();
}

export const utama = (page: Page): Locator => page.getByRole("main");
/** What a form says went wrong. */
export const peringatan = (page: Page): Locator => utama(page).getByRole("alert");

/** Goes to an address and looks at the page as a screen reader would. */
export async function buka(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await periksa(page);
}

/** What was looked at already, by screen and account: an address without its ids, with the names in its query. */
const dilihat = new Set<string>();
const pemakai = new WeakMap<BrowserContext, string>();

function isNew(page: Page): boolean {
	const { pathname, searchParams } = new URL(page.url());
	const path = pathname.replace(/[0-9a-f-]{36}|\d[\d.-]*/g, "*");
	const who = `${page.viewportSize()?.width} ${pemakai.get(page.context())}`;
	const key = `${who} ${path} ${[...searchParams.keys()].sort()}`;
	if (dilihat.has(key)) return false;
	dilihat.add(key);
	return true;
}

/** No violation that axe knows of, one heading, and nothing wider than the screen; once a page and screen. */
export async function periksa(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
	await expect(page).toHaveTitle(/\S/); // followed by a link, a page has its name a moment after its heading
	if (!isNew(page)) return;
	// The other mode opens a page of its own for what several frames said; there are none here.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ["violations"] })
		.analyze();
	const told = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
	);
	expect(told, page.url()).toEqual([]);
	const wider = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(wider, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** Signs in with name and password, and waits until the signed-in page is there. */
export async function masukBaru(page: Page, nama: string, sandi = SANDI): Promise<void> {
	await page.goto("/masuk");
	await isiMasuk(page, nama, sandi);
	pemakai.set(page.context(), nama);
	await expect(page).not.toHaveURL(/\/masuk/);
}

/** The sessions of accounts that have signed in already: at another computer they go on with the same one. */
const sesi = new Map<string, Cookie[]>();

/** Comes to the first page of an account of the demo: by its password once, after that by the session that it has. */
export async function masuk(page: Page, nama: string): Promise<void> {
	const cookies = sesi.get(nama);
	if (!cookies) {
		await masukBaru(page, nama);
		sesi.set(nama, await page.context().cookies());
		return;
	}
	await page.context().addCookies(cookies);
	pemakai.set(page.context(), nama);
	await page.goto("/");
	await expect(page).not.toHaveURL(/\/masuk/);
}

export async function isiMasuk(page: Page, nama: string, sandi: string): Promise<void> {
	await page.getByLabel("Nama pengguna").fill(nama);
	await page.getByLabel("Kata sandi").fill(sandi);
	await page.getByRole("button", { name: "Masuk", exact: true }).click();
}

/** The first whole number of a text, "1.204" read as people write it. */
export const angka = (text: string | null) =>
	Number((text ?? "").match(/[\d.]*\d/)?.[0].replaceAll(".", "") ?? Number.NaN);

/** Waits until the page's own code has taken over its fields: before that, typing saves nothing by itself. */
export async function hidup(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const field = document.querySelector("main textarea");
		return field !== null && Object.keys(field).some((key) => key.startsWith("__reactProps"));
	});
}
