import {
	formatBulan,
	formatNumber,
	formatPercentRatio,
	formatPersen,
	formatTanggalWaktu,
	joinDan,
} from "../format";
import { JENIS_GRADUASI, JENIS_KODE } from "../graduasi/rules";
import { fieldOf } from "../laporan/angka";
import type { Rhk } from "../laporan/bagian";
import type { LaporanBeku } from "../laporan/beku";
import type { KategoriKendala, Kendala } from "../laporan/naskah";
import type { Bulan } from "../time";
import { kunjunganOf } from "./kegiatan-rhk";
import { type CetakLaporan, namaLengkap } from "./rules";

/** The result under which an obstacle is told; RHK 7, the monthly report, tells them all. */
const RHK_OF_KENDALA: Readonly<Record<KategoriKendala, Rhk>> = {
	PENYALURAN: 1,
	P2K2: 2,
	VERKOM: 3,
	GRADUASI: 4,
	PEMUTAKHIRAN_DATA: 5,
	PELAPORAN: 7,
	SDM: 7,
	LAINNYA: 7,
	PENGAWASAN: 8,
	KOORDINASI_DESA: 8,
};

/** The obstacles that belong to a result. */
export function kendalaOf(kendala: readonly Kendala[], rhk: Rhk): Kendala[] {
	return kendala.filter(({ kategori }) => rhk === 7 || RHK_OF_KENDALA[kategori] === rhk);
}

/** One sentence on who worked where and with how many families. */
export function gambaranOf({ identitas, angka, bulan }: LaporanBeku): string {
	const { akhir, kelompok } = angka.caseload;
	const tempat = `Kecamatan ${identitas.kecamatan}, ${namaLengkap(identitas.kabupaten)}`;
	return `Pada ${formatBulan(bulan as Bulan)}, ${identitas.nama} mendampingi ${formatNumber(akhir)} KPM dalam ${formatNumber(kelompok)} kelompok di ${tempat}.`;
}

function jumlahOf({ angka, daftar }: LaporanBeku, rhk: Rhk): string {
	const kegiatan = angka.kegiatan[`rhk${rhk}`];
	const kunjungan = kunjunganOf(daftar, rhk).length;
	if (kegiatan + kunjungan === 0) return "Tidak ada kegiatan tercatat untuk hasil kerja ini.";
	const parts = [
		kegiatan > 0 ? `${formatNumber(kegiatan)} kegiatan` : "",
		kunjungan > 0 ? `${formatNumber(kunjungan)} kunjungan rumah` : "",
	];
	return `Tercatat ${joinDan(parts.filter(Boolean))}.`;
}

function hasilP2k2({ angka: { p2k2, kegiatan }, daftar }: LaporanBeku): string[] {
	const absen = daftar.kelompok.filter(({ sesi }) => sesi === 0).map(({ nama }) => nama);
	const sentences = [
		`${formatNumber(p2k2.sesi)} sesi P2K2 dilaksanakan. Kelompok yang bertemu: ${formatPercentRatio(p2k2.bertemu, p2k2.kelompok)}.`,
		`Hadir atau diwakili: ${formatPercentRatio(p2k2.hadir + p2k2.diwakili, p2k2.anggota)}; izin ${formatNumber(p2k2.izin)}, sakit ${formatNumber(p2k2.sakit)}, alpa ${formatNumber(p2k2.alpa)}.`,
	];
	if (absen.length > 0) sentences.push(`Kelompok yang belum bertemu: ${joinDan(absen)}.`);
	if (kegiatan.rhk2 > 0) sentences.push(`Kegiatan lain: ${formatNumber(kegiatan.rhk2)}.`);
	return p2k2.sesi === 0
		? ["Tidak ada sesi P2K2 tercatat pada bulan ini.", ...sentences.slice(2)]
		: sentences;
}

