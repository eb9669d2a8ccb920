// What is measured stands here: a working copy of a data set, the production build over it, a bare server beside it.
// The data set itself is never written to, unless it is asked for by name (`--langsung`): a copy of the nation needs its size again.
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freshBuild } from "../../scripts/lib/build.mjs";
import { claim, otherClaims } from "../../scripts/lib/claims.mjs";
import {
	ensureOwner,
	migrate,
	OWNER,
	setWebPassword,
	urlFor,
	withClient,
} from "../../scripts/lib/database.mjs";
import { BIG, dropDatabase, SERVER_CLAIM } from "../../scripts/lib/embedded.mjs";
import { hasKeys, loadKeys } from "../../scripts/lib/keys.mjs";
import { atEnd } from "../../scripts/lib/lifetime.mjs";
import { PANTAU, ROOT } from "../../scripts/lib/paths.mjs";
import { startServer, stopServer, superuserUrl } from "../../scripts/lib/pg-server.mjs";
import { freePort, isTaken } from "../../scripts/lib/ports.mjs";
import { finished, launchNode } from "../../scripts/lib/processes.mjs";
import { complain, step } from "../../scripts/lib/say.mjs";
import { readScale } from "../../scripts/lib/seeds.mjs";
import { serve, webEnv } from "../../scripts/lib/web.mjs";

const NODE_ARGS = ["--conditions=react-server", "--import", "tsx"];
/** Above this a copy is made file by file; below it through the log, which spares everybody a checkpoint. */
const FILE_COPY_BYTES = 2 ** 30;
const SPACE_FACTOR = 1.3;
const OBJECT_IN_USE = "55006";
const ALONE_TRIES = 20;

/**
 * The checkout's server, for a big data set with the room that such a one is served with. Found running it is left running;
 * started for us it ends with the last who uses it.
 */
async function openServer({ skala }) {
	const { PG_PORT } = hasKeys(PANTAU) ? loadKeys(PANTAU) : {};
	const isRunning = PG_PORT !== undefined && (await isTaken(Number(PG_PORT)));
	claim(SERVER_CLAIM);
	const server = await startServer(PANTAU, skala === "demo" ? {} : BIG);
	if (!isRunning)
		atEnd(async () => {
			if (otherClaims(SERVER_CLAIM).length === 0) await stopServer(server.data);
		});
	return server;
}

/** A part of the nation by its fraction, any other data set by its own name. */
const partOfNation = (part) => readScale(["--skala", "nasional", "--bagian", part]).database;

function sourceName({ basis, skala, bagian }) {
	if (basis) return basis;
	if (skala === "nasional" && bagian) return partOfNation(bagian);
	return readScale(skala === "demo" ? [] : ["--skala", skala]).database;
}

const otherName = ({ banding }) => (/^[0-9.]+$/.test(banding) ? partOfNation(banding) : banding);

async function sizeOf(client, name) {
	const { rows } = await client.query(
		"select pg_database_size(oid)::float8 as bytes from pg_database where datname = $1",
		[name],
	);
	return rows[0]?.bytes ?? null;
}

/** PostgreSQL copies only what nobody uses: a look of a moment is waited for, a running demo is not. */
async function whenAlone(source, copy) {
	for (let left = ALONE_TRIES; ; left--)
		try {
			return await copy();
		} catch (error) {
			if (error.code !== OBJECT_IN_USE) throw error;
			if (left <= 1) complain(`Basis data ${source} sedang dipakai: hentikan dahulu pemakainya.`);
			await sleep(1_000);
		}
}

/** A copy to write into. With `--simpan` it stays, and the next run takes it as it is. */
async function copyOf(server, source, simpan) {
	const name = source.replace(/^pantau/, "pantau_ukur");
	await withClient(superuserUrl(server), async (client) => {
		const bytes = await sizeOf(client, source);
		if (bytes === null) complain(`Basis data ${source} tidak ada: muat dahulu datanya.`);
		if (simpan && (await sizeOf(client, name)) !== null) return;
		await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
		const { bavail, bsize } = statfsSync(server.folder);
		if (bavail * bsize < bytes * SPACE_FACTOR)
			complain(`Ruang simpan tidak cukup untuk salinan kerja ${source}.`);
		const strategy = bytes > FILE_COPY_BYTES ? "file_copy" : "wal_log";
		const made = `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(source)} owner ${OWNER} strategy ${strategy}`;
		await whenAlone(source, () => client.query(made));
	});
	if (!simpan) atEnd(() => dropDatabase(server, name));
	return ready(server, name);
}

