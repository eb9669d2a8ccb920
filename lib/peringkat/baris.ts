import type { HitunganJenis } from "../graduasi/rules";
import type { ParamTahun } from "../param/rules";
import type { Tempat } from "./rules";
import type { TingkatPeringkat, UkuranPeringkat } from "./tingkat";

/** The figures that a row is ranked by. */
export type AngkaGraduasi = {
	/** Families on 1 January. */
	basis: number;
	/** Graduations that count, by the parameter of the year. */
	graduasi: number;
	/** Graduations of each type, counted or not. */
	jenis: HitunganJenis;
	/** Per million families; null without a basis. */
	tarif: number | null;
};

/** A row of a ranking: a pendamping or a region. */
export type BarisPeringkat = AngkaGraduasi & {
	/** Orders rows of one value; with the value, where a page goes on. */
	kunci: string;
	/** The region itself, or the kabupaten of a pendamping. */
	wilayah: string;
	/** The kecamatan where a pendamping reports. */
	kecamatan: string | null;
	pendampingId: string | null;
	nama: string;
	/** Where that is: "Ciseeng, Kab. Bogor". */
	letak: string;
	/** People behind the row: 1 for a pendamping. */
	pendamping: number;
	tempat: Tempat;
	/** The targets in force there. */
	targetPersen: number;
	targetJumlah: number;
};

/** What a page of a ranking is taken from. */
export type Himpunan = {
	tingkat: TingkatPeringkat;
	tahun: number;
	ukuran: UkuranPeringkat;
	/** Region digits; null for everything in the scope. */
	wilayah: string | null;
	q: string;
	jenisKpi: number;
};

/** What holds of the whole ranking. */
export type RingkasanPeringkat = AngkaGraduasi & {
	/** Rows with a place. */
	bertempat: number;
	/** Rows without a denominator. */
	tanpa: number;
	/** Rows that have reached the target of the whole year in force for them. */
	mencapai: number;
};

/** By what a row is ordered; null when it has no place. */
export function nilaiOf(row: AngkaGraduasi, ukuran: UkuranPeringkat): number | null {
	if (row.tarif === null) return null;
	return ukuran === "tarif" ? row.tarif : row.graduasi;
}

/** How many families a row is to graduate in the year, by count. */
export function sasaranJumlah(row: BarisPeringkat): number {
	return row.targetJumlah * row.pendamping;
}

/** A graduation of so large a part of a caseload asks for a look at the evidence. Our proposal, not a rule. */
const PENCILAN_PERSEN = 25;

/** Whether the count is so large against the caseload that its evidence should be looked at. */
export function isPencilan({
	graduasi,
	basis,
}: Pick<AngkaGraduasi, "graduasi" | "basis">): boolean {
	return graduasi > 0 && graduasi * 100 > basis * PENCILAN_PERSEN;
}

export type TargetDari = (wilayah: string) => Pick<ParamTahun, "targetPersen" | "targetJumlah">;
