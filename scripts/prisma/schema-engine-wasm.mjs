#!/usr/bin/env node
// A stand-in for Prisma's native schema-engine binary: the same JSON-RPC-over-stdio
// protocol, served by @prisma/schema-engine-wasm over @prisma/adapter-pg. No download.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const require = createRequire(import.meta.url);

function logLine(level, message, extra = {}) {
	process.stderr.write(
		JSON.stringify({
			timestamp: new Date().toISOString(),
			level,
			fields: { message, ...extra },
			target: "schema_engine::logger",
		}) + "\n",
	);
}

/** Discrete fields, never connectionString: adapter-pg's shadow db spreads the config and
 *  a connectionString would win over `database`, pointing the shadow at the MAIN database. */
function pgConfig(url, database) {
	const u = new URL(url);
	const schema = u.searchParams.get("schema") ?? "public";
	return {
		config: {
			host: u.searchParams.get("host") ?? u.hostname,
			port: Number(u.port || 5432),
			user: decodeURIComponent(u.username),
			password: decodeURIComponent(u.password),
			database: database ?? decodeURIComponent(u.pathname.slice(1)),
			ssl: ["require", "verify-full", "verify-ca"].includes(u.searchParams.get("sslmode") ?? "")
				? { rejectUnauthorized: u.searchParams.get("sslmode") !== "require" }
				: undefined,
			max: 4,
		},
		schema,
	};
}

/** adapter-pg does not map the catalog type "char" (oid 18), which the schema engine reads. */
const PG_CHAR = 18;
function withCatalogTypes(q) {
	const performIO = q.performIO.bind(q);
	const queryRaw = q.queryRaw.bind(q);
	let last;
	q.performIO = async (query) => {
		const r = await performIO(query);
		last = r.fields?.map((f) => f.dataTypeID) ?? [];
		return {
			...r,
			rowCount: r.rowCount,
			rows: r.rows,
			fields: r.fields?.map((f) =>
				f.dataTypeID === PG_CHAR ? { name: f.name, dataTypeID: 25 } : f,
			),
		};
	};
	q.queryRaw = async (query) => {
		const r = await queryRaw(query);
		last.forEach((oid, i) => {
			if (oid === PG_CHAR) r.columnTypes[i] = ColumnTypeEnum.Character;
		});
		return r;
	};
	// adapter-pg splits scripts on every ';' and so breaks $$-quoted bodies; the native engine
	// sends the whole file as one simple query, and so does this.
	if (q.executeScript)
		q.executeScript = async (script) => {
			try {
				await q.client.query(script);
			} catch (e) {
				q.onError(e);
			}
		};
	if (q.startTransaction) {
		const start = q.startTransaction.bind(q);
		q.startTransaction = async (...a) => withCatalogTypes(await start(...a));
	}
	return q;
}

function factoryFor(url, shadowUrl) {
	const { config, schema } = pgConfig(url);
	const base = new PrismaPg(config, { schema });
	return {
		provider: base.provider,
		adapterName: base.adapterName,
		connect: async () => withCatalogTypes(await base.connect()),
		async connectToShadowDb() {
			if (shadowUrl) {
				const s = pgConfig(shadowUrl);
				return withCatalogTypes(await new PrismaPg(s.config, { schema: s.schema }).connect());
			}
			const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
			const admin = new pg.Client(config);
			await admin.connect();
			await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
			const adapter = withCatalogTypes(
				await new PrismaPg({ ...config, database: name }, { schema }).connect(),
			);
			const dispose = adapter.dispose.bind(adapter);
			adapter.dispose = async () => {
				await dispose();
				await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
				await admin.end();
			};
			return adapter;
		},
	};
}

async function loadEngine() {
	const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	const pkg = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
	const bytes = await readFile(new URL("schema_engine_bg.wasm", `file://${pkg}`));
	const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bg });
	bg.__wbg_set_wasm(instance.exports);
	instance.exports.__wbindgen_start();
	return bg;
}

function parseArgs(argv) {
	const o = { datamodels: [], datasource: undefined, cli: undefined };
	for (let i = 0; i < argv.length; i++) {
		if (argv[i] === "--datamodels") o.datamodels.push(argv[++i]);
		else if (argv[i] === "--datasource") o.datasource = argv[++i];
		else if (argv[i] === "--enabled-preview-features" || argv[i] === "--extension-types") i++;
		else if (argv[i] === "cli") o.cli = argv[++i];
		else if (argv[i] === "--version") o.version = true;
	}
	return o;
}

const toErr = (e) => {
	const p = e?.message ?? String(e);
	// wasm errors carry `error_code`/`meta` as own properties or inside JSON
	try {
		const j = JSON.parse(p);
		return {
			is_panic: false,
			message: j.message ?? p,
			error_code: j.error_code ?? j.code,
			meta: j.meta,
		};
	} catch {}
	return {
		is_panic: e instanceof WebAssembly.RuntimeError,
		message: p,
		error_code: e?.error_code ?? e?.code,
		meta: e?.meta ?? null,
	};
};

