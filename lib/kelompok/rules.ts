import type { ParamTahun } from "../param/rules";

/** The usual day on which a group meets. */
export const HARI = {
	SENIN: "Senin",
	SELASA: "Selasa",
	RABU: "Rabu",
	KAMIS: "Kamis",
	JUMAT: "Jumat",
	SABTU: "Sabtu",
	MINGGU: "Minggu",
} as const;
export type Hari = keyof typeof HARI;

/** The day as people read it; one that is not of the list is shown as it stands. */
export function labelHari(hari: string): string {
	return Object.hasOwn(HARI, hari) ? HARI[hari as Hari] : hari;
}

/** What to point out about a group's size, or null. Usual is 15-30 families; the bounds are parameters of the year. */
export function sizeWarning(keluarga: number, param: ParamTahun): string | null {
	if (keluarga < param.kelompokMin) return `kurang dari ${param.kelompokMin} keluarga`;
	if (keluarga > param.kelompokMaks) return `lebih dari ${param.kelompokMaks} keluarga`;
	return null;
}

/** What a form was opened with, to notice that somebody else changed the group meanwhile. */
export function semulaOf(group: { nama: string; tempat: string; hari: string }): string {
	return JSON.stringify([group.nama, group.tempat, group.hari]);
}
