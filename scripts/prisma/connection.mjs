// Plain connections, for what the engine does outside a schema: look whether a database is there, make it, run a script.
import pg from "pg";

const PORT_DEFAULT = 5432;
const ENCRYPTED = new Set(["require", "verify-ca", "verify-full"]);

/**
 * Discrete fields, never a connection string: the adapter spreads them for the shadow database, and a connection
 * string would win over `database`, pointing the shadow at the real one.
 */
export function connectionOf(url) {
	const { hostname, port, username, password, pathname, searchParams } = new URL(url);
	const sslMode = searchParams.get("sslmode");
	const ssl = ENCRYPTED.has(sslMode) ? { rejectUnauthorized: sslMode !== "require" } : undefined;
	const config = {
		host: searchParams.get("host") ?? hostname,
		port: Number(port || PORT_DEFAULT),
		user: decodeURIComponent(username),
		password: decodeURIComponent(password),
		database: decodeURIComponent(pathname.slice(1)),
		ssl,
		max: 4,
	};
	return { config, schema: searchParams.get("schema") ?? "public" };
}

export async function withClient(config, work) {
	const client = new pg.Client(config);
	try {
		await client.connect();
		return await work(client);
	} finally {
		await client.end().catch(() => {});
	}
}

export function runScript(url, script) {
	return withClient(connectionOf(url).config, (client) => client.query(script));
}

export async function createDatabase(url) {
	const { config } = connectionOf(url);
	await withClient({ ...config, database: "postgres" }, (client) =>
		client.query(`create database ${client.escapeIdentifier(config.database)}`),
	);
	return config.database;
}

/** The CLI knows these failures by code. */
export function connectionProblem(error, url) {
	const { host, pathname } = new URL(url);
	if (error.code === "3D000")
		return {
			code: "P1003",
			message: `Database \`${pathname.slice(1)}\` does not exist on the database server at \`${host}\`.`,
		};
	if (error.code === "28P01" || error.code === "28000")
		return {
			code: "P1000",
			message: `Authentication failed against database server at \`${host}\`.`,
		};
	return {
		code: "P1001",
		message: `Can't reach database server at \`${host}\` (${error.message})`,
	};
}
