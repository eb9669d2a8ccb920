// The schema engine itself, as WebAssembly from npm.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { adapterFactory } from "./adapter.mjs";

const BINDINGS = "@prisma/schema-engine-wasm/schema_engine_bg";
const NOWHERE = "postgresql://nobody@127.0.0.1:1/none"; // for commands that need no database

async function loadBindings() {
	const bindings = await import(BINDINGS);
	const folder = dirname(createRequire(import.meta.url).resolve(BINDINGS));
	const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
	const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
	bindings.__wbg_set_wasm(instance.exports);
	instance.exports.__wbindgen_start();
	return bindings;
}

export async function engineVersion() {
	return (await loadBindings()).version();
}

/** An engine over the schema files and the datasource that the CLI named. */
export async function openEngine({ schemaFiles, datasource }) {
	const bindings = await loadBindings();
	const schemas = await Promise.all(
		schemaFiles.map(async (file) => [file, await readFile(file, "utf8")]),
	);
	const factory = adapterFactory(datasource.url ?? NOWHERE, datasource.shadowDatabaseUrl);
	const ignoreLog = () => {};
	const datamodels = schemas.length > 0 ? schemas : undefined;
	return bindings.SchemaEngine.new({ datamodels }, ignoreLog, factory);
}
