import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseAst } from "vitest/node";

const ROOT = join(import.meta.dirname, "../..");
const SKIPPED = new Set(["node_modules", "lib/db/generated", "prisma/migrations", "test-results"]);
const CODE = /\.(ts|tsx|mjs)$/;

/** One file that another one reaches for, both as paths without extension; a package keeps its name. */
export interface Arrow {
	from: string;
	to: string;
	typeOnly: boolean;
	names: string[];
}

interface Node {
	type: string;
	importKind?: string;
	exportKind?: string;
	source?: { value?: unknown } | null;
	specifiers?: { importKind?: string; exportKind?: string; imported?: { name?: string } }[];
}

/** Every file below a folder, as a path from the root of the repository. */
export function filesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = posix.join(folder, entry.name);
		if (entry.name.startsWith(".") || SKIPPED.has(path)) return [];
		if (entry.isDirectory()) return filesIn(path);
		return [path];
	});
}

export function codeIn(folder: string): string[] {
	return filesIn(folder).filter((path) => CODE.test(path) && !path.endsWith(".d.ts"));
}

export function read(path: string): string {
	return readFileSync(join(ROOT, path), "utf8");
}

const withoutExtension = (path: string) => path.replace(/(\/index)?\.(ts|tsx|mjs|js)$/, "");

function target(from: string, specifier: string): string {
	if (specifier.startsWith("@/")) return withoutExtension(specifier.slice(2));
	if (specifier.startsWith("."))
		return withoutExtension(posix.join(posix.dirname(from), specifier)) || ".";
	return specifier;
}

function isTypeOnly(node: Node): boolean {
	if (node.importKind === "type" || node.exportKind === "type") return true;
	const specifiers = node.specifiers ?? [];
	return (
		specifiers.length > 0 &&
		specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === "type")
	);
}

function nodesOf(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(nodesOf);
	if (value === null || typeof value !== "object") return [];
	const inner = Object.values(value).flatMap(nodesOf);
	return "type" in value ? [value as Node, ...inner] : inner;
}

/** The arrows that leave one file: imports, re-exports and imports made while running. */
export function arrowsOf(path: string, text: string): Arrow[] {
	const program = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" });
	return nodesOf(program.body)
		.filter((node) => /^(Import|Export)/.test(node.type) && typeof node.source?.value === "string")
		.map((node) => ({
			from: withoutExtension(path),
			to: target(path, String(node.source?.value)),
			typeOnly: isTypeOnly(node),
			names: (node.specifiers ?? []).flatMap(({ imported }) => imported?.name ?? []),
		}));
}
