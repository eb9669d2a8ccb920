import type { Tx } from "@/lib/db";
import { TABEL } from "./kolom";

export type Tabel = keyof typeof TABEL;
type Nilai = string | number | boolean | Date | Uint8Array | readonly string[] | null;
/** A row to be written: every column of the list above. */
export type Baris<T extends Tabel> = { [column in keyof (typeof TABEL)[T]]: Nilai };

const BATCH = 4_000;

/** A value as the text that PostgreSQL reads. */
function textOf(value: Nilai): string | null {
	if (value === null) return null;
	if (typeof value === "string") return value;
	if (value instanceof Date) return value.toISOString();
	if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return `{${value.map((item) => `"${item.replace(/(["\\])/g, "\\$1")}"`).join(",")}}`;
}

function insertOf(table: Tabel) {
	const columns: [string, string][] = Object.entries(TABEL[table]);
	const names = columns.map(([name]) => name);
	const values = columns.map(([name, type]) => `${name}::${type}`);
	const texts = columns.map((_, place) => `$${place + 1}::text[]`);
	return `insert into ${table} (${names}) select ${values} from unnest(${texts}) as t(${names})`;
}

/** Writes many rows with a few statements. Names come from the list above, values are parameters. */
export async function insertRows<T extends Tabel>(
	tx: Tx,
	table: T,
	rows: readonly Baris<T>[],
): Promise<void> {
	const columns = Object.keys(TABEL[table]) as (keyof Baris<T>)[];
	for (let from = 0; from < rows.length; from += BATCH) {
		const part = rows.slice(from, from + BATCH);
		const texts = columns.map((column) => part.map((row) => textOf(row[column])));
		await tx.$executeRawUnsafe(insertOf(table), ...texts);
	}
}
