import {
	formatDecimal,
	formatNumber,
	formatPercent,
	formatPersen,
	formatRatio,
} from "@/lib/format";
import type { Bacaan, IndikatorKode } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";

/** A value of an indicator as people read it: "78,4 %", "295". */
export function tulisNilai(kode: IndikatorKode, value: number): string {
	const { unit } = indikatorOf(kode);
	if (unit === "persen") return formatPercent(value, 1);
	return unit === "rata" ? formatDecimal(value, kode === "K5" ? 0 : 1) : formatNumber(value);
}

/** A target in the unit of its indicator: "8,33 %". */
export function tulisSasaran(kode: IndikatorKode, target: number): string {
	return indikatorOf(kode).unit === "persen"
		? formatPersen(target * 100)
		: tulisNilai(kode, target);
}

/** The value with what it is made of, "78,4 % (32/41)"; null where nothing is known. */
export function tulisBacaan(kode: IndikatorKode, { value, ratio }: Bacaan): string | null {
	if (value === null) return null;
	return `${tulisNilai(kode, value)} (${formatRatio(ratio.numerator, ratio.denominator)})`;
}
