import type { HitunganWilayah } from "./hitungan";
import type { Ratio } from "./rules";

/** What is written beside a target of our own. */
export const USULAN_KAMI = "Target ini usulan aplikasi, bukan ketentuan; dapat diubah per tahun.";

/** A percentage of which more is better. */
export const SHARE = { unit: "persen", better: "up" } as const;

type Additive = Exclude<keyof HitunganWilayah, "graduasi">;
/** The ratio of two counts. */
export const share =
	(numerator: Additive, denominator: Additive) =>
	(c: HitunganWilayah): Ratio => ({ numerator: c[numerator], denominator: c[denominator] });
