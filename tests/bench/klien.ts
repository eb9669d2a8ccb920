import { gzipSync } from "node:zlib";
import {
	type Browser,
	type BrowserContext,
	type CDPSession,
	chromium,
	type Page,
} from "playwright";
import { formatKode } from "@/lib/format";
import { bulanOf } from "@/lib/time";
import { BROWSER_ARGS, ensureBrowser } from "../../scripts/lib/browser.mjs";
import { alone, beside, type Figure, insist, median, ROUNDS } from "./angka";
import { cookieOf, type Panggung } from "./orang";
import { openPemampat } from "./pemampat";
import { prepareKelompok } from "./sesi";
import { chooseSiapa } from "./siapa";

const KIB = 1_024;
const KILOBITS = 125;
const SETTLE_MS = 400;

type Halaman = {
	name: string;
	path: string;
	akun: string | null;
	/** Where a chart is shown. */
	chart: boolean;
	/** What is done on it, to feel how long it takes to answer. */
	touch?: (page: Page) => Promise<void>;
};

type Alat = {
	name: string;
	viewport: { width: number; height: number };
	cpu: number;
	/** Delay of a request and bits per second, as Lighthouse applies its slow 4G; null for the plain network. */
	network: { latency: number; down: number; up: number } | null;
};

const ALAT: Alat[] = [
	{
		name: "phone",
		viewport: { width: 360, height: 800 },
		cpu: 4,
		network: { latency: 562.5, down: 1_474, up: 675 },
	},
	{ name: "laptop", viewport: { width: 1_366, height: 768 }, cpu: 1, network: null },
];

const type = (selector: string) => async (page: Page) => {
	await page.locator(selector).first().click();
	await page.keyboard.type("abc");
};
const tap = (selector: string) => (page: Page) => page.locator(selector).first().click();

async function pagesOf(stage: Panggung): Promise<Halaman[]> {
	const siapa = await chooseSiapa(stage);
	const bulan = bulanOf(new Date(), "Asia/Jakarta");
	const [group] = await prepareKelompok(stage, 1);
	insist(group, "no group");
	const field = { akun: siapa.pendamping.akun, chart: false };
	return [
		{ name: "masuk", path: "/masuk", akun: null, chart: false, touch: type("input[name=nama]") },
		{
			name: "dashboard",
			path: `/wilayah/${formatKode(siapa.kabBesar)}`,
			akun: siapa.kabidBesar,
			chart: true,
			touch: tap("main button[popovertarget]"),
		},
		{
			name: "ranking",
			path: "/peringkat",
			akun: siapa.kemensos,
			chart: false,
			touch: type("main input[type=search], main input[name=q]"),
		},
		{
			name: "families",
			path: "/kpm",
			akun: siapa.kabidBesar,
			chart: false,
			touch: type("main input[type=search], main input[name=cari]"),
		},
		{ name: "report", path: `/laporan/${bulan}`, ...field, touch: type("main textarea") },
		{
			name: "session",
			path: `/p2k2/baru?kelompok=${group.id}`,
			akun: group.akun,
			chart: false,
			touch: tap("fieldset label:nth-of-type(2)"),
		},
		{ name: "visit", path: "/kunjungan/baru", ...field, touch: type("main textarea") },
	];
}

async function contextFor(browser: Browser, alat: Alat, url: string, cookie: string | null) {
	const context = await browser.newContext({ viewport: alat.viewport, locale: "id-ID" });
	const [name = "", value = ""] = cookie?.split("=") ?? [];
	if (cookie) await context.addCookies([{ name, value, url }]);
	return context;
}

/** The scripts that a page loads, from the browser's own network log, compressed as a proxy would. */
async function scriptsOf(context: BrowserContext, url: string, chart = false) {
	const page = await context.newPage();
	const bodies: Promise<Buffer>[] = [];
	page.on("response", (response) => {
		if (response.request().resourceType() === "script") bodies.push(response.body());
	});
	await page.goto(url, { waitUntil: "networkidle" });
	// the plotting code is asked for once the page is awake, which may be after the network first fell silent
	if (chart) await page.locator(".recharts-surface").first().waitFor();
	const scripts = await Promise.all(bodies);
	await page.close();
	insist(scripts.length > 0, `${url} loads no script`);
	return {
		kib: scripts.reduce((sum, body) => sum + gzipSync(body).length, 0) / KIB,
		charts: scripts.some((body) => body.includes("recharts-")),
	};
}

