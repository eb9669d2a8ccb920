import type { Column, Content } from "pdfmake/interfaces";
import { formatTanggalKetik, formatTanggalPanjang } from "../format";
import { namaHari } from "../hari-ini/rules";
import { bulanKe, type Tanggal, tahunOf } from "../time";
import { namaLengkap } from "./rules";
import { cetak } from "./teks";
import { terbilang } from "./terbilang";

const TITIK = "( ........................................ )";
const QR_LEBAR = 92;

/** The title of an official document with its number; without one there is room to write it. */
export function judulResmi(judul: string, nomor: string, baris: readonly string[] = []): Content[] {
	return [
		{ text: judul, style: "nama" },
		...baris.map((text): Content => ({ text: cetak(text), style: "kopKecil" })),
		{
			text: `Nomor: ${cetak(nomor) || "........................................"}`,
			style: "kopKecil",
			margin: [0, 0, 0, 8],
		},
	];
}

/** "Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)". */
export function tanggalResmi(tanggal: Tanggal): string {
	const hari = terbilang(Number(tanggal.slice(8, 10)));
	const [, bulan = ""] = formatTanggalPanjang(tanggal).split(" ");
	const tahun = terbilang(tahunOf(tanggal));
	return `${namaHari(tanggal)}, tanggal ${hari} bulan ${bulan} tahun ${tahun} (${formatTanggalKetik(tanggal)})`;
}

/** "Bogor" for "Kab. Bogor" and "Kota Bogor": where an office writes its papers, unless it says otherwise. */
export function tempatOf(nama: string): string {
	return cetak(namaLengkap(nama).replace(/^(Kabupaten|Kota)( Administrasi)? /, ""));
}

/** "XI" for a day in November, as numbers of documents have it. */
export function bulanRomawi(tanggal: Tanggal): string {
	const ROMAWI = "I II III IV V VI VII VIII IX X XI XII".split(" ");
	return ROMAWI[bulanKe(tanggal) - 1] ?? "";
}

/** Somebody who signs: over the name what they sign as, under it what is known of them. */
export type Penanda = { salam: string; jabatan: string; nama: string; catatan: string };

function kolomTanda({ salam, jabatan, nama, catatan }: Penanda): Column {
	return {
		width: "*",
		alignment: "center",
		stack: [
			salam || " ",
			cetak(jabatan),
			{ text: "", margin: [0, 46, 0, 0] },
			{ text: nama ? cetak(nama) : TITIK, bold: nama !== "" },
			{ text: catatan || " ", style: "catatan" },
		],
	};
}

/** Place and day over the signatures of at most three people, side by side. */
export function tandaTanganDi(
	tempat: string,
	tanggal: Tanggal,
	penanda: readonly Penanda[],
): Content {
	return {
		margin: [0, 12, 0, 0],
		stack: [
			{
				text: `${tempat}, ${formatTanggalPanjang(tanggal)}`,
				alignment: "right",
				margin: [0, 6, 0, 6],
			},
			{ columnGap: 12, columns: penanda.map(kolomTanda) },
		],
	};
}

/** The code that leads to the proof of a document, and what to do with it. */
export function kodeBukti(alamat: string, id: string): Content {
	return {
		unbreakable: true,
		margin: [0, 14, 0, 0],
		columnGap: 12,
		columns: [
			{ width: QR_LEBAR, qr: alamat, fit: QR_LEBAR, eccLevel: "M" },
			{
				width: "*",
				margin: [0, 6, 0, 0],
				style: "catatan",
				stack: [
					{ text: "Pindai untuk memeriksa keaslian dokumen ini.", bold: true },
					`Halaman bukti menyebut judul, nomor, waktu terbit, dan sidik SHA-256 berkas ini, lalu menghitung ulang sidiknya dari berkas yang tersimpan.`,
					{ text: alamat, link: alamat },
					`Dokumen ${id}`,
				],
			},
		],
	};
}
