/** A cell of a file: what is unknown stays empty, never 0. A share is a fraction: 0.784. A day is "2026-10-05". */
export type Sel = string | number | null;

/** What a column holds, and so how a spreadsheet writes it. */
export type Jenis = "teks" | "uraian" | "angka" | "persen" | "tanggal";

/** The heading of a column. */
export type Kepala = {
	judul: string;
	jenis: Jenis;
	/** In letters; the usual width of its kind without. */
	lebar?: number;
};

/** A column: its heading, and its cell in a row. */
export type Kolom<Row> = Kepala & { nilai: (row: Row) => Sel };

/** One table of a file, some rows at a time. */
export type Lembar = {
	/** At most 31 letters: a spreadsheet allows no more. */
	nama: string;
	kepala: readonly Kepala[];
	batches: AsyncIterable<readonly (readonly Sel[])[]>;
};

/** A file: its tables and what is to be said of them. */
export type Berkas = {
	/** Without its ending. */
	nama: string;
	lembar: readonly [Lembar, ...Lembar[]];
	/** Region and period, who made it and when. */
	keterangan: { judul: string; oleh: string; waktu: string };
};

/** A table out of its columns and rows. */
export function lembarOf<Row>(
	nama: string,
	kolom: readonly Kolom<Row>[],
	batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Lembar {
	async function* cells() {
		for await (const rows of batches) yield rows.map((row) => kolom.map(({ nilai }) => nilai(row)));
	}
	return { nama, kepala: kolom, batches: cells() };
}

/** A share as a fraction; null without a denominator. */
export function pecahan(numerator: number, denominator: number): number | null {
	return denominator > 0 ? numerator / denominator : null;
}