function hasilGraduasi({ angka: { graduasi } }: LaporanBeku): string[] {
	const { calon, usulan, ditetapkan, tahunIni, basis, target } = graduasi;
	const jenis = JENIS_KODE.filter((kode) => ditetapkan[kode] > 0).map(
		(kode) => `${formatNumber(ditetapkan[kode])} ${JENIS_GRADUASI[kode].label.toLowerCase()}`,
	);
	return [
		`Calon graduasi ${formatNumber(calon)} KPM, usulan bulan ini ${formatNumber(usulan)} KPM.`,
		jenis.length > 0
			? `Graduasi yang ditetapkan bulan ini: ${joinDan(jenis)}.`
			: "Tidak ada graduasi yang ditetapkan bulan ini.",
		`Capaian tahun ini ${formatPercentRatio(tahunIni, basis)} dari KPM pada 1 Januari; target ${formatPersen(target)}.`,
	];
}

function hasilData(beku: LaporanBeku): string[] {
	const { anggota, nikKosong, nikTidakPadan } = beku.angka.kualitas;
	return [
		jumlahOf(beku, 5),
		`Dari ${formatNumber(anggota)} anggota tercatat, ${formatNumber(nikKosong)} belum memiliki NIK dan ${formatNumber(nikTidakPadan)} NIK-nya tidak padan.`,
	];
}

function koreksiSentence({ koreksi }: LaporanBeku): string[] {
	return koreksi.map(
		({ path, original, value, reason }) =>
			`Dikoreksi: ${fieldOf(path)?.label ?? path} tercatat ${formatNumber(original)}, dilaporkan ${formatNumber(value)}. Alasan: ${reason}`,
	);
}

function hasilLaporan(beku: LaporanBeku): string[] {
	return [
		"Laporan bulanan pelaksanaan PKH disusun dari catatan bulan ini dengan angka pokok sebagai berikut.",
		...koreksiSentence(beku),
	];
}

/** Short sentences on what came of it, from the figures alone. */
export function hasilOf(beku: LaporanBeku, rhk: Rhk): string[] {
	if (rhk === 2) return hasilP2k2(beku);
	if (rhk === 4) return hasilGraduasi(beku);
	if (rhk === 5) return hasilData(beku);
	if (rhk === 7) return hasilLaporan(beku);
	return [jumlahOf(beku, rhk)];
}

/** The main figures of the month, for RHK 7. */
export function ikhtisarOf({ angka }: LaporanBeku): [string, string][] {
	const { caseload, p2k2, graduasi, kunjungan } = angka;
	const kegiatan = Object.values(angka.kegiatan).reduce((sum, count) => sum + count, 0);
	return [
		["KPM awal bulan", formatNumber(caseload.awal)],
		["KPM akhir bulan", formatNumber(caseload.akhir)],
		["KPM masuk", formatNumber(caseload.masuk)],
		["KPM keluar", formatNumber(caseload.keluar)],
		["Sesi P2K2", formatNumber(p2k2.sesi)],
		["Kelompok yang bertemu", `${formatNumber(p2k2.bertemu)}/${formatNumber(p2k2.kelompok)}`],
		["Usulan graduasi", formatNumber(graduasi.usulan)],
		["Graduasi tahun ini", formatNumber(graduasi.tahunIni)],
		["Kunjungan rumah", formatNumber(kunjungan.jumlah)],
		["Kegiatan lain", formatNumber(kegiatan)],
	];
}

/** How the report came about and when it was sent. */
export function penutupOf({ isDraf, kirimAt, revisi, zona, sidik }: CetakLaporan): string {
	const asal = "Laporan ini disusun dari kegiatan yang dicatat di Pantau PKH";
	if (isDraf || kirimAt === null) return `${asal} dan belum dikirim.`;
	const sent = formatTanggalWaktu(kirimAt, zona);
	return `${asal} dan dikirim ${sent} (revisi ${revisi}, sidik ${sidik ?? "–"}).`;
}
