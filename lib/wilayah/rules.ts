/** The levels of a region, widest first. */
export const TINGKAT = {
	nasional: "Nasional",
	provinsi: "Provinsi",
	kabupaten: "Kabupaten/kota",
	kecamatan: "Kecamatan",
	desa: "Desa/kelurahan",
} as const;
export type Tingkat = keyof typeof TINGKAT;

const LENGTHS: Record<Exclude<Tingkat, "nasional">, number> = {
	provinsi: 2,
	kabupaten: 4,
	kecamatan: 6,
	desa: 10,
};

/** How long the code of a level is, in digits. */
export function digitsOf(tingkat: Exclude<Tingkat, "nasional">): number {
	return LENGTHS[tingkat];
}

/** The level of a region by its code, "320101"; null when no region has such a code. */
export function tingkatOf(code: string): Tingkat | null {
	if (code === "0") return "nasional";
	if (!/^\d+$/.test(code)) return null;
	const levels = Object.entries(LENGTHS) as [Exclude<Tingkat, "nasional">, number][];
	return levels.find(([, digits]) => digits === code.length)?.[0] ?? null;
}

/** The codes from the nation down to a region: "320101" gives "0", "32", "3201", "320101". */
export function codesAbove(code: string): string[] {
	if (code === "0") return ["0"];
	const lengths = Object.values(LENGTHS).filter((digits) => digits <= code.length);
	return ["0", ...lengths.map((digits) => code.slice(0, digits))];
}
