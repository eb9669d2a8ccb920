#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which is a download: the same JSON-RPC over standard input and output,
// served by the same engine as WebAssembly from npm.
import { createInterface } from "node:readline";
import { readArguments } from "./arguments.mjs";
import { connectionProblem, createDatabase, runScript } from "./connection.mjs";
import { engineVersion, openEngine } from "./engine.mjs";

const ENGINE_ERROR = 4466;
const options = readArguments(process.argv.slice(2));
const { url } = options.datasource;
let opened;
let lastPrintId = 1_000_000;

function engine() {
	opened ??= openEngine(options);
	return opened;
}

function send(message) {
	process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function log(level, message, extra = {}) {
	const fields = { message, ...extra };
	const line = {
		timestamp: new Date().toISOString(),
		level,
		fields,
		target: "schema_engine::logger",
	};
	process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Errors of the engine carry code and details as properties, or as JSON in their message. */
function describeError(error) {
	const message = error?.message ?? String(error);
	try {
		const inner = JSON.parse(message);
		const error_code = inner.error_code ?? inner.code;
		return { is_panic: false, message: inner.message ?? message, error_code, meta: inner.meta };
	} catch {
		const is_panic = error instanceof WebAssembly.RuntimeError;
		return {
			is_panic,
			message,
			error_code: error?.error_code ?? error?.code,
			meta: error?.meta ?? null,
		};
	}
}

/** What the native engine does itself, without its WebAssembly twin. */
const own = {
	createDatabase: async ({ datasource }) => ({
		databaseName: await createDatabase(datasource?.url ?? url),
	}),
	ensureConnectionValidity: async () => {
		await runScript(url, "select 1");
		return {};
	},
	getDatabaseVersion: async (params) => (await engine()).version(params),
	dbExecute: async ({ script }) => {
		await runScript(url, script);
		return null;
	},
};

async function answer(method, params) {
	if (method in own) return own[method](params ?? {});
	const target = await engine();
	if (typeof target[method] !== "function") throw new Error(`unknown method: ${method}`);
	const result = await target[method](params);
	if (method === "diff" && result?.stdout != null) {
		lastPrintId += 1;
		send({ id: lastPrintId, method: "print", params: { content: result.stdout } });
	}
	return result ?? null;
}

async function serveLine(line) {
	const { id, method, params } = JSON.parse(line);
	if (!method) return; // the CLI's reply to our own `print`
	try {
		send({ id, result: await answer(method, params) });
	} catch (error) {
		const message = "An error happened. Check the data field for details.";
		send({ id, error: { code: ENGINE_ERROR, message, data: describeError(error) } });
	}
}

/** Requests are served one after another; the process ends with its input. */
function serve() {
	let queue = Promise.resolve();
	createInterface({ input: process.stdin })
		.on("line", (line) => {
			queue = queue.then(() => serveLine(line));
		})
		.on("close", () => queue.finally(() => process.exit(0)));
}

const subcommands = {
	"can-connect-to-database": () => runScript(url, "select 1"),
	"create-database": () => createDatabase(url),
};

async function runSubcommand(name) {
	try {
		await subcommands[name]();
		log("INFO", `${name} ok`);
	} catch (error) {
		const { code, message } = connectionProblem(error, url);
		process.stderr.write("\n");
		log("ERROR", message, { error_code: code, is_panic: false });
		process.exitCode = 1;
	}
}

if (options.wantsVersion) process.stdout.write(`schema-engine-wasm ${await engineVersion()}\n`);
else if (options.subcommand) await runSubcommand(options.subcommand);
else serve();
