type Point = { x: number; y: number };

type Values = readonly (number | null)[];

export type SparklineProps = {
	/** Oldest first; null where nothing is known. */
	values: Values;
	/** What is drawn, with its ends in words: by `describeSparkline`. */
	title: string;
};

const WIDTH = 80;
const HEIGHT = 20;
const PAD = 3;

/** Runs of neighbouring points: a month without data breaks the line, it is not a zero. */
function runsOf(values: Values): Point[][] {
	const known = values.filter((value) => value !== null);
	const low = Math.min(...known);
	const span = Math.max(...known) - low;
	const step = (WIDTH - 2 * PAD) / Math.max(values.length - 1, 1);
	const runs: Point[][] = [];
	values.forEach((value, index) => {
		if (value === null) return;
		const share = span === 0 ? 0.5 : (value - low) / span;
		const point = { x: PAD + index * step, y: HEIGHT - PAD - share * (HEIGHT - 2 * PAD) };
		const run = runs.at(-1);
		if (run && index > 0 && values[index - 1] !== null) run.push(point);
		else runs.push([point]);
	});
	return runs;
}

/** "Laporan lengkap Tenjo, 12 bulan: dari 60 % ke 78,4 %; …": a line in words, its values as `format` writes them. */
export function describeSparkline(
	label: string,
	values: Values,
	format: (value: number) => string,
): string {
	const known = values.filter((value) => value !== null);
	const [first, last] = [known.at(0), known.at(-1)];
	if (first === undefined || last === undefined) return `${label}: belum ada data`;
	const range = `terendah ${format(Math.min(...known))}, tertinggi ${format(Math.max(...known))}`;
	return `${label}: dari ${format(first)} ke ${format(last)}; ${range}`;
}

const written = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The shape of some months in a table cell, with its ends in words. */
export function Sparkline({ values, title }: SparklineProps) {
	const runs = runsOf(values);
	const last = runs.at(-1)?.at(-1);
	if (!last) return <span className="text-xs text-faint">belum ada data</span>;
	return (
		<svg role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="spark">
			<title>{title}</title>
			{runs.map((run) =>
				run.length > 1 ? (
					<polyline key={run[0]?.x} points={run.map(written).join(" ")} />
				) : (
					<circle key={run[0]?.x} cx={run[0]?.x} cy={run[0]?.y} r="1.25" />
				),
			)}
			<circle cx={last.x} cy={last.y} r="2.25" />
		</svg>
	);
}
