export const JENIS_PRAKTIK = {
	PRAKTIK: "Praktik baik",
	PUBLIKASI: "Publikasi",
	BUKU: "Buku",
} as const;
export type JenisPraktik = keyof typeof JENIS_PRAKTIK;

export const TOPIK_PRAKTIK = {
	GRADUASI: "Graduasi",
	P2K2: "P2K2",
	VERKOM: "Verifikasi komitmen",
	DATA: "Pemutakhiran data",
	PENYALURAN: "Penyaluran",
	PENGADUAN: "Pengaduan",
	KOORDINASI: "Koordinasi",
	LAINNYA: "Lainnya",
} as const;
export type TopikPraktik = keyof typeof TOPIK_PRAKTIK;

export const STATUS_PRAKTIK = {
	USULAN: "usulan",
	TERBIT: "terbit",
	DITARIK: "tidak terbit",
} as const;
export type StatusPraktik = keyof typeof STATUS_PRAKTIK;
