import { formatNumber, formatTanggal } from "../format";
import type { TujuanKunjungan } from "../kunjungan/rules";
import type { Rhk } from "../laporan/bagian";
import type { DaftarLaporan } from "../laporan/beku";
import type { Tanggal } from "../time";
import { hadirOf, jamOf, labelJenis, labelTujuan, materiOf, namaKpm } from "./baris";

/** Something that was done towards a result: when, what, where and with whom. */
export type Kegiatan = {
	tanggal: string;
	kegiatan: string;
	uraian: string;
	tempat: string;
	peserta: string;
};

/**
 * The result that a visit served, by its purpose. Routine visits serve none of the nine by
 * themselves. Our reading: no source says where visits belong.
 */
export const RHK_OF_TUJUAN: Readonly<Record<TujuanKunjungan, Rhk | null>> = {
	PENYALURAN: 1,
	VERIFIKASI_KOMITMEN: 3,
	CALON_GRADUASI: 4,
	PEMUTAKHIRAN_DATA: 5,
	KASUS: 6,
	PEMANTAUAN: null,
	LAINNYA: null,
};

type Bertanggal = Kegiatan & { hari: string };
const hariOf = (tanggal: string) => formatTanggal(tanggal as Tanggal);
const baris = (text: string[]) => text.filter(Boolean).join("\n");

/** The visits that served a result. */
export function kunjunganOf(daftar: DaftarLaporan, rhk: Rhk): DaftarLaporan["kunjungan"] {
	const table: Readonly<Record<string, Rhk | null>> = RHK_OF_TUJUAN;
	return daftar.kunjungan.filter(({ tujuan }) => table[tujuan] === rhk);
}

function sessions({ sesi }: DaftarLaporan): Bertanggal[] {
	return sesi.map((row) => ({
		hari: row.tanggal,
		tanggal: baris([hariOf(row.tanggal), jamOf(row)]),
		kegiatan: `P2K2 ${row.kelompok}`,
		uraian: baris([materiOf(row), row.pemateri && `Pemateri: ${row.pemateri}`, row.rangkuman]),
		tempat: row.tempat,
		peserta: hadirOf(row),
	}));
}

function proposals({ graduasi }: DaftarLaporan, rhk: Rhk): Bertanggal[] {
	if (rhk !== 4) return [];
	return graduasi.map(({ tanggal, nama, desa, jenis, efektif }) => ({
		hari: tanggal,
		tanggal: hariOf(tanggal),
		kegiatan: "Usulan graduasi",
		uraian: baris([
			`KPM ${namaKpm(nama)}, jenis ${labelJenis(jenis).toLowerCase()}`,
			efektif ? `Berlaku ${hariOf(efektif)}` : "",
		]),
		tempat: desa,
		peserta: "",
	}));
}

function visits(daftar: DaftarLaporan, rhk: Rhk): Bertanggal[] {
	return kunjunganOf(daftar, rhk).map(({ tanggal, nama, desa, tujuan, hasil }) => ({
		hari: tanggal,
		tanggal: hariOf(tanggal),
		kegiatan: `Kunjungan rumah: ${labelTujuan(tujuan).toLowerCase()}`,
		uraian: baris([`KPM ${namaKpm(nama)}`, hasil]),
		tempat: desa,
		peserta: "",
	}));
}

function activities({ kegiatan }: DaftarLaporan, rhk: Rhk): Bertanggal[] {
	return kegiatan
		.filter((row) => row.rhk === rhk)
		.map(({ tanggal, jenis, uraian, tempat, peserta, tautan }) => ({
			hari: tanggal,
			tanggal: hariOf(tanggal),
			kegiatan: jenis,
			uraian: baris([uraian, tautan]),
			tempat,
			peserta: peserta === null ? "" : `${formatNumber(peserta)} orang`,
		}));
}

/** All that was recorded towards a result, in the order of time. */
export function kegiatanOf(daftar: DaftarLaporan, rhk: Rhk): Kegiatan[] {
	const all = [
		...(rhk === 2 ? sessions(daftar) : []),
		...proposals(daftar, rhk),
		...visits(daftar, rhk),
		...activities(daftar, rhk),
	];
	return all
		.sort((a, b) => a.hari.localeCompare(b.hari))
		.map(({ hari: _hari, ...kegiatan }) => kegiatan);
}
