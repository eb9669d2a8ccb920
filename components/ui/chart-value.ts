import { formatNumber, formatPercent } from "@/lib/format";

/** `percent` values are ratios: 0.784 is 78,4 %. */
export type ChartUnit = "percent" | "number";

export type ChartSeries = {
	name: string;
	/** As many as there are labels; null where nothing is known. */
	values: readonly (number | null)[];
	/** Drawn as a thin broken line: what the first series is compared with; beside its end stand these words. */
	quiet?: string;
};

/** A value of a chart in words, the same in its axis, its tip and its table. */
export function writeValue(value: number | null, unit: ChartUnit): string {
	return unit === "percent" ? formatPercent(value, 1) : formatNumber(value);
}

/** How high the drawing is, and how much of that a line of words needs, px. */
const HEIGHT_PX = 144;
const WORDS_PX = 16;

type Block = { sum: number; count: number };

/**
 * How far down each line's words move, px, so that words of lines that end close together do not cover each other: they
 * keep their order and move as little as they can.
 */
export function liftsOf(series: readonly ChartSeries[], top: number): number[] {
	const ends = series.flatMap(({ values }, at) => {
		const end = values.findLast((value) => value !== null) ?? null;
		return end === null ? [] : [{ at, y: top > 0 ? (1 - end / top) * HEIGHT_PX : 0 }];
	});
	ends.sort((a, b) => a.y - b.y || a.at - b.at);
	const blocks: Block[] = [];
	for (const [index, { y }] of ends.entries()) {
		let own: Block = { sum: y - index * WORDS_PX, count: 1 };
		for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
			if (above.sum / above.count <= own.sum / own.count) break;
			own = { sum: own.sum + above.sum, count: own.count + above.count };
			blocks.pop();
		}
		blocks.push(own);
	}
	const places = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
	const lifts = series.map(() => 0);
	for (const [index, { at, y }] of ends.entries())
		lifts[at] = Math.round((places[index] ?? 0) + index * WORDS_PX - y);
	return lifts;
}
