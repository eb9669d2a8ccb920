import { type IndikatorKode, readIndikator } from "../indikator/baca";
import { indikatorOf } from "../indikator/catalogue";
import type { HitunganWilayah } from "../indikator/hitungan";
import type { ParamTahun } from "../param/rules";
import type { Bulan } from "../time";
import type { Deret } from "./deret";

/** A place in the comparison: its counts now and over two years, and the parameters that hold for it. */
export type BarisDasbor = Deret & {
	/** Region digits, or the id of a pendamping. */
	code: string;
	nama: string;
	kini: HitunganWilayah;
	param: ParamTahun;
};

/** The dashboard of one of the places in the comparison, as far as the level above knows it; null if it is not there. */
export function pilihBaris<D extends { anak: BarisDasbor[] }>(dasbor: D, code: string) {
	const row = dasbor.anak.find((baris) => baris.code === code);
	if (!row) return null;
	const { nama, kini, tren, lalu, param } = row;
	return { ...dasbor, nama, kini, tren, lalu, param, anak: [row] };
}

export type Urutan = { kode: IndikatorKode | "nama" | "kpm"; arah: "naik" | "turun" };

function valueFor(row: BarisDasbor, kode: Urutan["kode"], bulan: Bulan): number | string | null {
	if (kode === "nama") return row.nama;
	if (kode === "kpm") return row.kini.kpmAktif;
	return readIndikator(indikatorOf(kode), row.kini, row.param, bulan).value;
}

/** Sorted places; a place without data comes last either way, names decide between equals. */
export function urutkan(rows: readonly BarisDasbor[], urutan: Urutan, bulan: Bulan): BarisDasbor[] {
	const sign = urutan.arah === "naik" ? 1 : -1;
	const keyed = rows.map((row) => ({ row, value: valueFor(row, urutan.kode, bulan) }));
	keyed.sort((a, b) => {
		if (a.value === null || b.value === null)
			return Number(a.value === null) - Number(b.value === null);
		if (typeof a.value === "string" || typeof b.value === "string")
			return sign * String(a.value).localeCompare(String(b.value), "id");
		return sign * (a.value - b.value) || a.row.nama.localeCompare(b.row.nama, "id");
	});
	return keyed.map(({ row }) => row);
}
