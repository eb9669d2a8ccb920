import type { Dasbor } from "@/lib/dasbor/queries";
import { formatBulan, formatDecimal, formatPercent } from "@/lib/format";
import { type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { addBulan } from "@/lib/time";

/** What is there on a day, and so is comparable also while a month still runs. */
const TETAP: readonly IndikatorKode[] = ["K5", "K5b", "K5c", "K6e", "K10"];

type Dari = Pick<Dasbor, "kini" | "lalu" | "param" | "bulan" | "belumTenggat">;

/** "+3,2 poin dari November 2025", and what it was then; null where nothing is known of one of the two. */
export type Banding = { kalimat: string; nilai: string };

/**
 * An indicator beside the same month a year ago. A month that is not due yet is not compared: it would look like a fall.
 */
export function bandingOf(dasbor: Dari, kode: IndikatorKode, digits = 1): Banding | null {
	const { kini, param, bulan, belumTenggat } = dasbor;
	if (belumTenggat && !TETAP.includes(kode)) return null;
	const before = dasbor.lalu.at(-1);
	if (!before) return null;
	const indikator = indikatorOf(kode);
	const then = addBulan(bulan, -12);
	const now = readIndikator(indikator, kini, param, bulan);
	const past = readIndikator(indikator, before, param, then);
	if (now.value === null || past.value === null) return null;
	const isShare = indikator.unit === "persen";
	const scale = isShare ? 100 : 1;
	const change = Number(((now.value - past.value) * scale).toFixed(digits));
	const { numerator, denominator } = past.ratio;
	const size = `${change > 0 ? "+" : ""}${formatDecimal(change, digits)}${isShare ? " poin" : ""}`;
	return {
		kalimat: `${change === 0 ? "sama dengan" : `${size} dari`} ${formatBulan(then)}`,
		nilai: isShare ? formatPercent(numerator, denominator) : formatDecimal(past.value, digits),
	};
}
