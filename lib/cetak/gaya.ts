import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import { formatBulan, formatTanggalWaktu } from "../format";
import type { Bulan } from "../time";
import { type CetakLaporan, keadaanOf, TANDA_DRAF } from "./rules";
import { cetak, ringkas } from "./teks";

const TINTA = "#14201d";
const REDUP = "#4d5c57";
const GARIS = "#c3ccc9";
const DASAR = "#eef2f1";
const TEPI = 45;
const LEBAR = 595.28 - 2 * TEPI;
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

function kaki(laporan: CetakLaporan, nama: string) {
	const { beku, sidik, dicetakOleh, dicetakAt, zona } = laporan;
	const orang = cetak(beku.identitas.nama).slice(0, 60);
	const kiri = `${nama} · ${orang} · ${formatBulan(beku.bulan as Bulan)}`;
	const tercetak = `Dicetak ${cetak(dicetakOleh).slice(0, 60)}, ${formatTanggalWaktu(dicetakAt, zona)}`;
	return (halaman: number, jumlah: number): Content => ({
		margin: [TEPI, 12, TEPI, 0],
		fontSize: 7.5,
		color: REDUP,
		columns: [
			{ width: "*", stack: [kiri, `${keadaanOf(laporan)}${sidik ? ` · sidik ${sidik}` : ""}`] },
			{
				width: 215,
				alignment: "right",
				stack: [`Halaman ${halaman} dari ${jumlah}`, tercetak],
			},
		],
	});
}

/** The paper that both documents are written on: A4, page numbers, the mark of a draft. */
export function dokumen(
	laporan: CetakLaporan,
	nama: string,
	content: Content[],
): TDocumentDefinitions {
	const draf = laporan.isDraf;
	return {
		pageSize: "A4",
		pageMargins: [TEPI, draf ? 50 : 40, TEPI, 56],
		language: "id-ID",
		info: {
			title: `${nama} ${formatBulan(laporan.beku.bulan as Bulan)}`,
			author: cetak(laporan.beku.identitas.nama),
			subject: keadaanOf(laporan),
			creator: "Pantau PKH",
			producer: "Pantau PKH",
			creationDate: laporan.dicetakAt,
		},
		...(draf && {
			header: { text: TANDA_DRAF, alignment: "center", bold: true, margin: [0, 22, 0, 0] },
			watermark: { text: "DRAF", color: REDUP, opacity: 0.08, bold: true },
		}),
		footer: kaki(laporan, nama),
		content,
		defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.15, color: TINTA },
		styles: {
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
		},
	};
}
