import type { AngkaWilayah } from "../angka-rapat/rules";
import { formatKode, formatNumber, formatPercent, formatPersen } from "../format";
import { readIndikator } from "../indikator/baca";
import { indikatorOf } from "../indikator/catalogue";
import { KATEGORI_KENDALA, readKendala } from "../laporan/naskah";
import type { Bulan } from "../time";

export const SUMBER = {
	LAPORAN_TERLAMBAT: "Laporan terlambat",
	KELOMPOK_TANPA_P2K2: "Kelompok tanpa P2K2",
	TINDAK_LANJUT: "Tindak lanjut lewat tenggat",
	TARGET: "Target tertinggal",
	DATA_DISENGKETAKAN: "Angka yang dikoreksi",
	PENGADUAN: "Pengaduan belum selesai",
	KENDALA: "Kendala dari laporan",
	BEBAS: "Usulan sendiri",
} as const;
export type Sumber = keyof typeof SUMBER;

/** A row that an agenda point was made of, frozen with it: the area, what it is about, and what is the matter. */
export type Bahan = { area: string | null; nama: string; hal: string; isi: string };
/** What the agenda proposes; `areaCode` where one area alone is concerned. */
export type Usulan = {
	sumber: Exclude<Sumber, "BEBAS">;
	areaCode: string | null;
	judul: string;
	menit: number;
	bahan: Bahan[];
};

/** A row that may matter to a meeting: of which kind, where, what, and for how long or how many. */
export type Baris = {
	sumber: Exclude<Sumber, "BEBAS">;
	area: string | null;
	nama: string | null;
	hal: string;
	angka: number;
};
export type Keadaan = {
	wilayah: string;
	nama: string;
	bulan: Bulan;
	/** "September 2026" */
	bulanText: string;
	baris: readonly Baris[];
	/** The places one level down with their counts. */
	tempat: readonly AngkaWilayah[];
	/** Reports of the month are not due yet. */
	belumTenggat: boolean;
};

const BAHAN_MAKS = 100;
const MENIT = 10;
/** Complaints older than this are asked about. */
export const PENGADUAN_HARI = 14;
const TARGET_DIPERIKSA = ["K1", "K12", "K2"] as const;
/** Long numbers in what people wrote may be those of persons: they stay out of what many read. */
const tanpaNomor = (text: string) => text.replace(/\d[\d .-]{6,}\d/g, "****");

function usulan(sumber: Usulan["sumber"], bahan: Bahan[], judul: string, menit = MENIT): Usulan[] {
	if (bahan.length === 0) return [];
	const areas = new Set(bahan.map(({ area }) => area));
	const [only = null] = areas;
	return [
		{
			...{ sumber, judul, menit, bahan: bahan.slice(0, BAHAN_MAKS) },
			areaCode: areas.size === 1 ? only : null,
		},
	];
}

const n = formatNumber;
const ofKind = ({ baris, nama }: Keadaan, sumber: Sumber, say: (row: Baris) => string): Bahan[] =>
	baris
		.filter((row) => row.sumber === sumber)
		.map((row) => ({ area: row.area, nama: row.nama ?? nama, hal: row.hal, isi: say(row) }));

/** Reports of the month that have not come: by person in a kabupaten, by place above it. */
export function laporanTerlambat(keadaan: Keadaan): Usulan[] {
	const people = ofKind(keadaan, "LAPORAN_TERLAMBAT", ({ angka }) => `lewat ${n(angka)} hari`);
	const places = keadaan.belumTenggat || keadaan.wilayah.length === 4 ? [] : keadaan.tempat;
	const behind = places.flatMap(({ code, nama, kini }) => {
		const missing = kini.laporanWajib - kini.laporanMasuk;
		const isi = `${n(missing)} dari ${n(kini.laporanWajib)} belum masuk`;
		return missing > 0 ? [{ area: code, nama, hal: "Laporan", isi, missing }] : [];
	});
	const count = people.length + behind.reduce((sum, { missing }) => sum + missing, 0);
	const bahan = [...people, ...behind.map(({ missing: _missing, ...row }) => row)];
	return usulan("LAPORAN_TERLAMBAT", bahan, `${n(count)} laporan ${keadaan.bulanText} belum masuk`);
}

/** Groups that did not meet in the month. */
export function kelompokTanpaP2k2(keadaan: Keadaan): Usulan[] {
	const groups = ofKind(
		keadaan,
		"KELOMPOK_TANPA_P2K2",
		({ angka }) => `${n(angka)} bulan tanpa pertemuan`,
	);
	const places = keadaan.wilayah.length === 4 ? [] : keadaan.tempat;
	const behind = places.flatMap(({ code, nama, kini }) => {
		const missing = kini.kelompok - kini.kelompokBertemu;
		const isi = `${n(missing)} dari ${n(kini.kelompok)} kelompok`;
		return missing > 0 ? [{ area: code, nama, hal: "Kelompok", isi, missing }] : [];
	});
	const count = groups.length + behind.reduce((sum, { missing }) => sum + missing, 0);
	const bahan = [...groups, ...behind.map(({ missing: _missing, ...row }) => row)];
	return usulan(
		"KELOMPOK_TANPA_P2K2",
		bahan,
		`${n(count)} kelompok tidak bertemu pada ${keadaan.bulanText}`,
	);
}

