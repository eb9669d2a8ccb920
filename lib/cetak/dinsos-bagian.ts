import type { Content } from "pdfmake/interfaces";
import { formatNumber, formatPercentRatio, formatPersen, joinDan } from "../format";
import {
	ANGKA_FIELDS,
	type AngkaPath,
	fieldOf,
	type LaporanAngka,
	readAngka,
} from "../laporan/angka";
import type { KelompokAngka } from "../laporan/bagian";
import type { LaporanBeku } from "../laporan/beku";
import { KATEGORI_KENDALA } from "../laporan/naskah";
import { BARIS } from "./baris";
import { anakJudul, bersama, judul, paragraf, pasangan, tabel } from "./gaya";
import type { CetakLaporan } from "./rules";
import { cetak } from "./teks";

const TANGGAL = { judul: "Tanggal", lebar: 58 } as const;
const BELUM_DICATAT = "Belum dicatat di aplikasi ini; belum ada data.";

/** A figure as it was sent, with a star where the writer corrected it. */
function nilaiOf({ angka, koreksi }: LaporanBeku, path: AngkaPath): string {
	const value = readAngka(angka, path);
	const text = path === "graduasi.target" ? formatPersen(value) : formatNumber(value);
	return koreksi.some((k) => k.path === path) ? `${text} *` : text;
}

function angkaBagian(beku: LaporanBeku, kelompok: KelompokAngka): Content {
	const fields = ANGKA_FIELDS.filter(({ bagian }) => bagian === kelompok);
	return pasangan(fields.map(({ path, label }) => [label, nilaiOf(beku, path)]));
}

function ratio(label: string, numerator: number, denominator: number): Content {
	return paragraf(`${label}: ${formatPercentRatio(numerator, denominator)}.`);
}

/** Section 1: the families, where they live and what they are in the programme for. */
export function bagianKpm(beku: LaporanBeku): Content[] {
	const { masuk, keluar, perDesa, perKomponen } = beku.daftar;
	const nama = { judul: "Pengurus", lebar: "*" } as const;
	return [
		bersama(judul("1. KPM dampingan"), angkaBagian(beku, "caseload")),
		tabel(
			"KPM per desa/kelurahan pada akhir bulan",
			[
				{ judul: "Desa/kelurahan", lebar: "*" },
				{ judul: "Kecamatan", lebar: 150 },
				{ judul: "KPM", lebar: 60, angka: true },
			],
			perDesa.map(BARIS.perDesa),
			"Tidak ada KPM pada akhir bulan.",
		),
		tabel(
			"Anggota per komponen",
			[
				{ judul: "Komponen", lebar: "*" },
				{ judul: "Anggota", lebar: 60, angka: true },
			],
			perKomponen.map(BARIS.perKomponen),
			"Tidak ada komponen tercatat.",
		),
		tabel("KPM masuk", [TANGGAL, nama], masuk.map(BARIS.masuk), "Tidak ada KPM masuk."),
		tabel(
			"KPM keluar",
			[TANGGAL, nama, { judul: "Sebab", lebar: 220 }],
			keluar.map(BARIS.keluar),
			"Tidak ada KPM keluar.",
		),
	];
}

/** Section 3: sessions and attendance, with the groups that did not meet by name. */
export function bagianP2k2(beku: LaporanBeku): Content[] {
	const { p2k2 } = beku.angka;
	const absen = beku.daftar.kelompok.filter(({ sesi }) => sesi === 0).map(({ nama }) => nama);
	return [
		bersama(
			judul("3. P2K2"),
			angkaBagian(beku, "p2k2"),
			ratio("Kelompok yang bertemu", p2k2.bertemu, p2k2.kelompok),
			ratio("Hadir atau diwakili", p2k2.hadir + p2k2.diwakili, p2k2.anggota),
		),
		...(absen.length > 0 ? [paragraf(`Belum bertemu: ${joinDan(absen)}.`)] : []),
		tabel(
			"Sesi P2K2",
			[
				TANGGAL,
				{ judul: "Kelompok", lebar: 90 },
				{ judul: "Materi", lebar: "*" },
				{ judul: "Tempat", lebar: 85 },
				{ judul: "Kehadiran", lebar: 95 },
			],
			beku.daftar.sesi.map(BARIS.sesi),
			"Tidak ada sesi P2K2 tercatat.",
		),
	];
}

