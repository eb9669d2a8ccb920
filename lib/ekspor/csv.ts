import { stringify } from "csv-stringify/sync";

/** A cell of a file: what is unknown stays empty, never 0. */
export type Sel = string | number | null;

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

type Isi = {
	header: readonly string[];
	batches: AsyncIterable<readonly (readonly Sel[])[]>;
	/** Region, period, who and when, after an empty line at the end: the first line stays the heading. */
	footer: readonly string[];
};

/** A file as it is made: a slow line holds back the next batch instead of filling the memory. */
export function csvStream({ header, batches, footer }: Isi): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	async function* chunks() {
		yield BOM + csvLines([header]);
		for await (const rows of batches) yield csvLines(rows);
		yield csvLines([[], footer]);
	}
	const iterator = chunks();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await iterator.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await iterator.return(undefined);
		},
	});
}

/** The headers of a file that the browser saves under a name of our own making. */
export function csvHeaders(name: string): Record<string, string> {
	const safe = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
	return {
		"content-type": "text/csv; charset=utf-8",
		"content-disposition": `attachment; filename="${safe}.csv"`,
		"cache-control": "private, no-store",
	};
}

/** A share in percent with two decimals; null without a denominator. */
export function persenSel(numerator: number, denominator: number): number | null {
	return denominator > 0 ? Math.round((numerator / denominator) * 10_000) / 100 : null;
}

type Footer = { judul: string; nama: string; peran: string; waktu: string };

/** The last line of every file. */
export function footerOf({ judul, nama, peran, waktu }: Footer): string[] {
	return [`Keterangan: ${judul}. Pantau PKH, dibuat ${waktu} oleh ${nama} (${peran}).`];
}