/** A database at the schema of today, and its addresses. */
async function ready(server, name) {
	const ownerUrl = urlFor(await ensureOwner(server), { database: name });
	await migrate(ownerUrl);
	const webUrl = await setWebPassword(ownerUrl, server.keys.PG_WEB_PASSWORD);
	return { name, webUrl, superUrl: superuserUrl(server, name) };
}

function envOf(server, copy, port, extra) {
	const env = webEnv({ keys: server.keys, webUrl: copy.webUrl, port, extra });
	return { ...env, NODE_ENV: "production" };
}

async function serveWeb(server, copy, distDir) {
	const port = await freePort();
	const env = envOf(server, copy, port, { NEXT_DIST_DIR: distDir });
	const child = await serve("start", { port, env, output: "keep" });
	return { baseUrl: `http://127.0.0.1:${port}`, webPid: child.pid, env };
}

/** The bare server says its address on its first line. */
async function serveBare(webUrl) {
	const port = await freePort();
	const env = { ...process.env, BENCH_WEB_URL: webUrl, PORT: String(port) };
	const child = launchNode([join(ROOT, "tests/bench/polos.mjs")], { env, output: "keep" });
	while (!child.output.includes("siap")) {
		if (child.exitCode !== null) complain(`Server polos tidak menyala:\n${child.output}`);
		await sleep(50);
	}
	return `http://127.0.0.1:${port}`;
}

/** The data set itself, with what the measurements write into it. */
async function itself(server, source) {
	await withClient(superuserUrl(server), async (client) => {
		if ((await sizeOf(client, source)) === null)
			complain(`Basis data ${source} tidak ada: muat dahulu datanya.`);
	});
	return ready(server, source);
}

async function openOne(server, source, { simpan, langsung }, distDir) {
	const copy = langsung
		? await step(`Membuka ${source}`, () => itself(server, source))
		: await step(`Menyalin ${source}`, () => copyOf(server, source, simpan));
	if (distDir === null) return { ...copy, env: envOf(server, copy, await freePort(), {}) };
	const web = await step("Menyalakan web", () => serveWeb(server, copy, distDir));
	return { ...copy, ...web };
}

/** Only SQL alone can be measured without the web; `--bangunan` serves an existing build as it is. */
async function buildFor({ parts, bangunan }) {
	if (parts.every((part) => part === "sql")) return null;
	return bangunan ?? freshBuild();
}

const pick = ({ skala, minutes, rounds }) => ({ skala, minutes, rounds });

/** Starts everything; ends with the script. */
export async function openPanggung(asked) {
	const distDir = await buildFor(asked);
	const server = await step("Menyalakan PostgreSQL", () => openServer(asked));
	const own = await openOne(server, sourceName(asked), asked, distDir);
	const copied = { ...asked, langsung: false };
	const other = asked.banding ? await openOne(server, otherName(asked), copied, distDir) : null;
	const polosUrl = await serveBare(own.webUrl);
	return { ...own, other, polosUrl, distDir, ...pick(asked) };
}

/** Runs one part in a process of its own, in which `lib` is connected to the working copy; its figures. */
export async function runPart(part, panggung) {
	const folder = mkdtempSync(join(tmpdir(), "pantau-ukur-"));
	atEnd(() => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, "figures.json");
	const { env, ...stage } = panggung;
	const other = stage.other && { ...stage.other, env: undefined };
	const child = launchNode([join(ROOT, "tests/bench/jalan.ts"), part, file], {
		nodeArgs: NODE_ARGS,
		env: {
			...env,
			BENCH_ROUNDS: String(stage.rounds),
			BENCH_PANGGUNG: JSON.stringify({ ...stage, other }),
		},
	});
	if ((await finished(child)) !== 0) complain("pengukuran gagal, lihat di atas.");
	return JSON.parse(readFileSync(file, "utf8"));
}
