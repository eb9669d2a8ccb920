import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { bersama, judul, paragraf, tabel } from "../cetak/gaya";
import { diKertas } from "../cetak/kertas";
import { kepalaKop, kopOf } from "../cetak/kop";
import { judulResmi } from "../cetak/resmi";
import { type Berkas, type Kolom, lembarOf } from "../ekspor/kolom";
import {
	formatBulan,
	formatDecimal,
	formatNumber,
	formatPercent,
	formatTanggalWaktu,
} from "../format";
import { ANGKA_FIELDS, type AngkaPath, readAngka } from "../laporan/angka";
import { STATUS_LAPORAN } from "../laporan/rules";
import { type BarisPaket, type IndikatorPaket, judulPaket, type Paket } from "./paket";

const CATATAN =
	"Angka laporan adalah angka yang dibekukan ketika laporan dikirim; indikator dihitung dari catatan bulan itu ketika bulan ditutup.";

function nilaiOf({ unit, numerator, denominator, value }: IndikatorPaket): string {
	if (unit === "persen") return formatPercent(numerator, denominator);
	return unit === "rata" ? formatDecimal(value) : formatNumber(value);
}

/** The figures that fit beside a name on paper; the spreadsheet has them all. */
const DI_KERTAS: readonly { judul: string; path: AngkaPath }[] = [
	{ judul: "KPM", path: "caseload.akhir" },
	{ judul: "Kelompok", path: "p2k2.kelompok" },
	{ judul: "Bertemu", path: "p2k2.bertemu" },
	{ judul: "Sesi", path: "p2k2.sesi" },
	{ judul: "Hadir", path: "p2k2.hadir" },
	{ judul: "Kunjungan", path: "kunjungan.jumlah" },
	{ judul: "Graduasi tahun ini", path: "graduasi.tahunIni" },
];

const angkaOf = ({ angka }: BarisPaket, path: AngkaPath) => (angka ? readAngka(angka, path) : null);
const jumlah = (baris: readonly BarisPaket[], path: AngkaPath) =>
	baris.reduce((sum, row) => sum + (angkaOf(row, path) ?? 0), 0);

function laporan(baris: readonly BarisPaket[]): Content {
	const rows = baris.map((row) => [
		row.nama,
		STATUS_LAPORAN[row.status].label,
		...DI_KERTAS.map(({ path }) => (row.angka ? formatNumber(angkaOf(row, path)) : "–")),
	]);
	const sums = ["Jumlah", "", ...DI_KERTAS.map(({ path }) => formatNumber(jumlah(baris, path)))];
	return tabel(
		null,
		[
			{ judul: "Pendamping", lebar: "*" },
			{ judul: "Laporan", lebar: "auto" },
			...DI_KERTAS.map(({ judul: text }) => ({ judul: text, lebar: "auto" as const, angka: true })),
		],
		rows.length ? [...rows, sums] : [],
		"Tidak ada pendamping yang wajib melapor.",
	);
}

/** The pack on paper. */
export function dokumenPaket(paket: Paket): TDocumentDefinitions {
	const { kabupaten, provinsi, kecamatan, bulan, indikator, baris, nomor } = paket;
	const ditutup = `Bulan ditutup ${formatTanggalWaktu(paket.ditutupAt, paket.zona)} oleh ${paket.oleh}.`;
	return diKertas(
		{
			judul: judulPaket(paket),
			penyusun: kabupaten,
			perihal: nomor,
			dibuatAt: paket.ditutupAt,
			kaki: { kiri: [judulPaket(paket), nomor], kanan: kabupaten },
		},
		[
			...kepalaKop(kopOf({ tingkat: "kabupaten", nama: kabupaten, provinsi }, paket.alamat)),
			...judulResmi("PAKET LAPORAN BULANAN", nomor, [
				`Kecamatan ${kecamatan}, ${formatBulan(bulan)}`,
			]),
			paragraf(ditutup),
			judul("1. Indikator kecamatan"),
			tabel(
				null,
				[
					{ judul: "Indikator", lebar: "*" },
					{ judul: "Jumlah", lebar: "auto", angka: true },
					{ judul: "Dari", lebar: "auto", angka: true },
					{ judul: "Nilai", lebar: "auto", angka: true },
				],
				indikator.map((one) => [
					one.label,
					formatNumber(one.numerator),
					formatNumber(one.denominator),
					nilaiOf(one),
				]),
				"Belum ada indikator.",
			),
			judul("2. Laporan pendamping"),
			laporan(baris),
			bersama(paragraf(CATATAN)),
		],
	);
}

const INDIKATOR: Kolom<IndikatorPaket>[] = [
	{ judul: "Kode", jenis: "teks", lebar: 8, nilai: ({ kode }) => kode },
	{ judul: "Indikator", jenis: "teks", lebar: 44, nilai: ({ label }) => label },
	{ judul: "Jumlah", jenis: "angka", nilai: ({ numerator }) => numerator },
	{ judul: "Dari", jenis: "angka", nilai: ({ denominator }) => denominator },
	{
		judul: "Persen",
		jenis: "persen",
		nilai: ({ unit, value }) => (unit === "persen" ? value : null),
	},
];

const LAPORAN: Kolom<BarisPaket>[] = [
	{ judul: "Pendamping", jenis: "teks", lebar: 30, nilai: ({ nama }) => nama },
	{ judul: "Laporan", jenis: "teks", nilai: ({ status }) => STATUS_LAPORAN[status].label },
	...ANGKA_FIELDS.map(
		({ path, label }): Kolom<BarisPaket> => ({
			judul: label,
			jenis: "angka",
			nilai: (row) => angkaOf(row, path),
		}),
	),
];

/** The pack as tables. */
export function berkasPaket(paket: Paket): Berkas {
	return {
		nama: judulPaket(paket),
		lembar: [
			lembarOf("Indikator", INDIKATOR, [paket.indikator]),
			lembarOf("Laporan", LAPORAN, [paket.baris]),
		],
		keterangan: {
			judul: `${judulPaket(paket)}, nomor ${paket.nomor}. ${CATATAN}`,
			oleh: paket.oleh,
			waktu: formatTanggalWaktu(paket.ditutupAt, paket.zona),
		},
	};
}
