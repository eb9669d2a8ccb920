import { bulanRomawi } from "../cetak/resmi";
import type { StatusRapat } from "../rapat/rules";
import { type Tanggal, tahunOf } from "../time";

/**
 * A number to begin with, such as "012/BA-PKH/XI/2026": one more than the minutes that this level has issued this year. Each
 * office numbers its papers by its own rule of correspondence, which was not found: whoever issues may type another.
 */
export function usulNomor(sudah: number, tanggal: Tanggal): string {
	const urut = String(sudah + 1).padStart(3, "0");
	return `${urut}/BA-PKH/${bulanRomawi(tanggal)}/${tahunOf(tanggal)}`;
}

/** Why no minutes can be issued of a meeting, or null; one that runs ends with them. */
export function alasanBelumTerbit(status: StatusRapat): string | null {
	if (status === "BATAL") return "Rapat ini dibatalkan, jadi tidak ada berita acaranya.";
	if (status === "RENCANA") return "Rapat ini belum dimulai. Mulai dan catat rapatnya dahulu.";
	return null;
}

/** "Terbitan ke-2, menggantikan yang terbit sebelumnya": nothing on the first. */
export function terbitanText(terbitan: number): string {
	return terbitan > 1 ? `terbitan ke-${terbitan} (perbaikan)` : "";
}
