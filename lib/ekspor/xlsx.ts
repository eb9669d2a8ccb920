import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { Style, WorkbookWriter, WorksheetWriter } from "@cj-tech-master/excelts";
import { type Berkas, type Jenis, type Kepala, type Lembar, lembarOf, type Sel } from "./kolom";

/** The text format keeps a text a text, also when somebody edits the cell: no name ever becomes a formula. */
const BENTUK: Record<Jenis, { numFmt: string; lebar: number; kanan: boolean }> = {
	teks: { numFmt: "@", lebar: 24, kanan: false },
	uraian: { numFmt: "@", lebar: 60, kanan: false },
	angka: { numFmt: "#,##0", lebar: 12, kanan: true },
	persen: { numFmt: "0.0%", lebar: 11, kanan: true },
	tanggal: { numFmt: "dd-mm-yyyy", lebar: 12, kanan: false },
};
const KEPALA_TINGGI = 48;
const KEPALA_WARNA = "FFE3F1EE";
/** As long as a cell may be: a spreadsheet calls a file with a longer one broken. */
const TEKS_MAKS = 32_767;
/** Rows are formatted at a stretch so short that other people's requests hardly wait. */
const BARIS_SEKALI = 200;

/** What the library is given: a day as the midnight that it writes, a share and a number as they are. */
function nilaiOf(sel: Sel, jenis: Jenis | undefined) {
	if (typeof sel !== "string") return sel;
	if (jenis === "tanggal") return sel === "" ? null : new Date(`${sel}T00:00:00Z`);
	return sel.slice(0, TEKS_MAKS);
}

function bukaLembar(buku: WorkbookWriter, { nama, kepala }: Lembar): WorksheetWriter {
	const sheet = buku.addWorksheet(nama, {
		views: [{ state: "frozen", ySplit: 1 }],
		pageSetup: { orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
	});
	sheet.columns = kepala.map(({ jenis, lebar }) => ({ width: lebar ?? BENTUK[jenis].lebar }));
	tulisKepala(sheet, kepala);
	return sheet;
}

/** How the cells of each column look: one object for all of them, which the library knows again at once. */
function gayaOf(kepala: readonly Kepala[]): Partial<Style>[] {
	const wrap = kepala.some(({ jenis }) => jenis === "uraian");
	return kepala.map(({ jenis }) => {
		const alignment = { vertical: "top" as const, wrapText: jenis === "uraian" };
		return { numFmt: BENTUK[jenis].numFmt, ...(wrap && { alignment }) };
	});
}

function tulisBaris(
	sheet: WorksheetWriter,
	sels: readonly Sel[],
	kepala: readonly Kepala[],
	gaya: readonly Partial<Style>[],
) {
	const row = sheet.addRow(sels.map((sel, at) => nilaiOf(sel, kepala[at]?.jenis)));
	for (const [at, style] of gaya.entries())
		if (sels[at] !== null) row.getCell(at + 1).style = style;
	row.commit();
}

function tulisKepala(sheet: WorksheetWriter, kepala: readonly Kepala[]) {
	const row = sheet.addRow(kepala.map(({ judul }) => judul));
	row.height = KEPALA_TINGGI;
	for (const [at, { jenis }] of kepala.entries()) {
		row.getCell(at + 1).style = {
			font: { bold: true },
			fill: { type: "pattern", pattern: "solid", fgColor: { argb: KEPALA_WARNA } },
			alignment: {
				wrapText: true,
				vertical: "middle",
				horizontal: BENTUK[jenis].kanan ? "right" : "left",
			},
		};
	}
	row.commit();
}

/** What stands in no table: what the file is, from when and from whom, and how to read it. */
function lembarKeterangan({ judul, oleh, waktu }: Berkas["keterangan"]): Lembar {
	const rows: [string, string][] = [
		["Isi", judul],
		["Dibuat", waktu],
		["Oleh", oleh],
		["Sumber", "Pantau PKH"],
		[
			"Cara membaca",
			"Sel kosong berarti belum ada data, bukan nol. Persen adalah jumlah dibagi dari.",
		],
	];
	return lembarOf<[string, string]>(
		"Keterangan",
		[
			{ judul: "Hal", jenis: "teks", lebar: 16, nilai: ([hal]) => hal },
			{ judul: "Keterangan", jenis: "uraian", nilai: ([, isi]) => isi },
		],
		[rows],
	);
}

/**
 * A file for spreadsheets as it is made. Each piece is asked for before the next rows are read, so that a slow line holds
 * back the reading and the memory stays that of one batch.
 */
export async function* xlsxChunks({ lembar, keterangan }: Berkas): AsyncGenerator<Uint8Array> {
	// Loaded when the first one is asked for: a server that exports none does without.
	const { WorkbookWriter } = await import("@cj-tech-master/excelts");
	let ready: Uint8Array[] = [];
	const stream = new Writable({
		write(chunk: Uint8Array, _encoding, done) {
			ready.push(chunk);
			done();
		},
	});
	const take = () => {
		const piece = Buffer.concat(ready);
		ready = [];
		return piece;
	};
	const pembuat = { creator: "Pantau PKH", lastModifiedBy: "Pantau PKH" };
	const buku = new WorkbookWriter({ stream, useStyles: true, ...pembuat });
	for (const one of [...lembar, lembarKeterangan(keterangan)]) {
		const sheet = bukaLembar(buku, one);
		const gaya = gayaOf(one.kepala);
		for await (const rows of one.batches) {
			for (let from = 0; from < rows.length; from += BARIS_SEKALI) {
				for (const row of rows.slice(from, from + BARIS_SEKALI))
					tulisBaris(sheet, row, one.kepala, gaya);
				await setImmediate();
			}
			if (ready.length > 0) yield take();
		}
		sheet.commit();
	}
	await buku.commit();
	yield take();
}
