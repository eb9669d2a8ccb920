// Secrets and settings of one embedded database, made once and kept in `<home>/env`, readable by its owner only.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const KEY_BYTES = 32;
const random = (encoding) => randomBytes(KEY_BYTES).toString(encoding);

function freshKeys() {
	return {
		PG_SUPERUSER_PASSWORD: random("base64url"),
		PG_OWNER_PASSWORD: random("base64url"),
		PG_WEB_PASSWORD: random("base64url"),
		NEXTAUTH_SECRET: random("base64url"),
		DATA_KEY: random("base64"),
		INDEX_KEY: random("base64"),
	};
}

export function hasKeys(home) {
	return existsSync(join(home, "env"));
}

export function saveKeys(home, keys) {
	const file = join(home, "env");
	const lines = Object.entries(keys).map(([name, value]) => `${name}=${value}\n`);
	writeFileSync(`${file}.new`, lines.join(""), { mode: 0o600 });
	renameSync(`${file}.new`, file);
}

export function loadKeys(home) {
	if (!hasKeys(home)) {
		mkdirSync(home, { recursive: true });
		saveKeys(home, freshKeys());
	}
	const lines = readFileSync(join(home, "env"), "utf8").split("\n").filter(Boolean);
	return Object.fromEntries(
		lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
	);
}
