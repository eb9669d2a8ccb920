import type { Prisma } from "./generated/client";

/**
 * Whose rows a table holds, and so which policies it must have:
 * `acuan` master data that everybody signed in reads; `tenant` rows of one kabupaten; `payung` rows of a nation,
 * province or kabupaten; `pintu` accounts and sessions; `rekap` roll-ups that only triggers write.
 */
export type Owner = "acuan" | "tenant" | "payung" | "pintu" | "rekap";

/** Every table has its owner here: a new one does not compile until it is listed, and a test compares with the policies. */
export const OWNERSHIP = {
	Wilayah: "acuan",
	Kabupaten: "acuan",
	Kecamatan: "acuan",
	ParamTahun: "acuan",
	LabelPeran: "acuan",
	MateriP2k2: "acuan",
	Sdm: "tenant",
	Petugas: "tenant",
	Penugasan: "tenant",
	Kelompok: "tenant",
	Kpm: "tenant",
	Anggota: "tenant",
	Komponen: "tenant",
	KpmStatus: "tenant",
	KpmPenempatan: "tenant",
	Roster: "tenant",
	SesiP2k2: "tenant",
	Kunjungan: "tenant",
	Kegiatan: "tenant",
	Verkom: "tenant",
	Graduasi: "tenant",
	BulanKabupaten: "tenant",
	Laporan: "tenant",
	LaporanRevisi: "tenant",
	LaporanTinjauan: "tenant",
	Pengaduan: "tenant",
	PerubahanData: "tenant",
	AksesKeluarga: "tenant",
	Target: "payung",
	Rapat: "payung",
	RapatMasalah: "payung",
	TindakLanjut: "payung",
	Audit: "payung",
	Akun: "pintu",
	Sesi: "pintu",
	KodeSekali: "pintu",
	PercobaanMasuk: "pintu",
	PendampingBulan: "rekap",
	PendampingTahun: "rekap",
	PeringkatTahun: "rekap",
	KabupatenBulan: "rekap",
	KpiDelta: "rekap",
	KelompokBulan: "rekap",
	KpmKuartal: "rekap",
} as const satisfies Record<Prisma.ModelName, Owner>;
