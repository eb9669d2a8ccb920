import { formatNumber, formatTanggalPanjang, joinDan } from "../format";
import { BAGIAN } from "../laporan/bagian";
import { daysBetween, type Tanggal, tanggalOf } from "../time";

const NAMA_HARI = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

/** "Kamis". */
export function namaHari(tanggal: Tanggal): string {
	// 4 January 1970 was a Sunday.
	const index = (((daysBetween("1970-01-04" as Tanggal, tanggal) % 7) + 7) % 7) as 0;
	return NAMA_HARI[index];
}

/** "Kamis, 29 Oktober 2026". */
export function hariPanjang(tanggal: Tanggal): string {
	return `${namaHari(tanggal)}, ${formatTanggalPanjang(tanggal)}`;
}

export type IsiLaporan = {
	kelompok: number;
	bertemu: number;
	kunjungan: number;
	kegiatan: number;
	/** Whether the obstacles of the month have been written. */
	kendala: boolean;
};

export type Kemajuan = { terisi: number; jumlah: number; kurang: string[] };

/** Signing is the sending itself: it is never something left to fill in. */
const DIHITUNG = BAGIAN.filter(({ tersedia, kode }) => tersedia && kode !== "pernyataan");

/** How far a report has filled itself from the records, and what is left to do for it. */
export function kemajuanOf(isi: IsiLaporan): Kemajuan {
	const belum = isi.kelompok - isi.bertemu;
	const lacking: Record<string, string | false> = {
		p2k2: belum > 0 && `${formatNumber(belum)} kelompok P2K2`,
		kunjungan: isi.kunjungan === 0 && "kunjungan rumah",
		kegiatan: isi.kegiatan === 0 && "kegiatan lain",
		kendala: !isi.kendala && "kendala bulan ini",
	};
	const kurang = DIHITUNG.flatMap(({ kode }) => lacking[kode] || []);
	return { terisi: DIHITUNG.length - kurang.length, jumlah: DIHITUNG.length, kurang };
}

/** "Tinggal 2 kelompok P2K2 dan kendala bulan ini." */
export function kurangSentence({ kurang }: Kemajuan): string {
	return kurang.length ? `Tinggal ${joinDan(kurang)}.` : "Tidak ada lagi yang kurang.";
}

/** Days until a report is late: 0 on its last day, negative afterwards. */
export function hariTersisa(batas: Date, now: Date, zona: string): number {
	const lastMoment = new Date(batas.getTime() - 1);
	return daysBetween(tanggalOf(now, zona), tanggalOf(lastMoment, zona));
}

/** "5 hari lagi", "hari terakhir", "terlambat 2 hari". */
export function tenggatSentence(tersisa: number): string {
	if (tersisa > 0) return `${formatNumber(tersisa)} hari lagi`;
	return tersisa === 0 ? "hari terakhir" : `terlambat ${formatNumber(-tersisa)} hari`;
}
