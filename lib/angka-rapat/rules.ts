import { type IndikatorKode, readIndikator } from "../indikator/baca";
import { INDIKATOR, indikatorOf } from "../indikator/catalogue";
import type { HitunganWilayah } from "../indikator/hitungan";
import type { StatusCapaian } from "../indikator/rules";
import type { ParamTahun } from "../param/rules";
import type { Bulan } from "../time";

/** A place with its counts of a month and the parameters that hold there. */
export type AngkaWilayah = { code: string; nama: string; kini: HitunganWilayah; param: ParamTahun };

/** An indicator as it stood when the figures were frozen: what changes later does not change it. */
export type AngkaBeku = {
	kode: IndikatorKode;
	pembilang: number;
	penyebut: number;
	nilai: number | null;
	target: number | null;
	status: StatusCapaian | null;
};

/** All indicators of a place, read off once. */
export function bekukan({ kini, param }: AngkaWilayah, bulan: Bulan): AngkaBeku[] {
	return INDIKATOR.map((indikator) => {
		const { ratio, value, target, status } = readIndikator(indikator, kini, param, bulan);
		return {
			kode: indikator.code,
			pembilang: ratio.numerator,
			penyebut: ratio.denominator,
			...{ nilai: value, target, status },
		};
	});
}

/** Frozen figures from the database: those of indicators that are still known. */
export function bacaBeku(stored: unknown): AngkaBeku[] {
	const rows = Array.isArray(stored) ? (stored as AngkaBeku[]) : [];
	return INDIKATOR.flatMap(({ code }) => rows.find(({ kode }) => kode === code) ?? []);
}

/** What an invitation to a meeting shows of a place at first sight. */
export const ANGKA_UTAMA = ["K4", "K2", "K12", "K1", "K10"] as const satisfies IndikatorKode[];

/** The figures that are shown first, in their order. */
export const angkaUtama = (angka: readonly AngkaBeku[]) =>
	ANGKA_UTAMA.flatMap((kode) => angka.find((one) => one.kode === kode) ?? []);

/** Words and unit of a frozen figure. */
export const indikatorBeku = ({ kode }: AngkaBeku) => indikatorOf(kode);

/** A region and all above it, nearest first: whose frozen figures come nearest to somebody's own. */
export function silsilah(code: string): string[] {
	return [...[6, 4, 2].filter((n) => n <= code.length).map((n) => code.slice(0, n)), "0"];
}
