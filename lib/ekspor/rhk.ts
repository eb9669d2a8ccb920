import { type Bertanggal, bertanggalOf } from "../cetak/kegiatan-rhk";
import { hasilOf, kendalaOf } from "../cetak/narasi";
import { berkasRhk, type CetakLaporan, keadaanOf } from "../cetak/rules";
import { formatBulan, formatTanggalWaktu } from "../format";
import { ANGKA_FIELDS, type AngkaField, readAngka } from "../laporan/angka";
import { BAGIAN, type HasilKerja, RHK, type Rhk } from "../laporan/bagian";
import { KATEGORI_KENDALA, type Kendala } from "../laporan/naskah";
import type { Bulan } from "../time";
import { type Berkas, type Kolom, type Lembar, lembarOf, pecahan } from "./kolom";

const KEGIATAN: Kolom<Bertanggal>[] = [
	{ judul: "Tanggal", jenis: "tanggal", nilai: ({ hari }) => hari },
	{
		judul: "Jam",
		jenis: "teks",
		lebar: 14,
		nilai: ({ tanggal }) => tanggal.split("\n")[1] ?? "",
	},
	{ judul: "Kegiatan", jenis: "uraian", lebar: 30, nilai: ({ kegiatan }) => kegiatan },
	{ judul: "Uraian", jenis: "uraian", nilai: ({ uraian }) => uraian },
	{ judul: "Tempat", jenis: "uraian", lebar: 28, nilai: ({ tempat }) => tempat },
	{ judul: "Peserta", jenis: "angka", lebar: 10, nilai: ({ jumlah }) => jumlah },
	{ judul: "Kehadiran", jenis: "uraian", lebar: 26, nilai: ({ peserta }) => peserta },
];

/** What was done towards one result, a sheet each: as the ministry's set has a paper each. */
function lembarRhk({ beku }: CetakLaporan, nomor: Rhk): Lembar {
	return lembarOf(`RHK ${nomor}`, KEGIATAN, [bertanggalOf(beku, nomor)]);
}

/** Who reports, and what came of each result in a row. */
function lembarIkhtisar(laporan: CetakLaporan, hasilKerja: readonly HasilKerja[]): Lembar {
	const { beku } = laporan;
	const jumlah = ({ nomor }: HasilKerja) => bertanggalOf(beku, nomor).length;
	return lembarOf<HasilKerja>(
		"Ikhtisar",
		[
			{ judul: "RHK", jenis: "angka", lebar: 7, nilai: ({ nomor }) => nomor },
			{ judul: "Hasil kerja", jenis: "uraian", lebar: 38, nilai: ({ hasil }) => hasil },
			{ judul: "Catatan bulan ini", jenis: "angka", nilai: jumlah },
			{ judul: "Hasil", jenis: "uraian", nilai: ({ nomor }) => hasilOf(beku, nomor).join("\n") },
			{
				judul: "Kendala",
				jenis: "uraian",
				nilai: ({ nomor }) =>
					kendalaOf(laporan.kendala, nomor)
						.map(({ uraian }) => uraian)
						.join("\n"),
			},
		],
		[hasilKerja],
	);
}

const TARGET = "graduasi.target";
const judulBagian = ({ bagian }: AngkaField) =>
	BAGIAN.find(({ angka }) => angka === bagian)?.judul ?? bagian;

/** Every figure of the report: what was recorded, what was sent, and why where the two differ. */
function lembarAngka({ beku }: CetakLaporan): Lembar {
	const koreksi = ({ path }: AngkaField) => beku.koreksi.find((one) => one.path === path);
	const angka = ANGKA_FIELDS.filter(({ path }) => path !== TARGET);
	return lembarOf<AngkaField>(
		"Angka",
		[
			{ judul: "Bagian", jenis: "teks", lebar: 40, nilai: judulBagian },
			{ judul: "Angka", jenis: "teks", lebar: 40, nilai: ({ label }) => label },
			{ judul: "Tercatat", jenis: "angka", nilai: ({ path }) => readAngka(beku.tercatat, path) },
			{ judul: "Dilaporkan", jenis: "angka", nilai: ({ path }) => readAngka(beku.angka, path) },
			{ judul: "Alasan koreksi", jenis: "uraian", nilai: (field) => koreksi(field)?.reason ?? "" },
		],
		[angka],
	);
}

