// How the Prisma CLI calls its schema engine.
const WITH_IGNORED_VALUE = new Set(["--enabled-preview-features", "--extension-types"]);

/** `{ schemaFiles, datasource, subcommand, wantsVersion }` from the command line. */
export function readArguments(argv) {
	const result = { schemaFiles: [], datasource: {}, subcommand: null, wantsVersion: false };
	const rest = [...argv];
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		if (word === "--datamodels") result.schemaFiles.push(rest.shift());
		else if (word === "--datasource") result.datasource = JSON.parse(rest.shift());
		else if (word === "cli") result.subcommand = rest.shift();
		else if (word === "--version") result.wantsVersion = true;
		else if (WITH_IGNORED_VALUE.has(word)) rest.shift();
	}
	return result;
}
