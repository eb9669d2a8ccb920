import type { TDocumentDefinitions } from "pdfmake/interfaces";
import { formatBulan, formatNumber, formatRupiah, formatTanggalPanjang } from "../format";
import type { Bulan, Tanggal } from "../time";
import { isian, judul, paragraf, tabel } from "./gaya";
import { namaLengkap } from "./rules";
import { cetak } from "./teks";

/** All that stands on a payment list. */
export type DaftarBayar = {
	wilayah: string;
	nama: string;
	sumber: string;
	skNo: string;
	skTanggal: Tanggal;
	bulan: Bulan;
	terbit: Tanggal;
	nominal: number;
	baris: readonly { nama: string; letak: string | null; nominal: number; alasan: string }[];
	orang: number;
	rupiah: number;
	alamatBukti: string;
};

const TINTA = "#14201d";

/** The payment list of a month as it is issued: who is paid what and signs where, who is not and why, the code of its proof. */
export function dokumenDaftarBayar(isi: DaftarBayar): TDocumentDefinitions {
	const daerah = cetak(namaLengkap(isi.wilayah)).toUpperCase();
	const paid = isi.baris.filter(({ nominal }) => nominal > 0);
	const unpaid = isi.baris.filter(({ nominal }) => nominal === 0);
	return {
		pageSize: "A4",
		pageMargins: [45, 40, 45, 50],
		language: "id-ID",
		info: {
			title: `Daftar bayar ${cetak(isi.nama)} ${formatBulan(isi.bulan)}`,
			creator: "Pantau PKH",
			producer: "Pantau PKH",
		},
		footer: (halaman: number, jumlah: number) => ({
			text: `Halaman ${halaman} dari ${jumlah}`,
			alignment: "right",
			margin: [45, 16, 45, 0],
			fontSize: 8,
		}),
		content: [
			{ text: `DINAS SOSIAL ${daerah}`, style: "kop" },
			{ text: "DAFTAR PEMBAYARAN", style: "nama" },
			{
				text: `${cetak(isi.nama)}, ${formatBulan(isi.bulan)}`,
				alignment: "center",
				margin: [0, 0, 0, 10],
			},
			isian([
				["Dasar", `SK ${isi.skNo} tanggal ${formatTanggalPanjang(isi.skTanggal)}`],
				["Sumber dana", isi.sumber],
				["Besarnya per orang", `${formatRupiah(isi.nominal)} sebulan`],
				["Jumlah", `${formatNumber(isi.orang)} orang, ${formatRupiah(isi.rupiah)}`],
			]),
			tabel(
				null,
				[
					{ judul: "No.", lebar: 24, angka: true },
					{ judul: "Nama", lebar: "*" },
					{ judul: "Kecamatan", lebar: 110 },
					{ judul: "Jumlah", lebar: 80, angka: true },
					{ judul: "Tanda tangan", lebar: 110 },
				],
				paid.map(({ nama, letak, nominal }, i) => [
					String(i + 1),
					nama,
					letak ?? "–",
					formatRupiah(nominal),
					`${i + 1}. ..................`,
				]),
				"Tidak ada yang dibayar pada bulan ini.",
			),
			...(unpaid.length > 0
				? [
						judul("Tidak dibayar pada bulan ini"),
						tabel(
							null,
							[
								{ judul: "Nama", lebar: "*" },
								{ judul: "Alasan", lebar: 260 },
							],
							unpaid.map(({ nama, alasan }) => [nama, alasan]),
							"",
						),
					]
				: []),
			paragraf(
				`Diterbitkan ${formatTanggalPanjang(isi.terbit)}. Keaslian daftar ini dapat diperiksa di ${isi.alamatBukti}`,
			),
			{ qr: isi.alamatBukti, fit: 80, foreground: TINTA },
		],
		defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.15, color: TINTA },
		styles: {
			kop: { fontSize: 12, bold: true, alignment: "center" },
			nama: { fontSize: 12, bold: true, alignment: "center", margin: [0, 8, 0, 2] },
			judul: { fontSize: 10.5, bold: true, margin: [0, 10, 0, 3] },
			kepala: { bold: true, fontSize: 8.5 },
			tabel: { margin: [0, 0, 0, 8] },
			paragraf: { margin: [0, 6, 0, 6] },
			kosong: { italics: true, margin: [0, 0, 0, 4] },
		},
	};
}
