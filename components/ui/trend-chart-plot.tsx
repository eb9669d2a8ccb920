"use client";
import {
	Bar,
	ComposedChart,
	LabelList,
	Line,
	ReferenceLine,
	ResponsiveContainer,
	Tooltip,
	XAxis,
	YAxis,
} from "recharts";
import { type ChartSeries, type ChartUnit, writeValue } from "./chart-value";
import type { TrendChartProps } from "./trend-chart";

const INKS = [
	"var(--color-accent)",
	"var(--color-near)",
	"var(--color-behind)",
	"var(--color-muted)",
];
/** A rim in the ground colour keeps words readable over bars and lines. */
const HALO = {
	fontSize: 11,
	stroke: "var(--color-surface)",
	strokeWidth: 3,
	paintOrder: "stroke",
} as const;
const TICK = { fill: "var(--color-faint)", fontSize: 11 };

/** The last known value gets its name beside it, so that no legend is needed. */
function lastLabel({ name, values }: ChartSeries, unit: ChartUnit, several: boolean) {
	const last = values.findLastIndex((value) => value !== null);
	return (_: unknown, index: number) => {
		if (index !== last) return "";
		const value = writeValue(values[index] ?? null, unit);
		return several ? `${name} ${value}` : value;
	};
}

function rowsOf(labels: readonly string[], series: readonly ChartSeries[]) {
	return labels.map((label, index) => ({
		label,
		...Object.fromEntries(series.map(({ values }, at) => [`s${at}`, values[index] ?? null])),
	}));
}

function topOf({ series, target }: TrendChartProps): number {
	const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
	return Math.max(0, target?.value ?? 0, ...known);
}

/** Room for the words behind the last point. */
function rightOf({ kind, series }: TrendChartProps): number {
	if (kind === "bar") return 8;
	return series.length > 1 ? 96 : 44;
}

/** The chart itself; no animation, for movement would say nothing here. */
export function TrendChartPlot(props: TrendChartProps) {
	const { kind, labels, series, unit, target } = props;
	const write = (value: unknown) => writeValue(typeof value === "number" ? value : null, unit);
	const top = topOf(props);
	return (
		<ResponsiveContainer width="100%" height="100%">
			<ComposedChart
				data={rowsOf(labels, series)}
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
					contentStyle={{
						background: "var(--color-surface)",
						border: "1px solid var(--color-line)",
						borderRadius: 6,
						fontSize: 12,
					}}
				/>
				{series.map((one, at) => {
					const shared = {
						dataKey: `s${at}`,
						name: one.name,
						isAnimationActive: false,
					};
					const ink = INKS[at % INKS.length];
					const label = lastLabel(one, unit, series.length > 1);
					return kind === "bar" ? (
						<Bar key={one.name} {...shared} fill={ink} maxBarSize={28} radius={[2, 2, 0, 0]}>
							<LabelList
								position="top"
								fill="var(--color-ink)"
								{...HALO}
								valueAccessor={(_, i) => label(_, i)}
							/>
						</Bar>
					) : (
						<Line
							key={one.name}
							{...shared}
							type="linear"
							stroke={ink}
							strokeWidth={2}
							dot={{ r: 2, fill: ink, strokeWidth: 0 }}
							connectNulls={false}
						>
							<LabelList
								position="right"
								fill="var(--color-ink)"
								{...HALO}
								valueAccessor={(_, i) => label(_, i)}
							/>
						</Line>
					);
				})}
				{target && (
					<ReferenceLine
						y={target.value}
						stroke="var(--color-ink)"
						strokeDasharray="4 3"
						label={{
							value: target.label,
							position: "insideTopLeft",
							fill: "var(--color-muted)",
							...HALO,
						}}
					/>
				)}
			</ComposedChart>
		</ResponsiveContainer>
	);
}
