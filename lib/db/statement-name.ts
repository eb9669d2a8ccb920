import { createHash } from "node:crypto";

/** Beyond so many different texts a statement goes unprepared: a connection keeps what it has prepared. */
const STATEMENTS_MAX = 1_000;
const names = new Map<string, string>();

/** A statement's name: what was prepared once on a connection is neither parsed nor planned again. "" beyond the limit. */
export function statementName(text: string): string {
	const known = names.get(text);
	if (known !== undefined || names.size >= STATEMENTS_MAX) return known ?? "";
	const name = createHash("sha1").update(text).digest("base64url");
	names.set(text, name);
	return name;
}
