/** A small Indonesia as plain arrays: what is laid down through commands, and what every expectation is read from. */

const uid = (kind: string, n: number) =>
	`0190000${kind}-0000-7000-8000-${String(n).padStart(12, "0")}`;
export const sdmId = (n: number) => uid("a", n);
export const kelompokId = (n: number) => uid("b", n);
export const kpmId = (n: number) => uid("c", n);
export const anggotaId = (n: number) => uid("d", n);
export const kejadianId = (n: number) => uid("e", n);
export const rapatId = (n: number) => uid("f", n);

/** The instant at which everybody looks. */
export const KINI = new Date("2026-11-10T05:00:00Z");
export const HARI_INI = "2026-11-10";
/** The day on which everything that is older was entered. */
export const AWAL = "2025-11-20";
/** Months that were opened: the first by the first assignment, the others by the monthly job. */
export const BULAN = ["2025-11", "2026-09", "2026-10", "2026-11"];

type Kabupaten = { code: number; name: string; kecamatan: Record<number, string> };
export const KABUPATEN: Kabupaten[] = [
	{ code: 3201, name: "Kab. Bogor", kecamatan: { 320101: "Ciseeng", 320102: "Parung" } },
	{ code: 3271, name: "Kota Bogor", kecamatan: { 327101: "Bogor Selatan" } },
	{ code: 1505, name: "Kab. Muaro Jambi", kecamatan: { 150501: "Sekernan" } },
];
export const KECAMATAN = [320101, 320102, 327101, 150501];
/** Every kecamatan has two desa: each by its kecamatan. */
export const DESA = KECAMATAN.flatMap((kecamatan) => [kecamatan, kecamatan]);
export const kabOf = (kecamatan: number) => Math.floor(kecamatan / 100);

export type Petugas = {
	n: number;
	nama: string;
	peran: "PENDAMPING" | "SUPERVISOR";
	/** The first one is where the report counts. */
	kec: number[];
	/** Last day on duty. */
	sampai?: string;
	tanpaAkun?: true;
};
/** 1 and 2 share a kecamatan, 3 works in two, 6 has left without a successor. */
export const PETUGAS: Petugas[] = [
	{ n: 1, nama: "Ani Lestari", peran: "PENDAMPING", kec: [320101] },
	{ n: 2, nama: "Budi Santosa", peran: "PENDAMPING", kec: [320101] },
	{ n: 3, nama: "Citra Dewi", peran: "PENDAMPING", kec: [320102, 320101] },
	{ n: 4, nama: "Dewi Anggraini", peran: "PENDAMPING", kec: [327101] },
	{ n: 5, nama: "Eko Prasetyo", peran: "PENDAMPING", kec: [150501] },
	{ n: 6, nama: "Fajar Nugraha", peran: "PENDAMPING", kec: [320101], sampai: "2026-09-20" },
	{ n: 7, nama: "Gita Puspita", peran: "SUPERVISOR", kec: [320101] },
	{ n: 8, nama: "Hadi Wijaya", peran: "SUPERVISOR", kec: [320102, 320101] },
	{ n: 9, nama: "Indra Gunawan", peran: "SUPERVISOR", kec: [150501] },
	{ n: 10, nama: "Joko Susilo", peran: "SUPERVISOR", kec: [327101] },
	{ n: 11, nama: "Kartika Sari", peran: "SUPERVISOR", kec: [320102], tanpaAkun: true },
];

export type Kelompok = {
	n: number;
	kec: number;
	nama: string;
	/** Who held it from which day; the last one still does. */
	pemegang: { sdm: number; dari: string }[];
	selesai?: string;
};
export const MULAI_KELOMPOK = "2025-01-01";
const satu = (n: number, kec: number, sdm: number, nama: string): Kelompok => ({
	...{ n, kec, nama },
	pemegang: [{ sdm, dari: MULAI_KELOMPOK }],
});
export const KELOMPOK: Kelompok[] = [
	satu(1, 320101, 1, "Anggrek"),
	{
		...satu(2, 320101, 2, "Bougenvil"),
		pemegang: [
			{ sdm: 2, dari: MULAI_KELOMPOK },
			{ sdm: 1, dari: "2026-10-20" },
		],
	},
	satu(3, 320102, 3, "Cempaka"),
	satu(4, 320101, 3, "Dahlia"),
	satu(5, 327101, 4, "Edelweis"),
	satu(6, 150501, 5, "Flamboyan"),
	satu(7, 320101, 6, "Gardenia"),
	{ ...satu(8, 320101, 1, "Hortensia"), selesai: "2026-09-10" },
];
export const pemegangKini = (kelompok: Kelompok) => kelompok.pemegang.at(-1)?.sdm ?? 0;

