import { stringify } from "csv-stringify/sync";
import type { Berkas, Kepala, Sel } from "./kolom";

/**
 * Excel with Indonesian settings splits at semicolons, reads the comma as decimal mark, and takes a file for UTF-8 only
 * by its mark at the beginning: so these three together open right at a double click.
 */
const BOM = "\ufeff";
const OPTIONS = {
	delimiter: ";",
	record_delimiter: "\r\n",
	/** A name that begins with = + - @ would run as a formula: it gets an apostrophe in front. */
	escape_formulas: true,
	cast: { number: (value: number) => String(value).replace(".", ",") },
} as const;

/** Lines of a file, without its mark. */
export function csvLines(rows: readonly (readonly Sel[])[]): string {
	return stringify([...rows], OPTIONS);
}

/** A share stands in percent with two decimals: its heading has the sign. */
function writtenIn(kepala: readonly Kepala[], row: readonly Sel[]): Sel[] {
	return row.map((sel, at) =>
		typeof sel === "number" && kepala[at]?.jenis === "persen"
			? Math.round(sel * 10_000) / 100
			: sel,
	);
}

/**
 * The first table of a file, some rows at a time; region, period, who and when stand after an empty line at the end, so
 * that the first line stays the heading.
 */
export async function* csvChunks({ lembar, keterangan }: Berkas): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	const [{ kepala, batches }] = lembar;
	yield encoder.encode(BOM + csvLines([kepala.map(({ judul }) => judul)]));
	for await (const rows of batches)
		yield encoder.encode(csvLines(rows.map((row) => writtenIn(kepala, row))));
	const { judul, oleh, waktu } = keterangan;
	const footer = `Keterangan: ${judul}. Pantau PKH, dibuat ${waktu} oleh ${oleh}.`;
	yield encoder.encode(csvLines([[], [footer]]));
}
