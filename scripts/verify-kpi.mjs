// npm run verify:kpi: every roll-up and every indicator counted anew from the records, and the differences.
// usage: npm run verify:kpi [-- --json FILE]       (DATABASE_URL as pkh_web; without it, the demo's database)
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { urlFor, WEB } from "./lib/database.mjs";
import { DEMO_DATABASE } from "./lib/embedded.mjs";
import { hasKeys, loadKeys } from "./lib/keys.mjs";
import { main } from "./lib/lifetime.mjs";
import { PANTAU } from "./lib/paths.mjs";
import { superuserUrl } from "./lib/pg-server.mjs";
import { complain, say } from "./lib/say.mjs";
import { kalimatBeda } from "./lib/verifikasi/catatan.ts";
import { verifikasi } from "./lib/verifikasi/periksa.ts";

const PAUSE_MS = 3_000;

function readArguments() {
	try {
		return parseArgs({ options: { json: { type: "string" } } }).values;
	} catch {
		return complain("Pakai: npm run verify:kpi [-- --json BERKAS]");
	}
}

const TANPA_DEMO =
	"DATABASE_URL belum diisi, dan basis data demo tidak berjalan di sini. Isi DATABASE_URL, atau jalankan npm run demo dahulu.";

/** The running demo's own database, as the run-time login. It is neither started nor stopped here. */
function demoUrl() {
	if (!hasKeys(PANTAU)) complain(TANPA_DEMO);
	const keys = loadKeys(PANTAU);
	return urlFor(superuserUrl({ port: keys.PG_PORT, keys }), {
		user: WEB,
		password: keys.PG_WEB_PASSWORD,
		database: DEMO_DATABASE,
	});
}

/** At most one line every few seconds: the nation has 514 kabupaten. */
function progress() {
	let last = 0;
	return (sentence) => {
		if (Date.now() - last < PAUSE_MS) return;
		last = Date.now();
		say(sentence);
	};
}

const MISSING = new Set(["3D000", "28P01", "28000", "ECONNREFUSED", "ENOTFOUND"]);

async function check(url) {
	try {
		return await verifikasi({ url, maju: progress() });
	} catch (error) {
		if (!MISSING.has(error.code)) throw error;
		if (!process.env.DATABASE_URL) complain(TANPA_DEMO);
		return complain(`Basis data tidak dapat dibuka: ${error.message}`);
	}
}

main(async () => {
	const { json } = readArguments();
	const { contoh, beda, dibandingkan } = await check(process.env.DATABASE_URL || demoUrl());
	for (const one of contoh) console.log(kalimatBeda(one));
	if (beda > contoh.length) console.log(`… dan ${beda - contoh.length} perbedaan lain`);
	if (json)
		writeFileSync(
			json,
			`${JSON.stringify({ kpi_differences: beda, kpi_compared: dibandingkan })}\n`,
		);
	console.log(`kpi_differences: ${beda} of ${dibandingkan}`);
	return beda > 0 ? 1 : 0;
});
