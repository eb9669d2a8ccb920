// Content fingerprints: what was made from these very files need not be made again.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./paths.mjs";

/** What the web application is not made from, by the first folder or the name. */
const OUTSIDE = new Set([
	"node_modules",
	"docs",
	"tests",
	"scripts",
	"test-results",
	"playwright-report",
	"playwright.config.ts",
	"vitest.config.ts",
	"biome.json",
	"knip.json",
	"next-env.d.ts",
]);
const IGNORED = /(^|\/)\.|\.test\.tsx?$|\.md$|\.tsbuildinfo$|^prisma\/seed\/|^lib\/db\/generated\//;

function filesBelow(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		const name = relative(ROOT, path).replaceAll("\\", "/");
		if (OUTSIDE.has(name) || IGNORED.test(entry.isDirectory() ? `${name}/` : name)) return [];
		return entry.isDirectory() ? filesBelow(path) : [name];
	});
}

function digest(names) {
	const hash = createHash("sha256").update(process.version);
	for (const name of names.sort())
		hash.update(`\0${name}\0`).update(readFileSync(join(ROOT, name)));
	return hash.digest("hex");
}

/** Of everything that the web application is built from. */
export function sourceFingerprint() {
	return digest(filesBelow(ROOT));
}

/** Of the Prisma schema and the version that generates from it. */
export function schemaFingerprint() {
	const schema = join(ROOT, "prisma/schema");
	const parts = existsSync(schema) && statSync(schema).isDirectory() ? filesBelow(schema) : [];
	const whole = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];
	return digest([...parts, ...whole.filter((name) => existsSync(join(ROOT, name)))]);
}

export function isMadeFrom(folder, fingerprint) {
	const file = join(folder, "fingerprint");
	return existsSync(file) && readFileSync(file, "utf8") === fingerprint;
}

export function markMadeFrom(folder, fingerprint) {
	writeFileSync(join(folder, "fingerprint"), fingerprint);
}
