/** The kabupaten of the demo at their real size, with the accounts that the demo has in them. */
export const KHUSUS = [
	{
		kab: 3201,
		slug: "bogor",
		keluarga: 101_500,
		pendamping: 350,
		tumbuh: 0.03,
		lansia: 0.16,
		tertib: 0.87,
		bertemu: 0.87,
		hadir: 0.84,
		kunjungan: 0.5,
		graduasi: 0.035,
		kecamatan: 320133,
		akun: "pendamping.ciseeng",
		supervisor: "supervisor.ciseeng",
	},
	{
		kab: 3271,
		slug: "kotabogor",
		keluarga: 35_100,
		pendamping: 77,
		tumbuh: 0.172,
		lansia: 0.46,
		tertib: 0.82,
		bertemu: 0.88,
		hadir: 0.84,
		kunjungan: 0.36,
		graduasi: 0.02,
		kecamatan: 327101,
		akun: "pendamping.kotabogor",
	},
	{
		kab: 3276,
		slug: "depok",
		keluarga: 32_000,
		pendamping: 105,
		tumbuh: 0.01,
		lansia: 0.2,
		bertemu: 0.88,
		hadir: 0.84,
		kunjungan: 0.5,
		graduasi: 0.07,
	},
	{
		kab: 1505,
		slug: "muarojambi",
		keluarga: 14_300,
		pendamping: 54,
		tumbuh: -0.02,
		lansia: 0.14,
		tertib: 0.8,
		bertemu: 0.8,
		hadir: 0.84,
		graduasi: 0.035,
	},
	{ kab: 3215, slug: "karawang", keluarga: 84_000, pendamping: 288, tumbuh: 0, graduasi: 0.05 },
	{ kab: 3205, slug: "garut", keluarga: 112_000, pendamping: 420, tumbuh: 0, graduasi: 0.04 },
];

type Skala = { keluarga: number; pendamping: number; hanya: readonly number[] };

/** The nation has families and pendamping in these numbers; the smaller set is six of its kabupaten, in full. */
export const SKALA: Readonly<Record<string, Skala>> = {
	penuh: { keluarga: 10_000_000, pendamping: 37_000, hanya: KHUSUS.map(({ kab }) => kab) },
	nasional: { keluarga: 10_000_000, pendamping: 37_000, hanya: [] },
};
