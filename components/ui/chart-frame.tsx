"use client";
import type { ReactNode } from "react";
import { type ChartSeries, type ChartUnit, writeValue } from "./chart-value";
import { ScrollRegion } from "./scroll-region";

export type ChartFrameProps = {
	/** The question the chart answers. */
	title: string;
	sub?: ReactNode;
	/** One for each point, oldest first. */
	labels: readonly string[];
	series: readonly ChartSeries[];
	unit: ChartUnit;
	/** The heading of the labels in the table: "Bulan". */
	labelsName?: string;
	/** The chart. */
	children: ReactNode;
};

function NumbersTable({ title, labels, series, unit, labelsName = "Bulan" }: ChartFrameProps) {
	return (
		<ScrollRegion label={`Angka: ${title}`} className="mt-2">
			<table className="numbers">
				<caption className="sr-only">{title}</caption>
				<thead>
					<tr>
						<th scope="col">{labelsName}</th>
						{series.map(({ name }) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{labels.map((label, index) => (
						<tr key={label}>
							<th scope="row">{label}</th>
							{series.map(({ name, values }) => (
								<td key={name}>{writeValue(values[index] ?? null, unit)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}

/** A chart with its question above and the same numbers in a table below. */
export function ChartFrame(props: ChartFrameProps) {
	return (
		<figure className="min-w-0 rounded-md border border-line bg-surface p-4">
			<figcaption className="mb-2">
				<span className="block text-base leading-snug font-semibold">{props.title}</span>
				{props.sub != null && <span className="block text-sm text-muted">{props.sub}</span>}
			</figcaption>
			{props.children}
			<details className="mt-2">
				<summary className="inline-flex min-h-8 items-center text-sm font-semibold text-accent underline-offset-4 hover:underline print:hidden">
					Angka dalam tabel
				</summary>
				<NumbersTable {...props} />
			</details>
		</figure>
	);
}
