import { Bar, LabelList, Line } from "recharts";
import { type ChartSeries, type ChartUnit, writeValue } from "./chart-value";

const INKS = [
	"var(--color-accent)",
	"var(--color-near)",
	"var(--color-behind)",
	"var(--color-muted)",
];
/** A rim in the ground colour keeps words readable over bars and lines. */
export const HALO = {
	fontSize: 11,
	stroke: "var(--color-surface)",
	strokeWidth: 3,
	paintOrder: "stroke",
} as const;

/** The words beside the last known value, so that no legend is needed; none beside the others. */
export function wordsAt(series: ChartSeries, index: number, unit: ChartUnit, several: boolean) {
	const { name, values, quiet } = series;
	if (index !== values.findLastIndex((value) => value !== null)) return "";
	const value = writeValue(values[index] ?? null, unit);
	if (quiet) return `${quiet} ${value}`;
	return several ? `${name} ${value}` : value;
}

/** The words that stand beside the end of a line. */
export function lastWords(series: ChartSeries, unit: ChartUnit, several: boolean): string {
	const last = series.values.findLastIndex((value) => value !== null);
	return last < 0 ? "" : wordsAt(series, last, unit, several);
}

const BAR_MAX = 28;
/** Words beside a line over bars begin where the last bar ends. */
const BAR_HALF = BAR_MAX / 2 + 4;

type SeriesDrawing = {
	kind: "line" | "bar";
	series: ChartSeries;
	/** Its place among the others, which gives its colour. */
	at: number;
	/** How far down its words move, px. */
	lift?: number;
};

const shape = (kind: "line" | "bar", { quiet }: ChartSeries) => (quiet ? "quiet" : kind);

const STROKES = {
	line: { strokeWidth: 2 },
	quiet: { strokeWidth: 1.5, strokeDasharray: "2 4", strokeLinecap: "round", strokeOpacity: 0.7 },
} as const;

/** One series as bars or as a line with gaps where nothing is known; a quiet one as a thin broken line. */
export function drawSeries({ kind, series, at, lift = 0 }: SeriesDrawing) {
	const shared = { dataKey: `s${at}`, name: series.name, isAnimationActive: false };
	const drawn = shape(kind, series);
	const overBars = kind === "bar" && drawn === "quiet";
	const quietInk = overBars ? "var(--color-ink)" : INKS[0];
	const ink = drawn === "quiet" ? quietInk : INKS[at % INKS.length];
	const words = (
		<LabelList
			position={drawn === "bar" ? "top" : "right"}
			offset={overBars ? BAR_HALF : 5}
			fill={drawn === "quiet" ? "var(--color-muted)" : "var(--color-ink)"}
			{...HALO}
			dy={lift}
			dataKey={`words${at}`}
		/>
	);
	return drawn === "bar" ? (
		<Bar key={series.name} {...shared} fill={ink} maxBarSize={BAR_MAX} radius={[2, 2, 0, 0]}>
			{words}
		</Bar>
	) : (
		<Line
			key={series.name}
			{...shared}
			type="linear"
			stroke={ink}
			{...STROKES[drawn]}
			dot={drawn === "line" && { r: 2, fill: ink, strokeWidth: 0 }}
			connectNulls={false}
		>
			{words}
		</Line>
	);
}
