/** Where a province stands on the map of tiles, and how it is called where there is little room. */
export type Petak = {
	/** Kemendagri digits. */
	code: string;
	/** Two letters, for a phone. */
	singkat: string;
	/** A word or two. */
	nama: string;
	/** From the north, beginning at 1. */
	baris: number;
	/** From the west, beginning at 1. */
	kolom: number;
};

export const PETA_KOLOM = 11;
export const PETA_BARIS = 7;

const petak = (code: string, singkat: string, nama: string, baris: number, kolom: number) => ({
	...{ code, singkat, nama, baris, kolom },
});

/**
 * The provinces as tiles of one size, roughly where they lie: Sumatra on the left, Java below, then Kalimantan, Sulawesi,
 * Maluku and Papua. A map of true sizes would show Papua and hide Jakarta.
 */
export const PETAK: readonly Petak[] = [
	petak("11", "AC", "Aceh", 1, 1),
	petak("12", "SU", "Sumut", 2, 1),
	petak("13", "SB", "Sumbar", 3, 1),
	petak("14", "RI", "Riau", 2, 2),
	petak("15", "JA", "Jambi", 3, 2),
	petak("16", "SS", "Sumsel", 4, 2),
	petak("17", "BE", "Bengkulu", 4, 1),
	petak("18", "LA", "Lampung", 5, 2),
	petak("19", "BB", "Babel", 4, 3),
	petak("21", "KR", "Kepri", 2, 3),
	petak("31", "JK", "Jakarta", 6, 3),
	petak("32", "JB", "Jabar", 7, 3),
	petak("33", "JT", "Jateng", 6, 4),
	petak("34", "YO", "DIY", 7, 4),
	petak("35", "JI", "Jatim", 6, 5),
	petak("36", "BT", "Banten", 6, 2),
	petak("51", "BA", "Bali", 7, 6),
	petak("52", "NB", "NTB", 7, 7),
	petak("53", "NT", "NTT", 7, 8),
	petak("61", "KB", "Kalbar", 3, 4),
	petak("62", "KT", "Kalteng", 4, 4),
	petak("63", "KS", "Kalsel", 4, 5),
	petak("64", "KI", "Kaltim", 3, 5),
	petak("65", "KU", "Kaltara", 2, 5),
	petak("71", "SA", "Sulut", 2, 8),
	petak("72", "ST", "Sulteng", 3, 7),
	petak("73", "SN", "Sulsel", 4, 6),
	petak("74", "SG", "Sultra", 4, 7),
	petak("75", "GO", "Gorontalo", 2, 7),
	petak("76", "SR", "Sulbar", 3, 6),
	petak("81", "MA", "Maluku", 4, 9),
	petak("82", "MU", "Malut", 3, 9),
	petak("91", "PA", "Papua", 3, 11),
	petak("92", "PB", "Papua Barat", 4, 10),
	petak("93", "PS", "Papua Sel.", 5, 11),
	petak("94", "PT", "Papua Tgh.", 5, 10),
	petak("95", "PP", "Papua Peg.", 4, 11),
	petak("96", "PD", "Papua BD", 3, 10),
];
