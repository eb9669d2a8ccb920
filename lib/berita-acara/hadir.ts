import type { Kolom } from "../ekspor/kolom";
import { formatTanggalWaktu } from "../format";

export type BarisHadir = {
	id: string;
	nama: string;
	peran: string;
	instansi: string;
	tempat: string;
	kode: string | null;
	mode: "LURING" | "DARING";
	cara: "KODE" | "TANGAN" | "DARING";
	masukAt: Date;
	zona: string;
};

const MODE = { LURING: "Tatap muka", DARING: "Daring" } as const;
const CARA = { KODE: "Kode rapat", TANGAN: "Dicatat panitia", DARING: "Masuk daring" } as const;

/** The columns of an attendance list. */
export const KOLOM_HADIR: readonly Kolom<BarisHadir>[] = [
	{ judul: "Nama", jenis: "teks", lebar: 32, nilai: (row) => row.nama },
	{ judul: "Peran", jenis: "teks", nilai: (row) => row.peran },
	{ judul: "Instansi", jenis: "teks", nilai: (row) => row.instansi },
	{ judul: "Kode wilayah", jenis: "teks", lebar: 14, nilai: (row) => row.kode },
	{ judul: "Wilayah", jenis: "teks", nilai: (row) => row.tempat },
	{ judul: "Hadir", jenis: "teks", lebar: 14, nilai: (row) => MODE[row.mode] },
	{ judul: "Dicatat dengan", jenis: "teks", lebar: 18, nilai: (row) => CARA[row.cara] },
	{
		judul: "Masuk",
		jenis: "teks",
		nilai: (row) => formatTanggalWaktu(row.masukAt, row.zona),
	},
];
