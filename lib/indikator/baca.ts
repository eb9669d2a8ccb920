import type { ParamTahun } from "../param/rules";
import type { Bulan } from "../time";
import type { HitunganWilayah } from "./hitungan";
import { type Ratio, ratioValue, type StatusCapaian, statusOf } from "./rules";

export type IndikatorKode =
	| "K1"
	| "K1a"
	| "K1b"
	| "K2"
	| "K2b"
	| "K2c"
	| "K2d"
	| "K4"
	| "K4b"
	| "K4c"
	| "K5"
	| "K5b"
	| "K5c"
	| "K6e"
	| "K10"
	| "K12";

/** An indicator: its words for the heading, and how it follows from the counts of a place. */
export type Indikator = {
	code: IndikatorKode;
	label: string;
	labelPanjang: string;
	rumus: string;
	/** Where the rule comes from and how sure it is. */
	sumber: string;
	/** "persen": the value is a fraction to show as a percentage; "rata": so many KPM for each pendamping; "orang": a number of people. */
	unit: "persen" | "rata" | "orang";
	better: "up" | "down";
	ratio: (counts: HitunganWilayah, param: ParamTahun) => Ratio;
	/** In the unit of the value; null where there is none. */
	target: (param: ParamTahun, bulan: Bulan) => number | null;
	value?: (counts: HitunganWilayah, param: ParamTahun) => number | null;
	status?: (counts: HitunganWilayah, param: ParamTahun) => StatusCapaian | null;
};

/** An indicator of one place as a dashboard shows it. */
export type Bacaan = {
	ratio: Ratio;
	value: number | null;
	target: number | null;
	status: StatusCapaian | null;
};

/** Reads an indicator off the counts of a place. A place with a target of its own passes it in `param`. */
export function readIndikator(
	indikator: Indikator,
	counts: HitunganWilayah,
	param: ParamTahun,
	bulan: Bulan,
): Bacaan {
	const ratio = indikator.ratio(counts, param);
	const value = indikator.value ? indikator.value(counts, param) : ratioValue(ratio);
	const target = indikator.target(param, bulan);
	const status = indikator.status
		? indikator.status(counts, param)
		: statusOf(value, target, indikator.better, param.dekatAmbang);
	return { ratio, value, target, status };
}
