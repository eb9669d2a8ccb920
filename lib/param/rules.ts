import { JENIS_KPI_DEFAULT } from "../graduasi/rules";

/**
 * What regulation or policy may change, valid for one year. The product never assumes a number:
 * rules take this object, and a row of the year fills it.
 */
export type ParamTahun = {
	/** Last day of the next month on which a report is on time. No official day was found. */
	hariBatas: number;
	/** Days of the next month for verification, approval and receipt. Our proposal. */
	hariVerifikasi: number;
	hariSetuju: number;
	hariTerima: number;
	/** Which graduation types count, as bits 1, 2, 4, 8, 16 (see graduasi). 6 = mandiri, pemberdayaan. */
	jenisKpi: number;
	/** Percent of the families of 1 January: the ministry and Depok in 2020. */
	targetPersen: number;
	/** Families per pendamping and year: found for 2025, and not the same measure as the percentage. */
	targetJumlah: number;
	/** Below this a caseload is light. With the next two: Kab. Bogor gives 250-300 as usual. */
	bebanMin: number;
	/** Above this it is heavy; also the norm by which missing pendamping are counted. */
	bebanMaks: number;
	/** Above this it is critical. Our proposal. */
	bebanKritis: number;
	/** A growth of the families by more percent than this is to be explained. Our proposal. */
	tumbuhAmbang: number;
	/**
	 * How far below its target, in percent of that target, an indicator still counts as near: with 10,
	 * nine tenths of a target are near, be the target 100 % or 0,8 %. Our proposal.
	 */
	dekatAmbang: number;
	/** Targets in percent of indicators that have no official one, visits per quarter. Our proposals. */
	p2k2Target: number;
	kehadiranTarget: number;
	cakupanKpmTarget: number;
	kelengkapanTarget: number;
	tepatWaktuTarget: number;
	lolosPertamaTarget: number;
	tindakLanjutTarget: number;
	kunjunganTarget: number;
	/** A group outside these sizes is pointed out. Usual is 15-30; the bounds are our proposal. */
	kelompokMin: number;
	kelompokMaks: number;
	/** Shortest P2K2 session that counts, minutes. Our proposal. */
	sesiMenitMin: number;
	/** Age from which a member is lansia. Sources disagree from 2023 on (60 or 70). */
	lansiaUmurMin: number;
	/** Oldest age, in completed years, of anak usia dini (0-6 found). */
	audUmurMaks: number;
	/** School age in completed years (6-21 found). */
	sekolahUmurMin: number;
	sekolahUmurMaks: number;
	/** Weeks after which a pregnancy must have been updated. Our proposal. */
	hamilMingguMaks: number;
	/** Change of the caseload within a month, percent, up to which a report needs no second look. */
	laporanUbahMaksPersen: number;
	/** Attendance, percent, from which a report needs no second look. Our proposal. */
	laporanHadirMinPersen: number;
	/** Days between a family's statement and its graduation, to change its mind. Our proposal. */
	hariTenang: number;
	/** Lesson hours (JP) a year expected of everybody. 20 is the norm of civil servants; contract workers up to 24. */
	jpTarget: number;
	/** Days that one note of a leave may last, first and last included. Our proposal: a quarter of a year. */
	cutiHariMaks: number;
	/** Weights of the annual scorecard. No official weights were found: all seven are our proposal. */
	bobotGraduasi: number;
	bobotP2k2: number;
	bobotVerkom: number;
	bobotData: number;
	bobotLaporan: number;
	bobotPengaduan: number;
	bobotPelatihan: number;
	/** Days within which a complaint is to be closed (14 found). */
	pengaduanHari: number;
};

/** What holds until somebody with the right to decide writes a year's own row. */
export const DEFAULT_PARAM: ParamTahun = {
	hariBatas: 3,
	hariVerifikasi: 5,
	hariSetuju: 7,
	hariTerima: 8,
	jenisKpi: JENIS_KPI_DEFAULT,
	targetPersen: 10,
	targetJumlah: 10,
	bebanMin: 250,
	bebanMaks: 300,
	bebanKritis: 400,
	tumbuhAmbang: 10,
	dekatAmbang: 10,
	p2k2Target: 100,
	kehadiranTarget: 85,
	cakupanKpmTarget: 80,
	kelengkapanTarget: 100,
	tepatWaktuTarget: 90,
	lolosPertamaTarget: 90,
	tindakLanjutTarget: 90,
	kunjunganTarget: 100,
	kelompokMin: 10,
	kelompokMaks: 40,
	sesiMenitMin: 60,
	lansiaUmurMin: 60,
	audUmurMaks: 6,
	sekolahUmurMin: 6,
	sekolahUmurMaks: 21,
	hamilMingguMaks: 42,
	laporanUbahMaksPersen: 10,
	laporanHadirMinPersen: 70,
	hariTenang: 7,
	jpTarget: 20,
	cutiHariMaks: 92,
	bobotGraduasi: 25,
	bobotP2k2: 20,
	bobotVerkom: 15,
	bobotData: 15,
	bobotLaporan: 10,
	bobotPengaduan: 10,
	bobotPelatihan: 5,
	pengaduanHari: 14,
};

