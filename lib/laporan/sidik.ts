import { createHash } from "node:crypto";

/** The same value in the same order, whatever order its keys were stored in. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value as Record<string, unknown>);
	return Object.fromEntries(
		entries
			.filter(([, inner]) => inner !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, ordered(inner)]),
	);
}

const GROUPS = 4;

/** A short fingerprint of a content, "3F2A-90C1-…": equal content, equal fingerprint. */
export function sidikOf(content: unknown): string {
	const hex = createHash("sha256")
		.update(JSON.stringify(ordered(content)))
		.digest("hex");
	const groups = hex.slice(0, GROUPS * 4).match(/.{4}/g) ?? [];
	return groups.join("-").toUpperCase();
}