export type Kpm = {
	n: number;
	nama: string;
	/** Where it is on the roster, or who holds it without a group. */
	kelompok: number | null;
	sdm?: number;
	kec?: number;
	masuk: string;
	/** Still to be accepted: in no figure. */
	calon?: true;
	keluar?: { pada: string; sebab: "NONAKTIF" | "GRADUASI" };
	pindah?: { pada: string; kelompok: number };
	noKk?: string;
};
const LAMA = "2024-02-01";
const kpm = (n: number, kelompok: number | null, more: Partial<Kpm> = {}): Kpm => ({
	...{ n, kelompok, masuk: LAMA, nama: `Siti Keluarga ${String(n).padStart(2, "0")}` },
	...more,
});
export const KPM: Kpm[] = [
	kpm(1, 1, { noKk: "3201010101200001" }),
	kpm(2, 1),
	kpm(3, 1),
	kpm(4, 2),
	kpm(5, 2),
	kpm(6, 3),
	kpm(7, 3, { masuk: "2025-03-04" }),
	kpm(8, 4),
	kpm(9, 5),
	kpm(10, 5),
	kpm(11, 6),
	kpm(12, 6, { masuk: "2026-01-01" }),
	kpm(13, 7),
	kpm(14, null, { sdm: 2, kec: 320101 }),
	kpm(15, 1, { calon: true }),
	kpm(16, 1, { masuk: "2026-10-05" }),
	kpm(17, 1, { keluar: { pada: "2026-10-12", sebab: "NONAKTIF" } }),
	kpm(18, 1, { pindah: { pada: "2026-11-03", kelompok: 3 } }),
	kpm(19, 1, { keluar: { pada: "2026-09-15", sebab: "GRADUASI" } }),
	kpm(20, 5, { keluar: { pada: "2026-10-10", sebab: "GRADUASI" } }),
	kpm(21, 6, { keluar: { pada: "2026-10-03", sebab: "GRADUASI" } }),
	kpm(22, 3, { keluar: { pada: "2026-10-28", sebab: "GRADUASI" } }),
];

/** Members: the first of each family is who receives the aid. */
export const ANGGOTA = KPM.map(({ n }) => ({
	n,
	kpm: n,
	nama: `Anggota ${n}`,
	lahir: "1985-05-05",
}));

export type Sesi = {
	n: number;
	kelompok: number;
	sdm: number;
	pada: string;
	sesi: number;
	/** Families that were not there, with their letter. */
	absen: Record<number, "I" | "S" | "A" | "W">;
	batal?: string;
};
export const SESI: Sesi[] = [
	{ n: 1, kelompok: 1, sdm: 1, pada: "2026-09-05", sesi: 1, absen: { 2: "A", 3: "W" } },
	{ n: 2, kelompok: 1, sdm: 1, pada: "2026-09-12", sesi: 2, absen: {}, batal: "2026-09-13" },
	{ n: 3, kelompok: 2, sdm: 2, pada: "2026-09-06", sesi: 1, absen: { 4: "S" } },
	{ n: 4, kelompok: 3, sdm: 3, pada: "2026-09-07", sesi: 1, absen: {} },
	{ n: 5, kelompok: 6, sdm: 5, pada: "2026-09-08", sesi: 1, absen: { 12: "I" } },
	{ n: 6, kelompok: 7, sdm: 6, pada: "2026-09-09", sesi: 1, absen: {} },
	{ n: 7, kelompok: 1, sdm: 1, pada: "2026-10-06", sesi: 3, absen: { 1: "A" } },
	{ n: 8, kelompok: 1, sdm: 1, pada: "2026-10-20", sesi: 4, absen: { 2: "A" } },
	{ n: 9, kelompok: 2, sdm: 2, pada: "2026-10-07", sesi: 2, absen: {} },
	{ n: 10, kelompok: 5, sdm: 4, pada: "2026-10-07", sesi: 1, absen: {} },
	{ n: 11, kelompok: 4, sdm: 3, pada: "2026-10-08", sesi: 1, absen: {} },
	{ n: 12, kelompok: 2, sdm: 1, pada: "2026-11-05", sesi: 3, absen: { 5: "I" } },
	{ n: 13, kelompok: 3, sdm: 3, pada: "2026-11-06", sesi: 2, absen: { 18: "A" } },
];

export type Kunjungan = { n: number; kpm: number; sdm: number; pada: string; batal?: string };
export const KUNJUNGAN: Kunjungan[] = [
	{ n: 21, kpm: 1, sdm: 1, pada: "2026-09-08" },
	{ n: 22, kpm: 4, sdm: 2, pada: "2026-09-10" },
	{ n: 23, kpm: 6, sdm: 3, pada: "2026-09-11" },
	{ n: 24, kpm: 11, sdm: 5, pada: "2026-09-12" },
	{ n: 25, kpm: 9, sdm: 4, pada: "2026-09-13" },
	{ n: 26, kpm: 13, sdm: 6, pada: "2026-09-14" },
	{ n: 27, kpm: 2, sdm: 1, pada: "2026-09-15", batal: "2026-09-16" },
	{ n: 28, kpm: 5, sdm: 2, pada: "2026-10-09" },
	{ n: 29, kpm: 1, sdm: 1, pada: "2026-10-10" },
	{ n: 30, kpm: 1, sdm: 1, pada: "2026-10-24" },
	{ n: 31, kpm: 14, sdm: 2, pada: "2026-11-02" },
	{ n: 32, kpm: 18, sdm: 1, pada: "2026-10-30" },
	{ n: 33, kpm: 8, sdm: 3, pada: "2026-11-04" },
	{ n: 34, kpm: 9, sdm: 4, pada: "2026-11-05" },
];

export type Kegiatan = { n: number; sdm: number; pada: string; rhk: number; batal?: string };
export const KEGIATAN: Kegiatan[] = [
	{ n: 41, sdm: 1, pada: "2026-09-20", rhk: 8 },
	{ n: 42, sdm: 3, pada: "2026-09-21", rhk: 1 },
	{ n: 43, sdm: 4, pada: "2026-10-21", rhk: 8 },
	{ n: 44, sdm: 5, pada: "2026-10-22", rhk: 9 },
	{ n: 45, sdm: 2, pada: "2026-11-03", rhk: 8, batal: "2026-11-04" },
];
