import type { Actor } from "../auth/actor";

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

/**
 * Whether the whole of a region lies within what this person covers, so that its sums would be true sums. A supervisor
 * does not see "the kabupaten" out of two kecamatan, and a pendamping sees a kecamatan only as the own part of it.
 */
export function coversRegion(actor: Actor, code: string): boolean {
	const { scope } = actor;
	switch (scope.kind) {
		case "nasional":
			return true;
		case "provinsi":
			return scope.sendiri.some((own) => code.startsWith(own)) && code !== "0";
		case "kabupaten":
			return code.startsWith(String(scope.tenant));
		case "kecamatan":
		case "pendamping":
			return scope.kecamatan.map(String).includes(code);
		case "sistem":
			return false;
	}
}

/** Where a person's own dashboard is; null for those who have none. */
export function ownRegion(actor: Actor): string | null {
	switch (actor.scope.kind) {
		case "nasional":
			return "0";
		case "provinsi":
		case "kabupaten":
			return actor.scope.sendiri[0] ?? null;
		case "kecamatan":
		case "pendamping":
			return String(actor.scope.kecamatan[0]);
		case "sistem":
			return null;
	}
}
