"use client";
import { ComposedChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { liftsOf, writeValue } from "./chart-value";
import type { TrendChartProps } from "./trend-chart";
import { drawSeries, HALO, lastWords, wordsAt } from "./trend-series";

const TICK = { fill: "var(--color-faint)", fontSize: 11 };
const TIP = {
	background: "var(--color-surface)",
	border: "1px solid var(--color-line)",
	borderRadius: 6,
	fontSize: 12,
};

/** The width of a letter of the words beside a line, px. */
const LETTER = 6;

/** Whether a line needs its name beside its value; what they are compared with always has it. */
const several = (series: TrendChartProps["series"]) =>
	series.filter(({ quiet }) => !quiet).length > 1;

function rowsOf({ labels, series, unit }: TrendChartProps) {
	return labels.map((label, index) => {
		const row: Record<string, string | number | null> = { label };
		series.forEach((one, at) => {
			row[`s${at}`] = one.values[index] ?? null;
			row[`words${at}`] = wordsAt(one, index, unit, several(series));
		});
		return row;
	});
}

function topOf({ series, target }: TrendChartProps): number {
	const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
	return Math.max(0, target?.value ?? 0, ...known);
}

/** Room for the words behind the last point. */
function rightOf({ kind, series, unit }: TrendChartProps): number {
	const lines = kind === "bar" ? series.filter(({ quiet }) => quiet) : series;
	const words = lines.map((one) => lastWords(one, unit, several(series)).length);
	return words.length > 0 ? 12 + Math.max(...words) * LETTER : 8;
}

/** The chart itself; no animation, for movement would say nothing here. */
export function TrendChartPlot(props: TrendChartProps) {
	const { kind, series, unit, target } = props;
	const write = (value: unknown) => writeValue(typeof value === "number" ? value : null, unit);
	const top = topOf(props);
	const lifts = kind === "line" ? liftsOf(series, top) : [];
	const drawn = series.map((one, at) => ({ kind, series: one, at, lift: lifts[at] }));
	// What is compared with lies behind lines, and over bars, which would hide it.
	const order = (quiet?: string) => Number(Boolean(quiet)) * (kind === "line" ? -1 : 1);
	drawn.sort((a, b) => order(a.series.quiet) - order(b.series.quiet));
	return (
		<ResponsiveContainer width="100%" height="100%">
			<ComposedChart
				data={rowsOf(props)}
				margin={{ top: 18, right: rightOf(props), bottom: 0, left: 0 }}
				accessibilityLayer={false}
			>
				<XAxis
					dataKey="label"
					tick={TICK}
					tickLine={false}
					axisLine={{ stroke: "var(--color-edge)" }}
					interval="preserveStartEnd"
					minTickGap={16}
				/>
				<YAxis
					domain={[0, top > 0 ? top * 1.1 : 1]}
					ticks={top > 0 ? [0, top] : [0]}
					tick={TICK}
					tickLine={false}
					axisLine={false}
					width={52}
					tickFormatter={write}
				/>
				<Tooltip
					formatter={(value) => write(value)}
					isAnimationActive={false}
					cursor={{ stroke: "var(--color-line)", fill: "var(--color-ground)" }}
					contentStyle={TIP}
				/>
				{drawn.map(drawSeries)}
				{target && (
					<ReferenceLine
						y={target.value}
						stroke="var(--color-ink)"
						strokeDasharray="4 3"
						label={{
							value: target.label,
							position: "insideBottomLeft",
							fill: "var(--color-muted)",
							...HALO,
						}}
					/>
				)}
			</ComposedChart>
		</ResponsiveContainer>
	);
}
