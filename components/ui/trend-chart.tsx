"use client";
import dynamic from "next/dynamic";
import { BELUM_ADA_DATA } from "@/lib/format";
import type { ChartSeries, ChartUnit } from "./chart-value";
import { Skeleton } from "./skeleton";

export type TrendChartProps = {
	kind: "line" | "bar";
	labels: readonly string[];
	/** Up to four; for more, use several charts. */
	series: readonly ChartSeries[];
	unit: ChartUnit;
	/** Of the same unit. */
	target?: { value: number; label: string } | null;
};

const Plot = dynamic(() => import("./trend-chart-plot").then((module) => module.TrendChartPlot), {
	ssr: false,
	loading: () => <Skeleton className="h-full w-full" />,
});

/** A small trend against its target; the plotting code comes only when one is on the page. */
export function TrendChart(props: TrendChartProps) {
	if (props.series.every(({ values }) => values.every((value) => value === null))) {
		return <p className="grid h-48 place-items-center text-sm text-faint">{BELUM_ADA_DATA}</p>;
	}
	return (
		<div aria-hidden className="h-48 w-full min-w-0">
			<Plot {...props} />
		</div>
	);
}
