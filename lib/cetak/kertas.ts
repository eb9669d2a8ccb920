import type { Content, StyleDictionary, TDocumentDefinitions } from "pdfmake/interfaces";
import { cetak } from "./teks";

export const TINTA = "#14201d";
export const REDUP = "#4d5c57";
export const GARIS = "#c3ccc9";
export const DASAR = "#eef2f1";
export const TEPI = 45;
export const LEBAR = 595.28 - 2 * TEPI;

const GAYA: StyleDictionary = {
	kop: { fontSize: 13, bold: true, alignment: "center" },
	kopKecil: { fontSize: 10, alignment: "center" },
	nama: { fontSize: 12, bold: true, alignment: "center", margin: [0, 2, 0, 1] },
	judul: { fontSize: 10.5, bold: true, margin: [0, 10, 0, 3] },
	anakJudul: { fontSize: 9, bold: true, color: REDUP, margin: [0, 4, 0, 2] },
	namaTabel: { fontSize: 9, bold: true, color: REDUP, margin: [-4, 2, 0, 0] },
	kepala: { bold: true, fontSize: 8.5 },
	tabel: { margin: [0, 0, 0, 5] },
	paragraf: { margin: [0, 0, 0, 4], alignment: "left" },
	kosong: { italics: true, color: REDUP, margin: [0, 0, 0, 4] },
	catatan: { fontSize: 8, color: REDUP, margin: [0, 0, 0, 4] },
};

/** What a document says of itself, and what stands under every page. */
export type Kertas = {
	judul: string;
	penyusun: string;
	perihal: string;
	dibuatAt: Date;
	/** Lines at the left of the foot, and under the page number at its right. */
	kaki: { kiri: string[]; kanan: string };
	/** Stands over every page and across it, where a document is not yet what it will be. */
	tanda?: { baris: string; silang: string };
};

function kakiOf({ kiri, kanan }: Kertas["kaki"]) {
	return (halaman: number, jumlah: number): Content => ({
		margin: [TEPI, 12, TEPI, 0],
		fontSize: 7.5,
		color: REDUP,
		columns: [
			{ width: "*", stack: kiri },
			{
				width: 215,
				alignment: "right",
				stack: [`Halaman ${halaman} dari ${jumlah}`, kanan],
			},
		],
	});
}

/** The paper that every document is written on: A4, one typeface, page numbers, the mark of a draft. */
export function diKertas(kertas: Kertas, content: Content[]): TDocumentDefinitions {
	const { judul, penyusun, perihal, dibuatAt, kaki, tanda } = kertas;
	return {
		pageSize: "A4",
		pageMargins: [TEPI, tanda ? 50 : 40, TEPI, 56],
		language: "id-ID",
		info: {
			title: judul,
			author: cetak(penyusun),
			subject: perihal,
			creator: "Pantau PKH",
			producer: "Pantau PKH",
			creationDate: dibuatAt,
		},
		...(tanda && {
			header: { text: tanda.baris, alignment: "center", bold: true, margin: [0, 22, 0, 0] },
			watermark: { text: tanda.silang, color: REDUP, opacity: 0.08, bold: true },
		}),
		footer: kakiOf(kaki),
		content,
		defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.15, color: TINTA },
		styles: GAYA,
	};
}

/** A rule across the page, twice for a letterhead. */
export function garis(...tebal: number[]): Content {
	const lines = tebal.map((lineWidth, index) => ({
		type: "line" as const,
		x1: 0,
		x2: LEBAR,
		y1: index * 2.5,
		y2: index * 2.5,
		lineWidth,
		lineColor: TINTA,
	}));
	return { canvas: lines, margin: [0, 4, 0, 8] };
}