/** Section 5: cases and what the year has brought so far. */
export function bagianGraduasi(beku: LaporanBeku): Content[] {
	const { tahunIni, basis, target } = beku.angka.graduasi;
	const capaian = `Capaian tahun ini: ${formatPercentRatio(tahunIni, basis)}; target ${formatPersen(target)}.`;
	return [
		bersama(judul("5. Graduasi"), angkaBagian(beku, "graduasi"), paragraf(capaian)),
		tabel(
			"Kasus graduasi",
			[
				{ ...TANGGAL, judul: "Diusulkan" },
				{ judul: "Pengurus", lebar: "*" },
				{ judul: "Desa/kelurahan", lebar: 95 },
				{ judul: "Jenis", lebar: 80 },
				{ judul: "Keadaan", lebar: 130 },
			],
			beku.daftar.graduasi.map(BARIS.graduasi),
			"Tidak ada kasus graduasi tercatat.",
		),
	];
}

/** Section 6: the members' data as they stood. */
export function bagianKualitas(beku: LaporanBeku): Content[] {
	const { anggota, nikKosong, nikTidakPadan } = beku.angka.kualitas;
	return [
		bersama(
			judul("6. Pemutakhiran dan kualitas data"),
			angkaBagian(beku, "kualitas"),
			ratio("Anggota dengan NIK tanpa catatan", anggota - nikKosong - nikTidakPadan, anggota),
			kegiatanRhk(beku.angka, 5),
		),
	];
}

/** Section 8: visits at home. */
export function bagianKunjungan(beku: LaporanBeku): Content[] {
	return [
		bersama(judul("8. Kunjungan rumah"), angkaBagian(beku, "kunjungan")),
		tabel(
			"Kunjungan",
			[
				TANGGAL,
				{ judul: "Pengurus", lebar: 92 },
				{ judul: "Desa/kelurahan", lebar: 75 },
				{ judul: "Tujuan", lebar: 78 },
				{ judul: "Hasil", lebar: "*" },
			],
			beku.daftar.kunjungan.map(BARIS.kunjungan),
			"Tidak ada kunjungan rumah tercatat.",
		),
	];
}

/** Section 9: everything else, by result plan. */
export function bagianKegiatan(beku: LaporanBeku): Content[] {
	return [
		bersama(judul("9. Koordinasi, rapat, dan kegiatan lain"), angkaBagian(beku, "kegiatan")),
		tabel(
			"Kegiatan",
			[
				TANGGAL,
				{ judul: "RHK", lebar: 26 },
				{ judul: "Kegiatan", lebar: "*" },
				{ judul: "Tempat", lebar: 110 },
				{ judul: "Peserta", lebar: 42, angka: true },
			],
			beku.daftar.kegiatan.map(BARIS.kegiatan),
			"Tidak ada kegiatan lain tercatat.",
		),
	];
}

function kegiatanRhk(angka: LaporanAngka, rhk: 1 | 3 | 5 | 6): Content {
	const jumlah = formatNumber(angka.kegiatan[`rhk${rhk}`]);
	return {
		text: `Kegiatan RHK ${rhk} tercatat: ${jumlah} (rincian di bagian 9).`,
		style: "paragraf",
	};
}

/** Sections 2, 4 and 7, of which only the activities are recorded so far. */
export function bagianMenyusul(
	beku: LaporanBeku,
	bagian: { nomor: number; nama: string; rhk: 1 | 3 | 6 },
): Content[] {
	return [
		bersama(
			judul(`${bagian.nomor}. ${bagian.nama}`),
			{ text: BELUM_DICATAT, style: "kosong" },
			kegiatanRhk(beku.angka, bagian.rhk),
		),
	];
}

/** What the writer corrected, with what was recorded and why. */
export function koreksiOf({ koreksi }: LaporanBeku): Content[] {
	return [
		judul("11. Angka yang dikoreksi pendamping (ditandai *)"),
		tabel(
			null,
			[
				{ judul: "Angka", lebar: 150 },
				{ judul: "Tercatat", lebar: 55, angka: true },
				{ judul: "Dilaporkan", lebar: 58, angka: true },
				{ judul: "Alasan", lebar: "*" },
			],
			koreksi.map(({ path, original, value, reason }) => [
				fieldOf(path)?.label ?? path,
				formatNumber(original),
				formatNumber(value),
				reason,
			]),
			"Tidak ada angka yang dikoreksi.",
		),
	];
}

/** Section 10: the only part that is typed. */
export function bagianKendala({ kendala, rencana }: CetakLaporan): Content[] {
	return [
		judul("10. Kendala, analisis, dan rencana tindak lanjut"),
		tabel(
			"Kendala",
			[
				{ judul: "Hal", lebar: 110 },
				{ judul: "Kendala", lebar: "*" },
			],
			kendala.map(({ kategori, uraian }) => [KATEGORI_KENDALA[kategori], uraian]),
			"Tidak ada kendala yang ditulis.",
		),
		anakJudul("Rencana tindak lanjut"),
		cetak(rencana)
			? paragraf(rencana)
			: { text: "Tidak ada rencana yang ditulis.", style: "kosong" },
	];
}
