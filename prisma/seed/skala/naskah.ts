import { readFileSync } from "node:fs";

type Nilai = string | number | boolean | null;
/** What stands in the place of the names that begin with @. */
export type Isian = Readonly<Record<string, Nilai>>;

const FOLDER = new URL("./sql/", import.meta.url);
const files = new Map<string, string>();

function read(name: string): string {
	const text = files.get(name) ?? readFileSync(new URL(`${name}.sql`, FOLDER), "utf8");
	files.set(name, text);
	return text;
}

/** An array as PostgreSQL reads it in a statement. */
export function larik(items: readonly (string | number)[], type: "text" | "int" | "date"): string {
	const quoted = items.map((item) => `'${String(item).replaceAll("'", "''")}'`);
	return `array[${quoted}]::${type}[]`;
}

function fill(statement: string, isian: Isian): string {
	return statement.replace(/@([a-z_]+)/g, (_, name: string) => {
		if (!Object.hasOwn(isian, name)) throw new Error(`no value for @${name}`);
		const value = isian[name];
		return value === null || value === undefined ? "null" : String(value);
	});
}

/** The statements of a file, in their order: a line that begins with "-- @@" parts them. */
export function naskah(name: string, isian: Isian): string[] {
	return read(name)
		.split(/^-- @@.*$/m)
		.map((statement) => fill(statement, isian).trim())
		.filter((statement) => statement !== "");
}
