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
