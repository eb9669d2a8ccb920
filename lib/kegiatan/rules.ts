import { formatBulan, formatTanggal, formatTanggalWaktu } from "../format";
import { addHari, bulanOfTanggal, type Tanggal, tanggalOf } from "../time";

/** Older days are almost always a wrong year: nothing is recorded further back than this. */
export const HARI_MUNDUR_MAKS = 366;

export type HariKerja = {
	hari: Tanggal;
	now: Date;
	zona: string;
	/** When the kabupaten closed the month of that day; null while it is open. */
	ditutupAt: Date | null;
};

/** Why nothing may be recorded on a day, or changed that happened on it, as a sentence; null when it may. */
export function refusalOfHari({ hari, now, zona, ditutupAt }: HariKerja): string | null {
	const today = tanggalOf(now, zona);
	if (hari > today) {
		return `Tanggal ${formatTanggal(hari)} belum terjadi. Pilih hari ini (${formatTanggal(today)}) atau sebelumnya.`;
	}
	if (ditutupAt !== null) {
		return `${formatBulan(bulanOfTanggal(hari))} sudah ditutup Dinsos pada ${formatTanggalWaktu(ditutupAt, zona)}, jadi catatan bulan itu tidak dapat ditambah atau diubah. Hubungi korkab bila ada yang harus dibetulkan.`;
	}
	if (hari < addHari(today, -HARI_MUNDUR_MAKS)) {
		return `Tanggal ${formatTanggal(hari)} sudah lebih dari setahun lalu. Periksa tahunnya.`;
	}
	return null;
}

/** A record with this id exists, with something else in it: two different notes were given one key. */
export const ISI_BERBEDA =
	"Catatan ini sudah tersimpan dengan isi yang berbeda. Buka catatan yang tersimpan untuk mengubahnya.";

export const SUDAH_BATAL = "Catatan ini sudah dibatalkan dan tidak dapat diubah lagi.";

/** Between reading and writing somebody else was faster. */
export const BARU_BERUBAH =
	"Catatan ini baru saja diubah di tempat lain. Periksa isinya, lalu simpan sekali lagi.";
