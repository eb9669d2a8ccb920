// The demo, served by `next start` or `next dev`: database, regions, demo data, web server.
import { setTimeout as sleep } from "node:timers/promises";
import { freshBuild, generateClient } from "./build.mjs";
import { otherClaims } from "./claims.mjs";
import {
	BIG,
	DEMO_DATABASE,
	dropDatabase,
	noteAddresses,
	prepareDatabase,
	SERVER_CLAIM,
	useServer,
} from "./embedded.mjs";
import { keepWorker } from "./jobs.mjs";
import { PANTAU } from "./paths.mjs";
import { isTaken, parsePort } from "./ports.mjs";
import { complain, say, step } from "./say.mjs";
import { readScale, seedDemo, seedRegions, seedSkala } from "./seeds.mjs";
import { serve, webEnv } from "./web.mjs";

const PORT_DEFAULT = "3000";
const PAUSE_MS = 100;
const RELEASE_PATIENCE_MS = 2_000;
const PASSWORD = "pantau-demo";
const ACCOUNTS = {
	kemensos: "Kemensos, tingkat nasional",
	"dinsos.jabar": "Dinas Sosial Provinsi Jawa Barat",
	"kabid.bogor": "Kabid Linjamsos Kabupaten Bogor",
	"korkab.bogor": "Koordinator Kabupaten Bogor",
	"apd.bogor": "Administrator Pangkalan Data Kabupaten Bogor",
	"supervisor.ciseeng": "Supervisor Kecamatan Ciseeng",
	"pendamping.ciseeng": "Pendamping di Ciseeng",
	"pendamping.kotabogor": "Pendamping di Kota Bogor",
	"kabid.muarojambi": "Kabid Linjamsos Kabupaten Muaro Jambi",
	auditor: "Auditor",
	sysadmin: "Administrator sistem",
};

function complainAboutTaken(port) {
	const [ours] = otherClaims(SERVER_CLAIM);
	const owner = ours ? ` (mungkin demo ini sendiri di terminal lain, proses ${ours})` : "";
	complain(
		`Port ${port} sedang dipakai program lain${owner}. Hentikan program itu, atau pilih port lain: PORT=${port + 1} npm run demo`,
	);
}

/** Said before the long work, not after it. A server that was killed a moment ago gets that moment to let go. */
async function claimedPort() {
	const port = parsePort(process.env.PORT || PORT_DEFAULT);
	if (port === null) complain("Pengaturan PORT tidak benar: nomor port antara 1 dan 65535.");
	const deadline = Date.now() + RELEASE_PATIENCE_MS;
	while (await isTaken(port)) {
		if (Date.now() > deadline) complainAboutTaken(port);
		await sleep(PAUSE_MS);
	}
	return port;
}

function introduce(port) {
	const width = Math.max(...Object.keys(ACCOUNTS).map((name) => name.length));
	const lines = Object.entries(ACCOUNTS).map(
		([name, role]) => `    ${name.padEnd(width)}  ${role}`,
	);
	console.log(
		[
			"",
			`  Pantau PKH siap di  http://localhost:${port}`,
			"",
			`  Akun contoh, semuanya dengan kata sandi  ${PASSWORD}`,
			...lines,
			"",
			"  Ctrl-C menghentikan web dan basis data.",
			"",
		].join("\n"),
	);
}

/** Regions and demo data; a database that an ended start left half-filled is made anew. */
async function fill(server, env) {
	await seedRegions(env);
	if (await seedDemo(env)) return;
	say("Data contoh yang lalu tidak selesai: basis data contoh dibuat ulang.");
	await dropDatabase(server, DEMO_DATABASE);
	await prepareDatabase(server, DEMO_DATABASE);
	await seedRegions(env);
	await seedDemo(env);
}

/** The server and the migrated database of a data set. */
async function prepare({ skala, database }) {
	const settings = skala === "kecil" ? {} : BIG;
	const server = await step("Menyalakan PostgreSQL", () => useServer(settings));
	const addresses = await step("Menyiapkan basis data", () => prepareDatabase(server, database));
	return { server, addresses };
}

/** Loads a data set that is not the demo's and serves nothing: for measurements. */
export async function loadOnly(args) {
	const scale = readScale(args);
	if (scale.skala === "kecil")
		complain("Sebutkan --skala penuh atau --skala nasional; data kecil dimuat oleh npm run demo.");
	const { server, addresses } = await prepare(scale);
	const extra = { PANTAU_DEMO: "1", NODE_ENV: "production" };
	const env = webEnv({ keys: server.keys, webUrl: addresses.webUrl, port: PORT_DEFAULT, extra });
	await generateClient();
	await seedRegions(env);
	await seedSkala(env, scale, addresses.ownerUrl);
	say(`Siap di basis data ${scale.database}.`);
}

/** Serves until a signal comes. `command` is "start" or "dev"; arguments say which data set. */
export async function showcase(command, args) {
	const scale = readScale(args);
	const port = await claimedPort();
	const { server, addresses } = await prepare(scale);
	noteAddresses(PANTAU, server, addresses);
	const extra = { PANTAU_DEMO: "1", NODE_ENV: command === "dev" ? "development" : "production" };
	const env = webEnv({ keys: server.keys, webUrl: addresses.webUrl, port, extra });
	await generateClient();
	if (scale.skala === "kecil") await fill(server, env);
	else {
		await seedRegions(env);
		await seedSkala(env, scale, addresses.ownerUrl);
	}
	if (command === "start") env.NEXT_DIST_DIR = await freshBuild();
	await step("Menyalakan web", () => serve(command, { port, env, output: "show" }));
	keepWorker(env);
	introduce(port);
	say("Siap.");
	return new Promise(() => {});
}
