/** Why a family was visited. */
export const TUJUAN_KUNJUNGAN = {
	PEMANTAUAN: "Pemantauan rutin",
	VERIFIKASI_KOMITMEN: "Verifikasi komitmen",
	PEMUTAKHIRAN_DATA: "Pemutakhiran data",
	CALON_GRADUASI: "Calon graduasi",
	KASUS: "Penanganan kasus",
	PENYALURAN: "Masalah penyaluran",
	LAINNYA: "Lainnya",
} as const;
export type TujuanKunjungan = keyof typeof TUJUAN_KUNJUNGAN;
export const TUJUAN_KODE = Object.keys(TUJUAN_KUNJUNGAN) as [TujuanKunjungan, ...TujuanKunjungan[]];
