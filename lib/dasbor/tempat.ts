/** The level of a region by the length of its code. */
export type Tingkat = "nasional" | "provinsi" | "kabupaten" | "kecamatan";

const BY_LENGTH: Record<number, Tingkat> = {
	1: "nasional",
	2: "provinsi",
	4: "kabupaten",
	6: "kecamatan",
};

/** The level of a region code, or null for a desa or for what is no code. */
export function tingkatOf(code: string): Tingkat | null {
	return code === "0" || code.length > 1 ? (BY_LENGTH[code.length] ?? null) : null;
}

/** What the places one level down are called. */
export const SEBUTAN_ANAK: Record<Tingkat, string> = {
	nasional: "provinsi",
	provinsi: "kabupaten/kota",
	kabupaten: "kecamatan",
	kecamatan: "pendamping",
};

/** What somebody covers: the part of a scope that decides which regions are wholly theirs. */
export type Cakupan = {
	kind: "nasional" | "provinsi" | "kabupaten" | "kecamatan" | "pendamping" | "sistem";
	kabupaten: readonly number[];
	kecamatan: readonly number[];
	sendiri: readonly string[];
};

/**
 * Whether the whole of a region lies within what somebody covers, so that its sums would be true sums. A supervisor does
 * not see "the kabupaten" out of two kecamatan, and a pendamping sees a kecamatan only as the own part of it.
 */
export function coversRegion(cakupan: Cakupan, code: string): boolean {
	switch (cakupan.kind) {
		case "nasional":
			return true;
		case "provinsi":
			return code !== "0" && cakupan.sendiri.some((own) => code.startsWith(own));
		case "kabupaten":
			return code.startsWith(String(cakupan.kabupaten[0]));
		case "kecamatan":
		case "pendamping":
			return cakupan.kecamatan.map(String).includes(code);
		case "sistem":
			return false;
	}
}

/** Where somebody's own dashboard is; null for those who have none. */
export function ownRegion(cakupan: Cakupan): string | null {
	switch (cakupan.kind) {
		case "nasional":
			return "0";
		case "provinsi":
			return cakupan.sendiri[0] ?? null;
		case "kabupaten":
			return String(cakupan.kabupaten[0]);
		case "kecamatan":
		case "pendamping":
			return String(cakupan.kecamatan[0]);
		case "sistem":
			return null;
	}
}