const args = parseArgs(process.argv.slice(2));
if (args.version) {
	const bg = await loadEngine();
	console.log(`schema-engine-wasm ${bg.version()}`);
	process.exit(0);
}

const ds = args.datasource ? JSON.parse(args.datasource) : {};

async function canConnect(url) {
	const c = new pg.Client({ ...pgConfig(url).config });
	try {
		await c.connect();
		await c.query("select 1");
		return true;
	} finally {
		await c.end().catch(() => {});
	}
}
function connError(e, url) {
	const u = new URL(url);
	const db = u.pathname.slice(1);
	if (e.code === "3D000")
		return ["P1003", `Database \`${db}\` does not exist on the database server at \`${u.host}\`.`];
	if (e.code === "28P01" || e.code === "28000")
		return ["P1000", `Authentication failed against database server at \`${u.host}\`.`];
	return ["P1001", `Can't reach database server at \`${u.host}\` (${e.message})`];
}
async function createDatabase(url) {
	const { config } = pgConfig(url);
	const c = new pg.Client({ ...config, database: "postgres" });
	await c.connect();
	try {
		await c.query(`CREATE DATABASE "${config.database}"`);
	} finally {
		await c.end();
	}
	return config.database;
}

if (args.cli) {
	try {
		if (args.cli === "can-connect-to-database") await canConnect(ds.url);
		else if (args.cli === "create-database") await createDatabase(ds.url);
		else throw new Error(`not supported: ${args.cli}`);
		logLine("INFO", `${args.cli} ok`);
		process.exit(0);
	} catch (e) {
		const [error_code, message] = connError(e, ds.url);
		process.stderr.write("\n");
		logLine("ERROR", message, { error_code, is_panic: false });
		process.exit(1);
	}
}

let enginePromise;
let bg;
async function engine() {
	return (enginePromise ??= (async () => {
		bg = await loadEngine();
		const datamodels = await Promise.all(
			args.datamodels.map(async (f) => [f, await readFile(f, "utf8")]),
		);
		const url = ds.url ?? "postgresql://nobody@127.0.0.1:1/none";
		const adapter = bindMigrationAwareSqlAdapterFactory(factoryFor(url, ds.shadowDatabaseUrl));
		const { inspect } = await import("node:util");
		let engine;
		try {
			engine = await bg.SchemaEngine.new(
				{ datamodels: datamodels.length ? datamodels : undefined },
				(log) => {
					if (process.env.DEBUG) process.stderr.write(log + "\n");
				},
				adapter,
			);
		} catch (e) {
			if (process.env.SHIM_DEBUG) process.stderr.write(inspect(e) + "\n");
			throw e;
		}
		return { engine, adapter };
	})());
}

const handlers = {
	createDatabase: async (p) => ({
		databaseName: await createDatabase(p.datasource?.url ?? ds.url),
	}),
	ensureConnectionValidity: async () => {
		await canConnect(ds.url);
		return {};
	},
	getDatabaseVersion: async (p) => (await engine()).engine.version(p),
	dbExecute: async (p) => {
		const c = new pg.Client(pgConfig(ds.url).config);
		await c.connect();
		try {
			await c.query(p.script);
		} finally {
			await c.end();
		}
		return null;
	},
};

let requestId = 1e6;
function print(content) {
	process.stdout.write(
		JSON.stringify({ jsonrpc: "2.0", id: requestId++, method: "print", params: { content } }) +
			"\n",
	);
}

async function handle(line) {
	let req;
	try {
		req = JSON.parse(line);
	} catch {
		return;
	}
	if (!req.method) return; // replies to our own `print`
	const { id, method, params } = req;
	try {
		let result;
		if (handlers[method]) result = await handlers[method](params ?? {});
		else {
			const { engine: e, adapter } = await engine();
			if (typeof e[method] !== "function")
				throw new Error(`method not supported by schema-engine-wasm: ${method}`);
			result = await e[method](params);
			if (method === "diff" && result?.stdout != null) {
				/* CLI prints stdout itself when present */ print(result.stdout);
			}
		}
		process.stdout.write(JSON.stringify({ jsonrpc: "2.0", id, result: result ?? null }) + "\n");
	} catch (e) {
		if (process.env.SHIM_DEBUG) process.stderr.write((e?.stack ?? String(e)) + "\n");
		const data = toErr(e);
		process.stdout.write(
			JSON.stringify({
				jsonrpc: "2.0",
				id,
				error: {
					code: 4466,
					message: "An error happened. Check the data field for details.",
					data,
				},
			}) + "\n",
		);
	}
}
let queue = Promise.resolve();
createInterface({ input: process.stdin })
	.on("line", (l) => {
		queue = queue.then(() => handle(l));
	})
	.on("close", () => queue.finally(() => process.exit(0)));
