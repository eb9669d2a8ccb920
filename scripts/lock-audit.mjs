// Fails when the lock file lacks a platform package (npm drops those that a registry did not serve, and `npm ci`
// then fails elsewhere) or records download addresses.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

function isLocked(name, from) {
	for (let dir = from; ; ) {
		if (packages[`${dir ? `${dir}/` : ""}node_modules/${name}`]) return true;
		if (!dir) return false;
		const parent = dir.lastIndexOf("/node_modules/");
		dir = parent < 0 ? "" : dir.slice(0, parent);
	}
}

const problems = [];
for (const [at, entry] of Object.entries(packages)) {
	for (const name of Object.keys(entry.optionalDependencies ?? {}))
		if (!isLocked(name, at))
			problems.push(`${at || "(root)"}: optional ${name} is missing from the lock file`);
	if (entry.resolved) problems.push(`${at}: records a download address`);
}
if (problems.length) console.error(problems.join("\n"));
process.exitCode = problems.length ? 1 : 0;
