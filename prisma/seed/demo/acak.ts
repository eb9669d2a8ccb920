/** A source of chance that always tells the same story: a small generator (sfc32) started from a name. */
export type Acak = {
	/** In [0, 1). */
	next(): number;
	/** A whole number from `min` to `max`, both included. */
	int(min: number, max: number): number;
	chance(probability: number): boolean;
	pick<T>(items: readonly T[]): T;
	/** Some of the items, in their order, each with this probability. */
	some<T>(items: readonly T[], probability: number): T[];
	/** `count` different items in chance order. */
	sample<T>(items: readonly T[], count: number): T[];
	/** An id in the shape of UUIDv7, of that instant. */
	id(at: Date): string;
};

const FNV_PRIME = 16_777_619;
const FNV_START = 2_166_136_261;

/** Four words of state out of a name (FNV-1a, mixed four ways). */
function stateOf(name: string): [number, number, number, number] {
	let hash = FNV_START | 0;
	for (let place = 0; place < name.length; place++)
		hash = Math.imul(hash ^ name.charCodeAt(place), FNV_PRIME);
	const word = (salt: number) => Math.imul(hash ^ (hash >>> 15) ^ salt, FNV_PRIME);
	return [word(1), word(0x9e3779b9), word(0x85ebca6b), hash];
}

function sfc32(name: string): () => number {
	let [a, b, c, d] = stateOf(name);
	const next = () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return t >>> 0;
	};
	for (let warm = 0; warm < 12; warm++) next();
	return next;
}

const hex = (value: number, width: number) => value.toString(16).padStart(width, "0");

function uuid7(at: Date, word: () => number): string {
	const time = hex(at.getTime(), 12);
	const [x, y, z] = [word(), word(), word()];
	const variant = hex(0x8000 | (x & 0x3fff), 4);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hex((x >>> 16) & 0xfff, 3)}-${variant}-${hex(y, 8)}${hex(z & 0xffff, 4)}`;
}

/** A generator for one matter ("3201 keluarga"): what happens in one does not move another. */
export function acakOf(name: string): Acak {
	const word = sfc32(name);
	const next = () => word() / 2 ** 32;
	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	const pick = <T>(items: readonly T[]): T => {
		const item = items[int(0, items.length - 1)];
		if (item === undefined) throw new Error("nothing to pick from");
		return item;
	};
	const sample = <T>(items: readonly T[], count: number) =>
		items
			.map((item) => ({ item, order: next() }))
			.sort((a, b) => a.order - b.order)
			.slice(0, count)
			.map(({ item }) => item);
	return {
		next,
		int,
		pick,
		sample,
		chance: (probability) => next() < probability,
		some: (items, probability) => items.filter(() => next() < probability),
		id: (at) => uuid7(at, word),
	};
}

/** One generator for a person's month, so that no month depends on another. */
export const acakBulan = (matter: string, id: string, bulan: string): Acak =>
	acakOf(`${id} ${bulan} ${matter}`);