/** What earlier meetings asked for and nobody has done by its day. */
export function tindakLewat(keadaan: Keadaan): Usulan[] {
	const rows = ofKind(keadaan, "TINDAK_LANJUT", ({ angka }) => `lewat ${n(angka)} hari`);
	return usulan("TINDAK_LANJUT", rows, `${n(rows.length)} tindak lanjut rapat lewat tenggat`, 15);
}

/** Places that are behind a target that holds for them. */
export function targetTertinggal({ tempat, bulan, bulanText }: Keadaan): Usulan[] {
	const rows = TARGET_DIPERIKSA.flatMap((kode) =>
		tempat.flatMap(({ code, nama, kini, param }) => {
			const indikator = indikatorOf(kode);
			const { ratio, target, status } = readIndikator(indikator, kini, param, bulan);
			if (status !== "behind" || target === null) return [];
			const value = formatPercent(ratio.numerator, ratio.denominator);
			const isi = `${value} dari target ${formatPersen(Math.round(target * 1000) / 10)}`;
			return [{ area: code, nama, hal: indikator.label, isi }];
		}),
	);
	const places = new Set(rows.map(({ area }) => area)).size;
	return usulan("TARGET", rows, `${n(places)} wilayah tertinggal dari target ${bulanText}`, 15);
}

/** Reports in which a pendamping put another figure in place of the recorded one. */
export function dataDisengketakan(keadaan: Keadaan): Usulan[] {
	const rows = ofKind(keadaan, "DATA_DISENGKETAKAN", ({ angka }) => `${n(angka)} angka dikoreksi`);
	return usulan(
		"DATA_DISENGKETAKAN",
		rows,
		`${n(rows.length)} laporan ${keadaan.bulanText} memuat koreksi angka`,
	);
}

/** Kinds of complaints in the words of the programme; one that is not known yet is read off its code. */
const JENIS_PENGADUAN: Readonly<Record<string, string>> = {
	KEPESERTAAN_INCLUSION: "Kepesertaan: dinilai sudah mampu",
	KEPESERTAAN_EXCLUSION: "Kepesertaan: belum terdata",
	PENYALURAN: "Penyaluran bantuan",
	KKS: "Kartu KKS",
	DATA: "Data keluarga",
	PERILAKU_SDM: "Perilaku SDM",
	P2K2: "P2K2",
	PAKSAAN_GRADUASI: "Paksaan graduasi",
	RESPON_KASUS: "Respon kasus",
	INFORMASI: "Informasi",
};
const kata = (code: string) => JENIS_PENGADUAN[code] ?? code.toLowerCase().replaceAll("_", " ");

/** Complaints that wait for too long, by kind: their words stay with those who handle them. */
export function pengaduanLama(keadaan: Keadaan): Usulan[] {
	const rows = ofKind(keadaan, "PENGADUAN", ({ angka }) => `${n(angka)} hari sejak diterima`);
	const bahan = rows.map((row) => ({ ...row, hal: kata(row.hal) }));
	return usulan(
		"PENGADUAN",
		bahan,
		`${n(rows.length)} pengaduan lebih dari ${PENGADUAN_HARI} hari belum selesai`,
	);
}

/** Obstacles that pendamping described in their reports, by kind; without who wrote them. */
export function kendalaLaporan(keadaan: Keadaan): Usulan[] {
	const rows = ofKind(keadaan, "KENDALA", () => "").flatMap(({ hal, ...row }) =>
		readKendala(hal).map(({ kategori, uraian }) => ({
			...row,
			hal: KATEGORI_KENDALA[kategori],
			isi: tanpaNomor(uraian).slice(0, 400),
		})),
	);
	return usulan("KENDALA", rows, `${n(rows.length)} kendala dari laporan ${keadaan.bulanText}`, 15);
}

const ATURAN = [
	tindakLewat,
	laporanTerlambat,
	kelompokTanpaP2k2,
	targetTertinggal,
	dataDisengketakan,
	pengaduanLama,
	kendalaLaporan,
];

/** The agenda that what is recorded proposes, what was promised before first. */
export const susunUsulan = (keadaan: Keadaan): Usulan[] => ATURAN.flatMap((rule) => rule(keadaan));

/** Where the rows of a point are as they stand today; null where there is no such page. */
export function tautanSumber(sumber: Sumber, wilayah: string, bulan: Bulan): string | null {
	const kode = formatKode(wilayah);
	const office = wilayah.length === 4;
	switch (sumber) {
		case "TINDAK_LANJUT":
			return `/tindak-lanjut?status=terlambat&wilayah=${kode}`;
		case "LAPORAN_TERLAMBAT":
			return office
				? `/laporan/daftar?kabupaten=${kode}&bulan=${bulan}&status=DRAF`
				: `/wilayah/${kode}?bulan=${bulan}&urut=K4`;
		case "KELOMPOK_TANPA_P2K2":
			return office
				? `/p2k2?bulan=${bulan}&bertemu=belum`
				: `/wilayah/${kode}?bulan=${bulan}&urut=K2`;
		case "TARGET":
			return `/wilayah/${kode}?bulan=${bulan}&urut=K1`;
		case "DATA_DISENGKETAKAN":
		case "KENDALA":
			return office ? `/laporan/daftar?kabupaten=${kode}&bulan=${bulan}` : null;
		default:
			return null;
	}
}

/** The points that were neither left out nor ticked as talked about. */
export function belumDibahas<P extends { dibahas: boolean; dilewati: boolean }>(
	agenda: readonly P[],
): P[] {
	return agenda.filter(({ dibahas, dilewati }) => !dibahas && !dilewati);
}
