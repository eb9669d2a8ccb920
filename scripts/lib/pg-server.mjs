// Starts (or finds again) the embedded PostgreSQL of one home folder, and ends it.
import { execFile, spawn } from "node:child_process";
import {
	chownSync,
	closeSync,
	existsSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { describe, isAlive } from "./alive.mjs";
import { hasKeys, loadKeys, saveKeys } from "./keys.mjs";
import { program } from "./pg-binaries.mjs";
import { findPlace, folders } from "./pg-place.mjs";
import { freePort, isTaken } from "./ports.mjs";
import { complain, say } from "./say.mjs";

const PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 15_000;
const PAUSE_MS = 40;
const SETTINGS = {
	listen_addresses: "127.0.0.1",
	unix_socket_directories: "",
	jit: "off",
	timezone: "UTC",
	log_timezone: "UTC",
	shared_buffers: "256MB",
	log_min_messages: "warning",
};
/** For databases that live as long as one test run. */
export const THROW_AWAY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

export function superuserUrl({ port, keys }, database = "postgres") {
	return `postgresql://postgres:${keys.PG_SUPERUSER_PASSWORD}@127.0.0.1:${port}/${database}`;
}

/** Whether our own server, over this very data folder, answers. */
async function answers(server) {
	const client = new pg.Client({
		connectionString: superuserUrl(server),
		connectionTimeoutMillis: 2_000,
	});
	client.on("error", () => {});
	try {
		await client.connect();
		const { rows } = await client.query("show data_directory");
		return rows[0].data_directory === server.data;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => {});
	}
}

/** The running postmaster of a data folder. A number that now belongs to another program is not one. */
function postmasterOf(data) {
	const file = join(data, "postmaster.pid");
	if (!existsSync(file)) return null;
	const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
	const isOurs = isAlive(pid) && (describe(pid)?.command ?? data).includes(data);
	return isOurs ? pid : null;
}

async function isGone(pid, patience) {
	for (let waited = 0; waited < patience; waited += PAUSE_MS) {
		if (!isAlive(pid)) return true;
		await sleep(PAUSE_MS);
	}
	return false;
}

/** Ends the server of a data folder, and waits until it is gone. */
export async function stopServer(data) {
	const pid = postmasterOf(data);
	if (pid === null) return;
	process.kill(pid, "SIGINT");
	if (await isGone(pid, STOP_PATIENCE_MS)) return;
	process.kill(pid, "SIGQUIT");
	await isGone(pid, STOP_PATIENCE_MS);
}

async function initialise({ who, native, data, keys }) {
	const passwordFile = `${data}.password`;
	writeFileSync(passwordFile, keys.PG_SUPERUSER_PASSWORD, { mode: 0o600 });
	if (who.uid !== undefined) chownSync(passwordFile, who.uid, who.gid);
	const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
	const access = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
	try {
		await promisify(execFile)(
			program(native, "initdb"),
			["-D", data, "-E", "UTF8", ...locale, ...access],
			{ ...who, cwd: "/" },
		);
	} catch (error) {
		rmSync(data, { recursive: true, force: true });
		complain(`Basis data tidak dapat dibuat: ${error.stderr || error.message}`);
	} finally {
		rmSync(passwordFile, { force: true });
	}
}

/** Old data that nobody can open any more, because their keys are gone. */
async function discardUnreadable(home) {
	for (const data of folders(home).map((folder) => join(folder, "pg"))) {
		if (!existsSync(join(data, "PG_VERSION"))) continue;
		say(`Kunci di ${home} tidak ada lagi, jadi data lama di ${data} dibuang.`);
		await stopServer(data);
		rmSync(data, { recursive: true, force: true });
	}
}

async function choosePort(keys) {
	const remembered = Number(keys.PG_PORT);
	return remembered && !(await isTaken(remembered)) ? remembered : freePort();
}

function spawnServer({ who, native, data, log, port }, settings) {
	const output = openSync(log, "w", 0o600);
	const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
		"-c",
		`${name}=${value}`,
	]);
	const child = spawn(program(native, "postgres"), ["-D", data, "-p", String(port), ...options], {
		...who,
		cwd: "/",
		detached: true,
		stdio: ["ignore", output, output],
	});
	closeSync(output);
	child.unref();
	return child;
}

async function waitUntilUp(server, child) {
	for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
		if (await answers(server)) return;
		if (child?.exitCode !== null && child?.exitCode !== undefined) break;
		await sleep(PAUSE_MS);
	}
	const log = existsSync(server.log) ? readFileSync(server.log, "utf8").trim() : "";
	complain(`${log}\n\nPostgreSQL tidak mau menyala. Catatannya: ${server.log}`);
}

/** Starts the server of a home folder, or finds it running: `{ port, data, keys, log }`. Safe to call again. */
export async function startServer(home, settings = {}) {
	if (!hasKeys(home)) await discardUnreadable(home);
	const keys = loadKeys(home);
	const place = findPlace(home);
	const running = { ...place, keys, port: Number(keys.PG_PORT) };
	if (postmasterOf(place.data) !== null) {
		await waitUntilUp(running);
		return running;
	}
	rmSync(join(place.data, "postmaster.pid"), { force: true });
	if (!existsSync(join(place.data, "PG_VERSION"))) await initialise({ ...place, keys });
	const port = await choosePort(keys);
	const server = { ...place, keys: { ...keys, PG_PORT: String(port) }, port };
	saveKeys(home, server.keys);
	await waitUntilUp(server, spawnServer(server, settings));
	return server;
}
