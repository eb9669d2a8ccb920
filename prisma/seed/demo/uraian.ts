/** How people there work: parts of one. */
export type Sifat = {
	/** Reports that are sent in time. */
	tertib: number;
	/** Groups that meet in a month. */
	bertemu: number;
	/** Families that come to a meeting. */
	hadir: number;
	/** Families that are visited in a quarter. */
	kunjungan: number;
	/** Families that leave the programme able, in a year. */
	graduasi: number;
};

/** One pendamping who differs from the others of the kecamatan. */
export type Khusus = {
	login?: string;
	nama?: string;
	kpm?: number;
	/** The desa with the caseload. */
	desa?: string;
	/** A second kecamatan with a part of the caseload. */
	kedua?: number;
	/** Exactly so many graduations of this year. */
	graduasi?: number;
	/** Left so many months ago: nobody came, or a successor took over. */
	berhenti?: { bulanLalu: number; penerus: boolean };
	sifat?: Partial<Sifat>;
};

export type KecamatanUraian = {
	code: number;
	pendamping: number;
	kpm?: readonly [number, number];
	sifat?: Partial<Sifat>;
	/** Groups that have not met once. */
	kelompokDiam?: number;
	/** By place: the first pendamping is 0. */
	khusus?: Readonly<Record<number, Khusus>>;
};

export type KabupatenUraian = {
	code: number;
	/** In the names of the officials' accounts: kabid.<slug>. */
	slug: string;
	sifat: Sifat;
	kpm: readonly [number, number];
	/** How much the number of families grew in twelve months. */
	tumbuh: number;
	/** Families with an elderly member. */
	lansia: number;
	kecamatan: readonly KecamatanUraian[];
	/** The kecamatan of each supervisor; a login where it is a known one. */
	supervisor: readonly { kecamatan: readonly number[]; login?: string }[];
};

const BIASA: Sifat = { tertib: 0.9, bertemu: 0.88, hadir: 0.84, kunjungan: 0.55, graduasi: 0.035 };
const LAMBAT: Partial<Sifat> = { tertib: 0.45, bertemu: 0.66, hadir: 0.71, kunjungan: 0.28 };

const BOGOR: KabupatenUraian = {
	code: 3201,
	slug: "bogor",
	sifat: BIASA,
	kpm: [250, 300],
	tumbuh: 0.03,
	lansia: 0.16,
	kecamatan: [
		{
			code: 320133,
			pendamping: 4,
			sifat: { tertib: 0.97, kunjungan: 0.7 },
			khusus: { 0: { login: "pendamping.ciseeng", kpm: 268, graduasi: 14 } },
		},
		{
			code: 320110,
			pendamping: 5,
			khusus: { 3: { berhenti: { bulanLalu: 2, penerus: false } }, 4: { kpm: 412 } },
		},
		{
			code: 320112,
			pendamping: 4,
			khusus: {
				1: { berhenti: { bulanLalu: 5, penerus: true } },
				2: {
					nama: "Raden Muhammad Syarifuddin Abdurrahman Nataprawira Kusumadiningrat Suryadilaga",
				},
			},
		},
		{
			code: 320118,
			pendamping: 6,
			sifat: LAMBAT,
			khusus: { 2: { kpm: 431 }, 4: { kpm: 446 } },
		},
		{
			code: 320111,
			pendamping: 4,
			khusus: { 3: { kedua: 320120, kpm: 318 } },
		},
		{
			code: 320123,
			pendamping: 3,
			sifat: { ...LAMBAT, tertib: 0.4 },
			kelompokDiam: 5,
			khusus: { 1: { kpm: 437, sifat: { tertib: 0.25 } } },
		},
		{ code: 320134, pendamping: 3, sifat: { tertib: 0.95, graduasi: 0.06 } },
		{ code: 320120, pendamping: 5, khusus: { 0: { kpm: 405 } } },
	],
	supervisor: [
		{ kecamatan: [320133], login: "supervisor.ciseeng" },
		{ kecamatan: [320110, 320112] },
		{ kecamatan: [320118, 320111] },
		{ kecamatan: [320123, 320120] },
		{ kecamatan: [320134] },
	],
};

const KOTA_BOGOR: KabupatenUraian = {
	code: 3271,
	slug: "kotabogor",
	sifat: { ...BIASA, tertib: 0.82, kunjungan: 0.36, graduasi: 0.02 },
	kpm: [432, 450],
	tumbuh: 0.185,
	lansia: 0.46,
	kecamatan: [
		{
			code: 327101,
			pendamping: 2,
			khusus: { 0: { login: "pendamping.kotabogor", kpm: 441 } },
		},
		{ code: 327102, pendamping: 1 },
		{ code: 327103, pendamping: 1 },
		{ code: 327104, pendamping: 2 },
		{ code: 327105, pendamping: 1 },
		{ code: 327106, pendamping: 1 },
	],
	supervisor: [{ kecamatan: [327101, 327102, 327103] }, { kecamatan: [327104, 327105, 327106] }],
};

const DEPOK: KabupatenUraian = {
	code: 3276,
	slug: "depok",
	sifat: { ...BIASA, graduasi: 0.07 },
	kpm: [270, 320],
	tumbuh: 0.01,
	lansia: 0.2,
	kecamatan: [327601, 327602, 327605, 327607].map((code) => ({
		code,
		pendamping: 1,
	})),
	supervisor: [{ kecamatan: [327601, 327602, 327605, 327607] }],
};

const MUARO_JAMBI: KabupatenUraian = {
	code: 1505,
	slug: "muarojambi",
	sifat: { ...BIASA, tertib: 0.8, bertemu: 0.8 },
	kpm: [225, 290],
	tumbuh: -0.02,
	lansia: 0.14,
	kecamatan: [150501, 150502, 150503, 150504, 150505, 150506, 150511].map((code) => ({
		code,
		pendamping: 1,
	})),
	supervisor: [
		{ kecamatan: [150501, 150502, 150503, 150504, 150511] },
		{ kecamatan: [150505, 150506] },
	],
};

const KARAWANG: KabupatenUraian = {
	code: 3215,
	slug: "karawang",
	sifat: { ...BIASA, graduasi: 0.05 },
	kpm: [260, 310],
	tumbuh: 0,
	lansia: 0.15,
	kecamatan: [{ code: 321510, pendamping: 3, khusus: { 0: { kpm: 298, graduasi: 120 } } }],
	supervisor: [{ kecamatan: [321510] }],
};

const GARUT: KabupatenUraian = {
	code: 3205,
	slug: "garut",
	sifat: { ...BIASA, graduasi: 0.04 },
	kpm: [230, 280],
	tumbuh: 0,
	lansia: 0.18,
	kecamatan: [
		{
			code: 320526,
			pendamping: 2,
			khusus: { 0: { kpm: 252, desa: "3205262003", graduasi: 61 } },
		},
	],
	supervisor: [{ kecamatan: [320526] }],
};

/** The kabupaten of the demo, shaped after what is known of them. */
export const DEMO: readonly KabupatenUraian[] = [
	BOGOR,
	KOTA_BOGOR,
	DEPOK,
	MUARO_JAMBI,
	KARAWANG,
	GARUT,
];
