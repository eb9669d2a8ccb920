import type { JenisRapat, KategoriMasalah, ModeRapat, StatusRapat } from "../rapat/rules";
import type { Bulan, Tanggal } from "../time";
import type { StatusTindak } from "../tindak-lanjut/rules";
import type { Tingkat } from "../wilayah/rules";

/** How many came from a place or in a role, by the way they were there. */
export type Hitung = { nama: string; luring: number; daring: number };
export type Hadirin = {
	nama: string;
	peran: string;
	instansi: string;
	tempat: string;
	mode: "LURING" | "DARING";
};

/** An indicator as it was frozen: its code and its two counts. */
export type AngkaBeku = { kode: string; pembilang: number; penyebut: number };

export type TindakBahan = {
	keputusanId: string | null;
	uraian: string;
	penanggungJawab: string;
	tempat: string;
	dueOn: Tanggal;
	status: StatusTindak;
};
export type KeputusanBahan = { id: string; uraian: string };

/** All that the minutes of a meeting say, as the records say it at the moment of issuing. */
export type BahanBeritaAcara = {
	wilayah: { code: string; nama: string; tingkat: Tingkat; provinsi: string };
	zona: string;
	judul: string;
	jenis: JenisRapat;
	mode: ModeRapat;
	status: StatusRapat;
	heldOn: Tanggal;
	jamMulai: string;
	jamSelesai: string;
	tempat: string;
	tautan: string;
	pimpinan: string;
	pembuka: string;
	notulen: string;
	kecamatan: string[];
	/** How many were invited, and how many of those came. */
	undangan: { jumlah: number; datang: number };
	hadir: {
		jumlah: number;
		luring: number;
		daring: number;
		perPeran: Hitung[];
		perTempat: Hitung[];
		/** At most `DAFTAR_MAKS` of them, by place and name. */
		daftar: Hadirin[];
	};
	agenda: { judul: string; uraian: string; dibahas: boolean; dilewati: boolean }[];
	/** The region first, then the places one level down. */
	angka: { nama: string; bulan: Bulan; angka: AngkaBeku[] }[];
	masalah: {
		kategori: KategoriMasalah;
		uraian: string;
		tempat: string;
		keputusan: KeputusanBahan[];
	}[];
	/** Decisions on no issue in particular. */
	keputusan: KeputusanBahan[];
	tindak: TindakBahan[];
	/** What earlier meetings had left open. */
	lanjutan: TindakBahan[];
};

/**
 * How many names the paper itself carries. A national meeting has 31,000: eight hundred pages that nobody signs and
 * minutes of layout. Beyond this the paper counts by place and role, says so, and the whole list is a spreadsheet.
 */
export const DAFTAR_MAKS = 500;
