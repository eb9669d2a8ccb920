import { z } from "zod";

/** A place in a ranking: shared places span several, "2–3". */
export type Tempat = { rank: number | null; label: string };

export const TANPA_PERINGKAT = "tanpa peringkat";

/** The label of a place that `tied` rows share, themselves included: "4", or "2–3" for two. */
export function labelTempat(rank: number | null, tied = 1): string {
	if (rank === null) return TANPA_PERINGKAT;
	return tied > 1 ? `${rank}–${rank + tied - 1}` : String(rank);
}

/**
 * Competition ranking of values that come best first: 9, 7, 7, 5 are 1, 2–3, 2–3, 4. Rows without a
 * value (no denominator) come last and have no place. Throws when the values are not in order.
 */
export function rankWithTies(sortedValues: readonly (number | null)[]): Tempat[] {
	const places: Tempat[] = [];
	for (let start = 0; start < sortedValues.length; ) {
		const value = sortedValues[start] ?? null;
		let end = start + 1;
		while (end < sortedValues.length && sortedValues[end] === value) end += 1;
		const next = sortedValues[end];
		if (next !== undefined && next !== null && (value === null || next > value)) {
			throw new RangeError("nilai peringkat tidak terurut dari yang terbaik");
		}
		const rank = value === null ? null : start + 1;
		const tempat = { rank, label: labelTempat(rank, end - start) };
		for (; start < end; start += 1) places.push(tempat);
	}
	return places;
}

/** Twin of the database's column: graduations per million families; null without a basis. */
export function tarifOf(graduasi: number, basis: number): number | null {
	if (basis <= 0) return null;
	return Math.min(Math.floor((graduasi * 1_000_000) / basis), 2_000_000_000);
}

export type Interval = { low: number; high: number };

/**
 * Wilson's 95 % interval of a rate, so that three of five families do not look better than a
 * hundred of three hundred. Null without a denominator, or when more graduated than there were.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
	if (denominator <= 0 || numerator > denominator) return null;
	const z2 = 1.96 ** 2;
	const rate = numerator / denominator;
	const middle = rate + z2 / (2 * denominator);
	const spread = Math.sqrt(z2 * ((rate * (1 - rate)) / denominator + z2 / (4 * denominator ** 2)));
	const scale = 1 + z2 / denominator;
	return {
		low: Math.max(0, (middle - spread) / scale),
		high: Math.min(1, (middle + spread) / scale),
	};
}

const CURSOR_CHARS_MAX = 400;

const cursorSchema = z.strictObject({
	/** The value of the last row shown; null when it was unranked. */
	nilai: z.int().nullable(),
	/** What orders rows of one value: "3201", or "3201:" and an id. */
	kunci: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z:-]{0,127}$/),
	/** Rows shown before the next page. */
	urut: z.int().min(0).max(10_000_000),
});

/** Where a page of a ranking ended. */
export type Cursor = z.infer<typeof cursorSchema>;

/** A cursor as text for an address. */
export function encodeCursor(cursor: Cursor): string {
	const text = btoa(JSON.stringify(cursorSchema.parse(cursor)));
	return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** A cursor out of an address; null for anything that does not hold one. */
export function decodeCursor(text: string): Cursor | null {
	if (text.length > CURSOR_CHARS_MAX || !/^[\w-]+$/.test(text)) return null;
	try {
		const json: unknown = JSON.parse(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
		return cursorSchema.safeParse(json).data ?? null;
	} catch {
		return null;
	}
}
