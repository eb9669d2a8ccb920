import { formatNumber, formatPercentRatio, formatRatio } from "@/lib/format";
import type { LaporanAngka } from "@/lib/laporan/angka";

const sum = (counts: Record<string, number>) =>
	Object.values(counts).reduce((total, count) => total + count, 0);

/** A section in one line: what somebody wants to know before opening it. */
export function ringkasanOf(kode: string, angka: LaporanAngka): string | null {
	const { caseload, p2k2, graduasi, kunjungan, kegiatan, kualitas } = angka;
	switch (kode) {
		case "kpm":
			return `${formatNumber(caseload.akhir)} KPM akhir bulan (masuk ${formatNumber(caseload.masuk)}, keluar ${formatNumber(caseload.keluar)})`;
		case "p2k2": {
			const came = formatPercentRatio(p2k2.hadir + p2k2.diwakili, p2k2.anggota);
			return `${formatRatio(p2k2.bertemu, p2k2.kelompok)} kelompok bertemu, hadir ${came}`;
		}
		case "graduasi":
			return `${formatNumber(graduasi.usulan)} diusulkan, ${formatNumber(sum(graduasi.ditetapkan))} ditetapkan; tahun ini ${formatNumber(graduasi.tahunIni)} yang dihitung`;
		case "kualitas-data":
			return `${formatNumber(kualitas.nikKosong)} tanpa NIK, ${formatNumber(kualitas.nikTidakPadan)} tidak padan, dari ${formatNumber(kualitas.anggota)} anggota`;
		case "kunjungan":
			return `${formatNumber(kunjungan.jumlah)} kunjungan ke ${formatNumber(kunjungan.kpm)} KPM`;
		case "kegiatan":
			return `${formatNumber(sum(kegiatan))} kegiatan`;
		default:
			return null;
	}
}

/** What the writer may have forgotten to record in a section; null when nothing stands out. */
export function kurangOf(kode: string, { p2k2, kunjungan }: LaporanAngka): string | null {
	const groups = p2k2.kelompok - p2k2.bertemu;
	if (kode === "p2k2" && groups > 0) return `${formatNumber(groups)} kelompok belum bertemu`;
	return kode === "kunjungan" && kunjungan.jumlah === 0 ? "Belum ada kunjungan" : null;
}
