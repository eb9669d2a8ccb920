// A Chromium that really starts: Playwright's own, else its download, else the system's, else Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { commandFile, endChild, finished, launchNode } from "./processes.mjs";
import { complain, step } from "./say.mjs";

const SYSTEM_PATHS = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const DOWNLOAD_MS_MAX = 180_000;
const CONNECTION_MS_MAX = "10000";

/** Quiet and without calls home; the sandbox of Chromium cannot work as root. */
export const BROWSER_ARGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** The file behind Playwright's own browser, or null. */
function ownBrowser() {
	const file = chromium.executablePath();
	return file && existsSync(file) ? file : null;
}

async function starts(executablePath) {
	if (!executablePath) return false;
	try {
		const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

async function download() {
	if (process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) return;
	const child = launchNode([commandFile("playwright"), "install", "chromium"], {
		output: "keep",
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_MS_MAX, ...process.env },
	});
	const timer = setTimeout(() => endChild(child), DOWNLOAD_MS_MAX);
	await finished(child);
	clearTimeout(timer);
}

function installDebianPackage() {
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	spawnSync("apt-get", ["update"], { env, stdio: "ignore" });
	spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
		env,
		stdio: "ignore",
	});
}

async function firstThatStarts(files) {
	for (const file of files) if (file && existsSync(file) && (await starts(file))) return file;
	return null;
}

/** The path of a Chromium that starts on this computer, installed if need be. */
export async function ensureBrowser() {
	const present = await firstThatStarts([process.env.CHROMIUM_PATH, ownBrowser()]);
	if (present) return present;
	await step("Mencoba mengunduh peramban Playwright", download);
	const found = await firstThatStarts([ownBrowser(), ...SYSTEM_PATHS]);
	if (found) return found;
	await step("Memasang paket chromium dari Debian", installDebianPackage);
	return (
		(await firstThatStarts(SYSTEM_PATHS)) ??
		complain(
			"Tidak ada Chromium yang dapat berjalan. Pasang Chromium, lalu isi CHROMIUM_PATH dengan letaknya.",
		)
	);
}
