import type { ScopeKind } from "../scope";

/** What is ranked. */
export const TINGKAT_PERINGKAT = ["pendamping", "kecamatan", "kabupaten", "provinsi"] as const;
export type TingkatPeringkat = (typeof TINGKAT_PERINGKAT)[number];

/** By rate against the target in percent, or by count against the target in families. */
export const UKURAN_PERINGKAT = ["tarif", "jumlah"] as const;
export type UkuranPeringkat = (typeof UKURAN_PERINGKAT)[number];

export const LABEL_TINGKAT: Record<TingkatPeringkat, string> = {
	pendamping: "Pendamping",
	kecamatan: "Kecamatan",
	kabupaten: "Kabupaten/kota",
	provinsi: "Provinsi",
};

export const LABEL_UKURAN: Record<UkuranPeringkat, string> = {
	tarif: "Tingkat (persen)",
	jumlah: "Jumlah keluarga",
};

/** Digits of a region's code at each level; a pendamping lies below them all. */
const DIGITS: Record<TingkatPeringkat, number> = {
	provinsi: 2,
	kabupaten: 4,
	kecamatan: 6,
	pendamping: 8,
};

type Viewer = { kind: ScopeKind; sendiri: readonly string[] };

function withinScope({ kind, sendiri }: Viewer): readonly TingkatPeringkat[] {
	switch (kind) {
		case "nasional":
			return TINGKAT_PERINGKAT;
		case "provinsi":
			return sendiri.length > 1 ? TINGKAT_PERINGKAT : ["pendamping", "kecamatan", "kabupaten"];
		case "kabupaten":
			return ["pendamping", "kecamatan"];
		case "kecamatan":
			return ["pendamping"];
		default:
			return [];
	}
}

/**
 * The levels that this viewer may rank within a region: whole places of the own scope only, for a ranking of parts would
 * be wrong. Nobody below a supervisor sees the rows of others.
 */
export function tingkatPilihan(viewer: Viewer, wilayah: string | null): TingkatPeringkat[] {
	const digits = wilayah === null || wilayah === "0" ? 0 : wilayah.length;
	return withinScope(viewer).filter((tingkat) => DIGITS[tingkat] > digits);
}
