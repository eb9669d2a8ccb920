import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS } from "./scripts/lib/browser.mjs";

// `npm run test:e2e` starts the servers and says where they and the browser are.
const launchOptions = {
	args: BROWSER_ARGS,
	...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
};

// Lines of tests go on side by side. Those of one line share reports or targets and follow each other; an installation
// from nothing and bad input are the same on every screen and are asked once, on the desktop; so is a meeting, which brings its
// own phone and projector.
const LAPANGAN = /\/[12]-[^/]*\.spec\.ts$/;
const PUSAT = /\/3-[^/]*\.spec\.ts$/;
const SALAH = /\/5-[^/]*\.spec\.ts$/;
const RAPAT = /\/[68]-[^/]*\.spec\.ts$/;
const ORANG = /\/(7|9|10)-[^/]*\.spec\.ts$/;
const DARI_NOL = /\/4-[^/]*\.spec\.ts$/;
const PHONE = {
	viewport: { width: 360, height: 800 },
	hasTouch: true,
	isMobile: true,
	deviceScaleFactor: 2,
};
const DESKTOP = { viewport: { width: 1366, height: 768 } };

/** Tests one after another, after the line that they depend on. */
const line = (name: string, testMatch: RegExp, use: object, after?: string) => ({
	...{ name, testMatch, use, workers: 1 },
	dependencies: after ? [after] : [],
});

export default defineConfig({
	testDir: "tests/e2e",
	workers: 4,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: "list",
	use: {
		baseURL: process.env.E2E_BASE_URL,
		locale: "id-ID",
		timezoneId: "Asia/Jakarta",
		// A trace of every test would double its time; `npm run test:e2e -- -- --trace on` makes one.
		trace: "off",
		screenshot: "only-on-failure",
		launchOptions,
	},
	projects: [
		line("lapangan-phone", LAPANGAN, PHONE),
		line("lapangan-desktop", LAPANGAN, DESKTOP, "lapangan-phone"),
		line("pusat-phone", PUSAT, PHONE),
		line("pusat-desktop", PUSAT, DESKTOP, "pusat-phone"),
		line("dari-nol", DARI_NOL, DESKTOP, "pusat-phone"),
		line("rapat", RAPAT, DESKTOP, "pusat-phone"),
		line("orang", ORANG, DESKTOP, "pusat-phone"),
		line("salah", SALAH, DESKTOP, "pusat-phone"),
	],
});
