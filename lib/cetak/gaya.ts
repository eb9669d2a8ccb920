import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import { formatBulan, formatTanggalWaktu } from "../format";
import type { Bulan } from "../time";
import { DASAR, diKertas, GARIS, REDUP } from "./kertas";
import { type CetakLaporan, keadaanOf, TANDA_DRAF } from "./rules";
import { cetak, ringkas } from "./teks";

/** A column of a table: its heading, its width, and whether it holds numbers. */
export type Kolom = { judul: string; lebar: number | "*" | "auto"; angka?: boolean };

const GARIS_TABEL = {
	hLineWidth: () => 0.5,
	vLineWidth: () => 0,
	hLineColor: () => GARIS,
	paddingLeft: () => 4,
	paddingRight: () => 4,
	paddingTop: () => 2.5,
	paddingBottom: () => 2.5,
};
/** A name above the headings is no row of its own: no line over it. */
const GARIS_BERNAMA = { ...GARIS_TABEL, hLineWidth: (i: number) => (i === 0 ? 0 : 0.5) };

const kosong = (text: string): Content => ({ text, style: "kosong" });

/** Only what surely fits on a page may be held together: what does not fit would not be printed. */
const PENDEK_MAKS = 300;
const isShort = (row: readonly string[] = []) => row.join("").length <= PENDEK_MAKS;

/** A table whose name and headings stand again on each page; a sentence where it has no rows. */
export function tabel(
	nama: string | null,
	kolom: readonly Kolom[],
	baris: readonly string[][],
	tanpaBaris: string,
): Content {
	if (baris.length === 0) {
		return nama === null ? kosong(tanpaBaris) : bersama(anakJudul(nama), kosong(tanpaBaris));
	}
	const alignment = (index: number) => (kolom[index]?.angka ? "right" : "left");
	const kepala = kolom.map(
		({ judul }, index): TableCell => ({
			text: judul,
			style: "kepala",
			fillColor: DASAR,
			alignment: alignment(index),
		}),
	);
	const judulTabel = kolom.map(
		(_, index): TableCell =>
			index === 0 ? { text: nama ?? "", style: "namaTabel", colSpan: kolom.length } : "",
	);
	const isi = baris.map((row) =>
		row.map(
			(text, index): TableCell => ({ text: ringkas(cetak(text)), alignment: alignment(index) }),
		),
	);
	const kepalaTabel = nama === null ? [kepala] : [judulTabel, kepala];
	return {
		style: "tabel",
		layout: nama === null ? GARIS_TABEL : GARIS_BERNAMA,
		table: {
			headerRows: kepalaTabel.length,
			keepWithHeaderRows: isShort(baris[0]) ? 1 : 0,
			widths: kolom.map(({ lebar }) => lebar),
			body: [...kepalaTabel, ...isi],
		},
	};
}

/** Names and values in two pairs of columns, read across. */
export function pasangan(isi: readonly (readonly [string, string])[]): Content {
	const cells = isi.flatMap(([nama, nilai]): TableCell[] => [
		{ text: nama, color: REDUP },
		{ text: nilai, bold: true, alignment: "right" },
	]);
	if (isi.length % 2 === 1) cells.push({ text: "" }, { text: "" });
	const body = Array.from({ length: cells.length / 4 }, (_, i) => {
		const [kiri, nilaiKiri, kanan, nilaiKanan] = cells.slice(i * 4, i * 4 + 4) as TableCell[];
		return [kiri, nilaiKiri, "", kanan, nilaiKanan] as TableCell[];
	});
	return {
		style: "tabel",
		layout: GARIS_TABEL,
		table: { widths: ["*", 55, 12, "*", 55], body },
	};
}

/** Pieces that stay on one page: a heading and what it announces, never as long as a page. */
export function bersama(...isi: Content[]): Content {
	return { unbreakable: true, stack: isi };
}

/** Names and texts below each other, as in the head of a form. */
export function isian(isi: readonly (readonly [string, string])[]): Content {
	return {
		style: "tabel",
		layout: "noBorders",
		table: {
			widths: [110, 4, "*"],
			body: isi.map(([nama, nilai]) => [{ text: nama, color: REDUP }, ":", cetak(nilai) || "–"]),
		},
	};
}

/** A sentence or a written text. */
export function paragraf(text: string): Content {
	return { text: cetak(text), style: "paragraf" };
}

/** The heading of a section. */
export function judul(text: string): Content {
	return { text, style: "judul" };
}

/** The heading of a list within a section. */
export function anakJudul(text: string): Content {
	return { text, style: "anakJudul" };
}

/** A report on paper: what it is, whose, how far it has come and who printed it under every page. */
export function dokumen(
	laporan: CetakLaporan,
	nama: string,
	content: Content[],
): TDocumentDefinitions {
	const { beku, sidik, dicetakOleh, dicetakAt, zona, isDraf } = laporan;
	const bulan = formatBulan(beku.bulan as Bulan);
	const orang = cetak(beku.identitas.nama).slice(0, 60);
	const keadaan = keadaanOf(laporan);
	return diKertas(
		{
			judul: `${nama} ${bulan}`,
			penyusun: beku.identitas.nama,
			perihal: keadaan,
			dibuatAt: dicetakAt,
			kaki: {
				kiri: [`${nama} · ${orang} · ${bulan}`, `${keadaan}${sidik ? ` · sidik ${sidik}` : ""}`],
				kanan: `Dicetak ${cetak(dicetakOleh).slice(0, 60)}, ${formatTanggalWaktu(dicetakAt, zona)}`,
			},
			...(isDraf && { tanda: { baris: TANDA_DRAF, silang: "DRAF" } }),
		},
		content,
	);
}
