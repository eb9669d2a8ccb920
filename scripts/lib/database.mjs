// Roles and databases, the same way on the embedded server and on one's own: an owner that is no superuser migrates,
// and `pkh_web`, which owns nothing, is the login of the web process.
import pg from "pg";
import { superuserUrl } from "./pg-server.mjs";
import { commandFile, runNode } from "./processes.mjs";

export const OWNER = "pkh_owner";
export const WEB = "pkh_web";
const DUPLICATE_OBJECT = "42710";

export async function withClient(url, work) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

export function urlFor(url, { user, password, database }) {
	const result = new URL(url);
	if (user) result.username = encodeURIComponent(user);
	if (password !== undefined) result.password = encodeURIComponent(password);
	if (database) result.pathname = `/${database}`;
	return result.href;
}

/** The owner role of an embedded server, with its password. */
export async function ensureOwner(server) {
	const password = server.keys.PG_OWNER_PASSWORD;
	await withClient(superuserUrl(server), async (client) => {
		try {
			await client.query(`create role ${OWNER}`);
		} catch (error) {
			if (error.code !== DUPLICATE_OBJECT) throw error;
		}
		const attributes = "login nosuperuser nobypassrls createrole createdb";
		await client.query(
			`alter role ${OWNER} ${attributes} password ${client.escapeLiteral(password)}`,
		);
	});
	return urlFor(superuserUrl(server), { user: OWNER, password, database: "postgres" });
}

/** Creates the database unless it is there. */
export async function ensureDatabase(ownerUrl, name) {
	await withClient(urlFor(ownerUrl, { database: "postgres" }), async (client) => {
		const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
		if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
	});
	return urlFor(ownerUrl, { database: name });
}

/** Applies the migrations as the owner. */
export async function migrate(ownerUrl) {
	await runNode("Migrasi basis data", [commandFile("prisma"), "migrate", "deploy"], {
		env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, CHECKPOINT_DISABLE: "1" },
	});
}

/** Gives the run-time login, which the first migration made, its password. */
export async function setWebPassword(ownerUrl, password) {
	await withClient(ownerUrl, async (client) => {
		await client.query(
			`alter role ${WEB} login noinherit password ${client.escapeLiteral(password)}`,
		);
		await client.query(`alter role ${WEB} set jit = off`);
	});
	return urlFor(ownerUrl, { user: WEB, password });
}
