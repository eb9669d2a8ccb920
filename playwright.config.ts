import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS } from "./scripts/lib/browser.mjs";

// `npm run test:e2e` starts the servers and says where they and the browser are.
const launchOptions = {
	args: BROWSER_ARGS,
	...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
};

// Two lines of tests go on side by side. Those of one line share a report and follow each other; an installation from
// nothing and bad input are the same on every screen and are asked once, on the desktop.
const LAPANGAN = /\/[125]-[^/]*\.spec\.ts$/;
const PUSAT = /\/[34]-[^/]*\.spec\.ts$/;
const PHONE = {
	viewport: { width: 360, height: 800 },
	hasTouch: true,
	isMobile: true,
	deviceScaleFactor: 2,
};
const DESKTOP = { viewport: { width: 1366, height: 768 } };

export default defineConfig({
	testDir: "tests/e2e",
	workers: 2,
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
		{ name: "lapangan-phone", testMatch: LAPANGAN, testIgnore: /5-/, workers: 1, use: PHONE },
		{
			name: "lapangan-desktop",
			testMatch: LAPANGAN,
			workers: 1,
			dependencies: ["lapangan-phone"],
			use: DESKTOP,
		},
		{ name: "pusat-phone", testMatch: PUSAT, testIgnore: /4-/, workers: 1, use: PHONE },
		{
			name: "pusat-desktop",
			testMatch: PUSAT,
			workers: 1,
			dependencies: ["pusat-phone"],
			use: DESKTOP,
		},
	],
});
