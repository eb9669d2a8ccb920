import { formatNumber, formatPercent } from "@/lib/format";

/** `percent` values are ratios: 0.784 is 78,4 %. */
export type ChartUnit = "percent" | "number";

export type ChartSeries = {
	name: string;
	/** As many as there are labels; null where nothing is known. */
	values: readonly (number | null)[];
};

/** A value of a chart in words, the same in its axis, its tip and its table. */
export function writeValue(value: number | null, unit: ChartUnit): string {
	return unit === "percent" ? formatPercent(value, 1) : formatNumber(value);
}

/** Ends nearer to each other than this part of the height have words that would touch. */
const CLOSE = 0.1;
const LIFT_PX = 8;

/** How far down each line's words move, px, so that words of lines that end close together do not cover each other. */
export function liftsOf(series: readonly ChartSeries[], top: number): number[] {
	const ends = series.map(({ values }) => values.findLast((value) => value !== null) ?? null);
	return ends.map((end, at) => {
		const other = ends.findIndex(
			(value, i) =>
				i !== at && end !== null && value !== null && Math.abs(value - end) <= CLOSE * top,
		);
		const beside = ends[other] ?? null;
		if (end === null || beside === null) return 0;
		const isAbove = end > beside || (end === beside && at < other);
		return isAbove ? -LIFT_PX : LIFT_PX;
	});
}
