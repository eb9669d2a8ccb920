/** What may stand in one's own way. */
export const KATEGORI_PRIBADI = {
	BEBAN_KERJA: "Beban kerja",
	KESEHATAN: "Kesehatan",
	KEAMANAN: "Keamanan di lapangan",
	KELUARGA: "Keluarga",
	PERALATAN: "Peralatan dan sinyal",
	HUBUNGAN_KERJA: "Hubungan kerja",
	PERLAKUAN: "Perlakuan tidak pantas",
	LAINNYA: "Lainnya",
} as const;
export type KategoriPribadi = keyof typeof KATEGORI_PRIBADI;
