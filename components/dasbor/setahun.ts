import type { Dasbor } from "@/lib/dasbor/queries";
import { type Desimal, formatBulan, formatDecimal, formatPercent } from "@/lib/format";
import { type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import type { HitunganWilayah } from "@/lib/indikator/hitungan";
import { addBulan } from "@/lib/time";

/** What is there on a day, and so is comparable also while a month still runs. */
const TETAP: readonly IndikatorKode[] = ["K5", "K5b", "K5c", "K6e", "K10"];

type Dari = Pick<Dasbor, "kini" | "lalu" | "param" | "bulan" | "belumTenggat">;

/** "+3,2 poin dari November 2025", and what it was then. */
export type Banding = { kalimat: string; nilai: string };

/** Whether a place worked with this application in a month: where nobody owed a report, nothing was recorded. */
export const isDicatat = ({ pendamping }: HitunganWilayah) => pendamping > 0;

/** A month that is not due yet would look like a fall. */
const isSebanding = ({ belumTenggat }: Dari, kode: IndikatorKode) =>
	TETAP.includes(kode) || !belumTenggat;

/**
 * An indicator beside the same month a year ago; null where the two cannot be compared.
 */
export function bandingOf(dasbor: Dari, kode: IndikatorKode, digits: Desimal = 1): Banding | null {
	const { kini, param, bulan } = dasbor;
	const before = dasbor.lalu.at(-1);
	if (!before || !isDicatat(before) || !isSebanding(dasbor, kode)) return null;
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