type Capaian = { hal: string; ada: number; dari: number; target: number | null };

/** The shares of the month, each beside what it is made of. */
function lembarCapaian({ beku }: CetakLaporan): Lembar {
	const { p2k2, graduasi, kualitas } = beku.angka;
	const { anggota, nikKosong, nikTidakPadan } = kualitas;
	const rows: Capaian[] = [
		{ hal: "Kelompok yang bertemu", ada: p2k2.bertemu, dari: p2k2.kelompok, target: null },
		{
			hal: "Hadir atau diwakili pada sesi P2K2",
			ada: p2k2.hadir + p2k2.diwakili,
			dari: p2k2.anggota,
			target: null,
		},
		{
			hal: "Graduasi tahun ini",
			ada: graduasi.tahunIni,
			dari: graduasi.basis,
			target: graduasi.target / 100,
		},
		{
			hal: "Anggota dengan NIK tanpa catatan",
			ada: anggota - nikKosong - nikTidakPadan,
			dari: anggota,
			target: null,
		},
	];
	return lembarOf<Capaian>(
		"Capaian",
		[
			{ judul: "Capaian", jenis: "teks", lebar: 40, nilai: ({ hal }) => hal },
			{ judul: "Jumlah", jenis: "angka", nilai: ({ ada }) => ada },
			{ judul: "Dari", jenis: "angka", nilai: ({ dari }) => dari },
			{ judul: "Persen", jenis: "persen", nilai: ({ ada, dari }) => pecahan(ada, dari) },
			{ judul: "Target setahun", jenis: "persen", nilai: ({ target }) => target },
		],
		[rows],
	);
}

/** What was written: each obstacle, and the plan. */
function lembarKendala({ kendala, rencana }: CetakLaporan): Lembar {
	const rows = [
		...kendala.map(({ kategori, uraian }: Kendala) => [KATEGORI_KENDALA[kategori], uraian]),
		...(rencana ? [["Rencana tindak lanjut", rencana]] : []),
	];
	return lembarOf<string[]>(
		"Kendala dan rencana",
		[
			{ judul: "Hal", jenis: "teks", lebar: 28, nilai: ([hal = ""]) => hal },
			{ judul: "Uraian", jenis: "uraian", lebar: 90, nilai: ([, uraian = ""]) => uraian },
		],
		[rows],
	);
}

/** The ministry's set RHK 1-9 of a report as a file, or one of them. */
export function berkasRhkXlsx(laporan: CetakLaporan, rhk: Rhk | null): Berkas {
	const { beku, zona, dicetakOleh, dicetakAt } = laporan;
	const dipilih = RHK.filter(({ nomor }) => rhk === null || nomor === rhk);
	const whole = rhk === null || rhk === 7;
	const { nama, kecamatan, kabupaten } = beku.identitas;
	return {
		nama: berkasRhk(laporan, rhk).replace(/\.pdf$/, ""),
		lembar: [
			lembarIkhtisar(laporan, dipilih),
			...dipilih.map(({ nomor }) => lembarRhk(laporan, nomor)),
			...(whole ? [lembarCapaian(laporan), lembarAngka(laporan), lembarKendala(laporan)] : []),
		],
		keterangan: {
			judul: `RHK ${rhk ?? "1–9"} ${formatBulan(beku.bulan as Bulan)}, ${nama}, Kecamatan ${kecamatan}, ${kabupaten}. ${keadaanOf(laporan)}.`,
			oleh: dicetakOleh,
			waktu: formatTanggalWaktu(dicetakAt, zona),
		},
	};
}