async function throttle(session: CDPSession, { cpu, network }: Alat) {
	await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
	if (!network) return;
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", {
		offline: false,
		latency: network.latency,
		downloadThroughput: network.down * KILOBITS,
		uploadThroughput: network.up * KILOBITS,
	});
}

/** Watches the largest paint and the slowest answer to a touch, from before the page begins. */
const WATCH = `
	window.ukur = { lcp: 0, event: 0 };
	new PerformanceObserver((list) => { for (const e of list.getEntries()) window.ukur.lcp = e.startTime; })
		.observe({ type: "largest-contentful-paint", buffered: true });
	new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.interactionId) window.ukur.event = Math.max(window.ukur.event, e.duration); })
		.observe({ type: "event", buffered: true, durationThreshold: 16 });`;

/** One visit with an empty cache: when the largest thing was painted, and how long the slowest touch took. */
async function visit(
	browser: Browser,
	alat: Alat,
	url: string,
	cookie: string | null,
	at: Halaman,
) {
	const context = await contextFor(browser, alat, url, cookie);
	const page = await context.newPage();
	await page.addInitScript(WATCH);
	await throttle(await context.newCDPSession(page), alat);
	const response = await page.goto(url, { waitUntil: "load", timeout: 60_000 });
	insist(response?.status() === 200, `${url} answered ${response?.status()}`);
	await page.waitForLoadState("networkidle");
	const { lcp } = await page.evaluate<{ lcp: number }>("window.ukur");
	insist(lcp > 0, `${url} painted nothing`);
	await at.touch?.(page);
	await page.waitForTimeout(SETTLE_MS);
	const { event } = await page.evaluate<{ event: number }>("window.ukur");
	await context.close();
	return { lcp, event };
}

async function measurePage(browser: Browser, base: string, cookie: string | null, at: Halaman) {
	const figures: Figure[] = [];
	for (const alat of ALAT) {
		const seen: { lcp: number; event: number }[] = [];
		for (let round = 0; round < ROUNDS; round++)
			seen.push(await visit(browser, alat, `${base}${at.path}`, cookie, at));
		const suffix = alat.name === "phone" ? at.name : `${at.name}_laptop`;
		figures.push(alone(`lcp_ms_${suffix}`, "ms", median(seen.map(({ lcp }) => lcp))));
		// The browser reports no interaction below 16 ms: such a one counts as nothing.
		figures.push(alone(`interaction_ms_${suffix}`, "ms", median(seen.map(({ event }) => event))));
	}
	return figures;
}

/** What pages cost a browser: scripts above an empty page, the largest paint, the answer to a touch. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const pages = await pagesOf(stage);
	const proxy = await openPemampat(stage.baseUrl);
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: BROWSER_ARGS,
	});
	try {
		const [, laptop] = ALAT as [Alat, Alat];
		const nobody = await contextFor(browser, laptop, stage.baseUrl, null);
		const empty = await scriptsOf(nobody, `${stage.baseUrl}/tidak-ada`);
		const figures: Figure[] = [alone("js_kb_empty_page", "KiB", empty.kib)];
		let strangers = 0;
		for (const at of pages) {
			const cookie = at.akun ? await cookieOf(stage, at.akun) : null;
			const context = await contextFor(browser, laptop, stage.baseUrl, cookie);
			const { kib, charts } = await scriptsOf(context, `${stage.baseUrl}${at.path}`, at.chart);
			await context.close();
			if (charts && !at.chart) strangers += 1;
			figures.push(beside(`js_kb_${at.name}`, "KiB", kib - empty.kib, empty.kib));
			figures.push(...(await measurePage(browser, proxy.url, cookie, at)));
		}
		return [...figures, alone("pages_with_charts_unshown", "pages", strangers, pages.length)];
	} finally {
		await browser.close();
		proxy.close();
	}
}
