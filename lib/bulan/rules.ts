import { formatBulan, formatNumber } from "../format";
import { type Bulan, bulanOf, compareBulan } from "../time";

/** Reports of a month by what they mean for its closing. */
export type KeadaanBulan = {
	/** Waiting for somebody's decision: DIAJUKAN, DIVERIFIKASI, DISETUJUI. */
	menunggu: number;
	/** DITERIMA: they are locked. */
	siap: number;
	/** Never sent, or sent back and not sent again: they stay as they are. */
	tidakMasuk: number;
	dikecualikan: number;
};

/** Why a month cannot be closed now, as a sentence; null when it can. */
export function refusalOfTutup(
	bulan: Bulan,
	keadaan: KeadaanBulan,
	ditutupAt: Date | null,
	now: Date,
	zona: string,
): string | null {
	if (ditutupAt) return `${formatBulan(bulan)} sudah ditutup.`;
	if (compareBulan(bulan, bulanOf(now, zona)) >= 0) {
		return `${formatBulan(bulan)} belum berakhir. Bulan dapat ditutup mulai tanggal 1 bulan berikutnya.`;
	}
	if (keadaan.menunggu > 0) {
		return `${formatNumber(keadaan.menunggu)} laporan masih menunggu diputuskan. Terima atau kembalikan dulu semuanya.`;
	}
	return null;
}
