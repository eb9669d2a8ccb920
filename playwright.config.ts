import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS } from "./scripts/lib/browser.mjs";

// `npm run test:e2e` starts the servers and says where they and the browser are.
const launchOptions = {
	args: BROWSER_ARGS,
	...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
};

export default defineConfig({
	testDir: "tests/e2e",
	workers: 1,
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
		{
			name: "phone",
			// An installation from nothing and bad input are the same on every screen: asked once.
			testIgnore: /\/[45]-[^/]*\.spec\.ts$/,
			use: {
				viewport: { width: 360, height: 800 },
				hasTouch: true,
				isMobile: true,
				deviceScaleFactor: 2,
			},
		},
		{ name: "desktop", use: { viewport: { width: 1366, height: 768 } } },
	],
});