/** Lansia from 70 in 2016 and again in 2020-2022; 60 in 2018-2019, and officially again since 2023. */
function lansiaUmurMinOf(tahun: number): number {
	return tahun <= 2017 || (tahun >= 2020 && tahun <= 2022) ? 70 : 60;
}

/** The defaults of a year: they differ by year only where regulation is known to have changed. */
export function defaultParam(tahun: number): ParamTahun {
	return { ...DEFAULT_PARAM, lansiaUmurMin: lansiaUmurMinOf(tahun) };
}

/**
 * The parameters of a year from its own row. What the row does not hold, or holds as something
 * other than a number, keeps its default; names that are no parameter are left out.
 */
export function paramOf(tahun: number, row: Partial<ParamTahun> | null): ParamTahun {
	const isOwn = ([name, value]: [string, unknown]) =>
		Object.hasOwn(DEFAULT_PARAM, name) && Number.isFinite(value);
	const own = Object.fromEntries(Object.entries(row ?? {}).filter(isOwn));
	return { ...defaultParam(tahun), ...own };
}

/** What is wrong with parameters: beside which of them it is said, and the sentence. */
export type SalahParam = { medan: keyof ParamTahun; kalimat: string };
type Aturan = SalahParam & { benar: (p: ParamTahun) => boolean };

const BOBOT = [
	...(["bobotGraduasi", "bobotP2k2", "bobotVerkom", "bobotData"] as const),
	...(["bobotLaporan", "bobotPengaduan", "bobotPelatihan"] as const),
];
const BEBAN = "Batas beban harus naik: ringan, normal, lalu kritis.";
const URUT = "Hari verifikasi dan persetujuan tidak boleh mendahului batas pengiriman.";
const TERIMA = "Hari penerimaan tidak boleh mendahului persetujuan atau melewati tanggal 28.";
const TERBALIK = "Batas terendah tidak boleh melebihi batas tertinggi.";

/** What must hold between the parameters of a year. */
const ATURAN: readonly Aturan[] = [
	{ medan: "bebanMin", kalimat: BEBAN, benar: (p) => p.bebanMin > 0 },
	{ medan: "bebanMaks", kalimat: BEBAN, benar: (p) => p.bebanMin <= p.bebanMaks },
	{ medan: "bebanKritis", kalimat: BEBAN, benar: (p) => p.bebanMaks <= p.bebanKritis },
	{ medan: "hariVerifikasi", kalimat: URUT, benar: (p) => p.hariBatas <= p.hariVerifikasi },
	{ medan: "hariSetuju", kalimat: URUT, benar: (p) => p.hariVerifikasi <= p.hariSetuju },
	{
		medan: "hariTerima",
		kalimat: TERIMA,
		benar: (p) => p.hariSetuju <= p.hariTerima && p.hariTerima <= 28,
	},
	{
		medan: "cutiHariMaks",
		kalimat: "Cuti paling lama sedikitnya 1 hari.",
		benar: (p) => p.cutiHariMaks >= 1,
	},
	{
		medan: "bobotGraduasi",
		kalimat: "Beri bobot pada paling sedikit satu bagian rapor kinerja.",
		benar: (p) => BOBOT.some((name) => p[name] > 0),
	},
	{ medan: "kelompokMaks", kalimat: TERBALIK, benar: (p) => p.kelompokMin <= p.kelompokMaks },
	{
		medan: "sekolahUmurMaks",
		kalimat: TERBALIK,
		benar: (p) => p.sekolahUmurMin <= p.sekolahUmurMaks,
	},
];

/** Why parameters contradict each other, beside the field that has to change; null when they do not. */
export function refusalOfParam(p: ParamTahun): SalahParam | null {
	const names = Object.keys(p) as (keyof ParamTahun)[];
	const bukanAngka = names.find((name) => !(Number.isFinite(p[name]) && p[name] >= 0));
	if (bukanAngka)
		return { medan: bukanAngka, kalimat: "Isi setiap parameter dengan angka, 0 atau lebih." };
	const salah = ATURAN.find(({ benar }) => !benar(p));
	return salah ? { medan: salah.medan, kalimat: salah.kalimat } : null;
}
