// The embedded database, ready for use: server up, owner there, migrated, run-time login open.
import { claim, otherClaims } from "./claims.mjs";
import { ensureDatabase, ensureOwner, migrate, setWebPassword, withClient } from "./database.mjs";
import { saveKeys } from "./keys.mjs";
import { atEnd } from "./lifetime.mjs";
import { PANTAU } from "./paths.mjs";
import { startServer, stopServer } from "./pg-server.mjs";

/** The one embedded database in which demo accounts may exist: lib/env.ts knows it by this name. */
export const DEMO_DATABASE = "pantau_demo";
export const SERVER_CLAIM = "database";

/** For the big data sets: room in memory, and a log that is not written twice. As durable as without. */
export const BIG = {
	shared_buffers: "1GB",
	wal_level: "minimal",
	wal_buffers: "64MB",
	max_wal_senders: "0",
	max_wal_size: "6GB",
	checkpoint_timeout: "30min",
};

/** Starts the checkout's server, unless it runs, with these settings; it ends with the last script that uses it. */
export async function useServer(settings = {}) {
	claim(SERVER_CLAIM);
	const server = await startServer(PANTAU, settings);
	atEnd(async () => {
		if (otherClaims(SERVER_CLAIM).length === 0) await stopServer(server.data);
	});
	return server;
}

/** A migrated database of that name: `{ ownerUrl, webUrl }`. */
export async function prepareDatabase(server, name) {
	const ownerUrl = await ensureDatabase(await ensureOwner(server), name);
	await migrate(ownerUrl);
	const webUrl = await setWebPassword(ownerUrl, server.keys.PG_WEB_PASSWORD);
	return { ownerUrl, webUrl };
}

/** Removes a database with everything in it. */
export async function dropDatabase(server, name) {
	const ownerUrl = await ensureOwner(server);
	await withClient(ownerUrl, (client) =>
		client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
	);
}

/** Notes the addresses in `<home>/env`, for a shell that wants to use them. */
export function noteAddresses(home, server, { ownerUrl, webUrl }) {
	saveKeys(home, { ...server.keys, DATABASE_URL: webUrl, DATABASE_OWNER_URL: ownerUrl });
}
