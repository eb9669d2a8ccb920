// The database server of one test run: an embedded one of its own, removed afterwards, beside any running demo; or a
// PostgreSQL of one's own when TEST_DATABASE_OWNER_URL names its owner role.
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./alive.mjs";
import {
	ensureDatabase,
	ensureOwner,
	migrate,
	setWebPassword,
	urlFor,
	withClient,
} from "./database.mjs";
import { PANTAU } from "./paths.mjs";
import { folders } from "./pg-place.mjs";
import { startServer, stopServer, THROW_AWAY } from "./pg-server.mjs";

const HOME_NAME = /^test-(\d+)$/;
const VERSION_MIN = 150_000;

async function removeHome(home) {
	for (const folder of folders(home)) await stopServer(join(folder, "pg"));
	for (const folder of folders(home)) rmSync(folder, { recursive: true, force: true });
}

/** What runs that were killed have left behind. */
export async function sweepDeadRuns() {
	if (!existsSync(PANTAU)) return;
	for (const name of readdirSync(PANTAU)) {
		const pid = name.match(HOME_NAME)?.[1];
		if (pid && !isAlive(Number(pid))) await removeHome(join(PANTAU, name));
	}
}

async function embeddedServer() {
	await sweepDeadRuns();
	const home = join(PANTAU, `test-${process.pid}`);
	const server = await startServer(home, THROW_AWAY);
	return {
		ownerUrl: await ensureOwner(server),
		webPassword: server.keys.PG_WEB_PASSWORD,
		keys: server.keys,
		close: () => removeHome(home),
	};
}

/** One's own server is left as it was found: its databases of this run are dropped. */
async function ownServer(ownerUrl, prefix) {
	await withClient(ownerUrl, async (client) => {
		const { rows } = await client.query(
			"select current_setting('server_version_num')::int as version",
		);
		if (rows[0].version < VERSION_MIN)
			throw new Error("PostgreSQL 15 atau yang lebih baru diperlukan.");
	});
	const webUrl = process.env.TEST_DATABASE_URL;
	return {
		ownerUrl,
		webPassword: webUrl ? decodeURIComponent(new URL(webUrl).password) : null,
		close: () => dropDatabases(ownerUrl, prefix),
	};
}

async function dropDatabases(ownerUrl, prefix) {
	await withClient(urlFor(ownerUrl, { database: "postgres" }), async (client) => {
		const { rows } = await client.query(
			"select datname from pg_database where starts_with(datname, $1)",
			[prefix],
		);
		for (const { datname } of rows)
			await client.query(
				`drop database if exists ${client.escapeIdentifier(datname)} with (force)`,
			);
	});
}

/**
 * Starts the server and migrates a template: `{ template, ownerUrl, webPassword, keys, close }`. Databases of the run
 * are made with `cloneDatabase`. `embedded` does not look for a server of one's own.
 */
export async function openTestServer({ embedded = false } = {}) {
	const prefix = `pantau_uji_${process.pid}_`;
	const given = embedded ? undefined : process.env.TEST_DATABASE_OWNER_URL;
	const server = given ? await ownServer(given, prefix) : await embeddedServer();
	try {
		const template = `${prefix}templat`;
		const templateUrl = await ensureDatabase(server.ownerUrl, template);
		await migrate(templateUrl);
		const webPassword = server.webPassword ?? randomBytes(24).toString("base64url");
		if (!given || server.webPassword === null) await setWebPassword(templateUrl, webPassword);
		return { ...server, webPassword, template };
	} catch (error) {
		await server.close();
		throw error;
	}
}
