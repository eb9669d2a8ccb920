/** A figure as it is written to the file: a value, and beside it the floor of the same run. */
export type Figure = {
	name: string;
	value: number;
	unit: string;
	floor: number | null;
	ratio: number | null;
	/** Rows that the measured question answered with. */
	rows?: number;
};

/** How often each thing is measured; fewer only while the bench itself is worked on. */
export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

/** The value in the middle. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which that part of all values lies. */
export function quantile(values: readonly number[], part: number): number {
	if (values.length === 0) throw new Error("nothing was measured");
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
}

/** A figure beside its floor; where more is better, the ratio is the part of the floor that was reached. */
export function beside(
	name: string,
	unit: string,
	value: number,
	floor: number,
	rows?: number,
): Figure {
	return { name, value, unit, floor, ratio: value / floor, rows };
}

/** A figure that stands alone. */
export function alone(name: string, unit: string, value: number, rows?: number): Figure {
	return { name, value, unit, floor: null, ratio: null, rows };
}

/**
 * Measures several things in turn, round after round, so that whatever else the machine does meets all of them alike;
 * the medians by name.
 */
export async function interleaved<K extends string>(
	work: Record<K, () => Promise<number>>,
	rounds = ROUNDS,
): Promise<Record<K, number>> {
	const names = Object.keys(work) as K[];
	const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
		K,
		number[]
	>;
	for (let round = 0; round < rounds; round++)
		for (const name of names) seen[name].push(await work[name]());
	return Object.fromEntries(names.map((name) => [name, median(seen[name])])) as Record<K, number>;
}

/** Milliseconds that some work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

/** Stops the run: a figure of a page that failed or showed nothing would be worth nothing. */
export function insist(holds: unknown, sentence: string): asserts holds {
	if (!holds) throw new Error(sentence);
}
