// What the end-to-end tests run against: two production servers on one build, one with the demo's data and one with
// nothing but the regions.

import { freshBuild, generateClient } from "./build.mjs";
import { cloneDatabase } from "./clone.mjs";
import { DEMO_DATABASE } from "./embedded.mjs";
import { atEnd } from "./lifetime.mjs";
import { freePort } from "./ports.mjs";
import { step } from "./say.mjs";
import { seedDemo, seedRegions } from "./seeds.mjs";
import { openTestServer } from "./test-server.mjs";
import { serve, webEnv } from "./web.mjs";

const EMPTY_DATABASE = "pantau_kosong";

async function settingsFor(server, database, extra) {
	const port = await freePort();
	return { port, env: webEnv({ keys: server.keys, webUrl: database.webUrl, port, extra }) };
}

async function prepareDatabases(server) {
	const demo = await cloneDatabase(server, DEMO_DATABASE);
	const onDemo = await settingsFor(server, demo, { PANTAU_DEMO: "1", NODE_ENV: "production" });
	await seedRegions(onDemo.env);
	const empty = await cloneDatabase({ ...server, template: DEMO_DATABASE }, EMPTY_DATABASE);
	const onEmpty = await settingsFor(server, empty, { NODE_ENV: "production" });
	await seedDemo(onDemo.env, []);
	return { onDemo, onEmpty, empty };
}

/** The settings with which a script acts on a database, as an administrator would at the server's shell. */
function administratorSettings({ env }, { ownerUrl } = {}) {
	const names = ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL", "DATA_KEY", "INDEX_KEY"];
	const own = Object.fromEntries(names.map((name) => [name, env[name]]));
	return ownerUrl ? { ...own, DATABASE_OWNER_URL: ownerUrl } : own;
}

async function openDatabases() {
	const server = await openTestServer({ embedded: true });
	atEnd(server.close);
	return prepareDatabases(server);
}

/** Starts both servers; returns the settings for Playwright. */
export async function openStage() {
	await generateClient();
	const [distDir, { onDemo, onEmpty, empty }] = await Promise.all([freshBuild(), openDatabases()]);
	const servers = await step("Menyalakan dua server web", () =>
		Promise.all(
			[onDemo, onEmpty].map(({ port, env }) =>
				serve("start", { port, env: { ...env, NEXT_DIST_DIR: distDir }, output: "keep" }),
			),
		),
	);
	const settings = {
		E2E_BASE_URL: onDemo.env.NEXTAUTH_URL,
		E2E_DEMO_ENV: JSON.stringify(administratorSettings(onDemo)),
		E2E_EMPTY_BASE_URL: onEmpty.env.NEXTAUTH_URL,
		E2E_EMPTY_ENV: JSON.stringify(administratorSettings(onEmpty, empty)),
	};
	return { servers, settings };
}
