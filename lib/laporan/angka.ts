import { JENIS_GRADUASI, JENIS_KODE, type JenisGraduasi } from "../graduasi/rules";
import { type KelompokAngka, RHK, type Rhk } from "./bagian";

/** The figures of a monthly report, all derived from records; frozen as they are when it is sent. */
export type LaporanAngka = {
	caseload: { awal: number; masuk: number; keluar: number; akhir: number; kelompok: number };
	p2k2: {
		kelompok: number;
		bertemu: number;
		sesi: number;
		hadir: number;
		izin: number;
		sakit: number;
		alpa: number;
		diwakili: number;
		anggota: number;
	};
	graduasi: {
		calon: number;
		usulan: number;
		/** Made effective in the month, by type. */
		ditetapkan: Record<JenisGraduasi, number>;
		/** Of the counted types since 1 January, and the families of that day. */
		tahunIni: number;
		basis: number;
		/** The year's target in percent of the basis. */
		target: number;
	};
	kunjungan: { jumlah: number; kpm: number };
	kegiatan: Record<`rhk${Rhk}`, number>;
	kualitas: { anggota: number; nikKosong: number; nikTidakPadan: number };
};

type FieldOf<T, P extends string> = {
	[K in keyof T & string]: T[K] extends number ? `${P}${K}` : FieldOf<T[K], `${P}${K}.`>;
}[keyof T & string];

/** The way to one figure: "p2k2.hadir", "graduasi.ditetapkan.MANDIRI", "kegiatan.rhk8". */
export type AngkaPath = FieldOf<LaporanAngka, "">;

export type AngkaField = {
	path: AngkaPath;
	bagian: KelompokAngka;
	label: string;
	/** False for figures that follow from others or from a decision elsewhere. */
	dapatDikoreksi: boolean;
};

const field = (path: AngkaPath, label: string, dapatDikoreksi = true): AngkaField => ({
	path,
	bagian: path.split(".")[0] as KelompokAngka,
	label,
	dapatDikoreksi,
});

/** Every figure of the report in the order in which it is shown. */
export const ANGKA_FIELDS: readonly AngkaField[] = [
	field("caseload.awal", "KPM awal bulan"),
	field("caseload.masuk", "KPM masuk"),
	field("caseload.keluar", "KPM keluar"),
	field("caseload.akhir", "KPM akhir bulan"),
	field("caseload.kelompok", "Kelompok"),
	field("p2k2.kelompok", "Kelompok yang seharusnya bertemu"),
	field("p2k2.bertemu", "Kelompok yang bertemu"),
	field("p2k2.sesi", "Sesi P2K2"),
	field("p2k2.hadir", "Hadir"),
	field("p2k2.izin", "Izin"),
	field("p2k2.sakit", "Sakit"),
	field("p2k2.alpa", "Alpa"),
	field("p2k2.diwakili", "Diwakili"),
	field("p2k2.anggota", "Anggota terdaftar pada sesi"),
	field("graduasi.calon", "Calon graduasi"),
	field("graduasi.usulan", "Usulan graduasi"),
	...JENIS_KODE.map((jenis) =>
		field(
			`graduasi.ditetapkan.${jenis}`,
			`Graduasi ${JENIS_GRADUASI[jenis].label.toLowerCase()} ditetapkan`,
			false,
		),
	),
	field("graduasi.tahunIni", "Graduasi tahun ini yang dihitung", false),
	field("graduasi.basis", "KPM pada 1 Januari", false),
	field("graduasi.target", "Target tahun ini (%)", false),
	field("kunjungan.jumlah", "Kunjungan rumah"),
	field("kunjungan.kpm", "KPM yang dikunjungi"),
	...RHK.map(({ nomor }) => field(`kegiatan.rhk${nomor}`, `Kegiatan RHK ${nomor}`)),
	field("kualitas.anggota", "Anggota tercatat"),
	field("kualitas.nikKosong", "Anggota tanpa NIK"),
	field("kualitas.nikTidakPadan", "Anggota dengan NIK tidak padan"),
];

const BY_PATH = new Map<string, AngkaField>(ANGKA_FIELDS.map((f) => [f.path, f]));

/** The figure of that path; null for a path that the report does not have. */
export function fieldOf(path: string): AngkaField | null {
	return BY_PATH.get(path) ?? null;
}

/** One figure out of the report. Reads 0 where an older frozen report did not have it yet. */
export function readAngka(angka: LaporanAngka, path: AngkaPath): number {
	let at: unknown = angka;
	for (const key of path.split(".")) {
		at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
	}
	return typeof at === "number" ? at : 0;
}

function withAngka(angka: LaporanAngka, path: AngkaPath, value: number): LaporanAngka {
	const next = structuredClone(angka);
	const keys = path.split(".");
	const last = keys.pop() ?? "";
	let at = next as unknown as Record<string, unknown>;
	for (const key of keys) at = at[key] as Record<string, unknown>;
	at[last] = value;
	return next;
}

/** A figure that the writer has corrected; what was recorded stays beside it. */
export type Koreksi = { path: AngkaPath; value: number; reason: string; original: number };

export const KOREKSI_MAX = 1_000_000;
export const ALASAN_KOREKSI_MIN = 10;

/** Why a correction is not accepted, as a sentence; null when it is. */
export function refusalOfKoreksi(koreksi: {
	path: string;
	value: number;
	reason: string;
}): string | null {
	const found = fieldOf(koreksi.path);
	if (!found) return "Angka ini tidak ada di laporan.";
	if (!found.dapatDikoreksi) {
		return `${found.label} mengikuti data graduasi dan tidak dapat dikoreksi di laporan.`;
	}
	if (!Number.isInteger(koreksi.value) || koreksi.value < 0 || koreksi.value > KOREKSI_MAX) {
		return "Isi angka bulat, 0 atau lebih.";
	}
	if (koreksi.reason.trim().length < ALASAN_KOREKSI_MIN) {
		return `Tulis alasan koreksi, paling sedikit ${ALASAN_KOREKSI_MIN} huruf.`;
	}
	return null;
}

/**
 * The figures as the writer wants them sent. A correction of a figure that has since been recorded
 * as corrected changes nothing; of two for one figure the later holds.
 */
export function applyKoreksi(angka: LaporanAngka, koreksi: readonly Koreksi[]): LaporanAngka {
	return koreksi
		.filter((k) => refusalOfKoreksi(k) === null)
		.reduce((result, k) => withAngka(result, k.path, k.value), angka);
}

/** Corrections whose recorded figure has changed since: the writer has to look at them again. */
export function staleKoreksi(angka: LaporanAngka, koreksi: readonly Koreksi[]): Koreksi[] {
	return koreksi.filter((k) => readAngka(angka, k.path) !== k.original);
}

/** What is frozen when a report is sent: as recorded, as corrected, and why. */
export type Beku = { tercatat: LaporanAngka; angka: LaporanAngka; koreksi: Koreksi[] };

/** The snapshot of a report at the moment of sending. Drift compares `tercatat` with the records. */
export function freeze(tercatat: LaporanAngka, koreksi: readonly Koreksi[]): Beku {
	const valid = koreksi.filter((k) => refusalOfKoreksi(k) === null);
	return { tercatat, angka: applyKoreksi(tercatat, valid), koreksi: valid };
}

/** A figure that no longer is what was sent. */
export type Drift = { path: AngkaPath; label: string; before: number; after: number };

/** What has changed in the records since the figures were frozen. */
export function driftOf(frozen: LaporanAngka, live: LaporanAngka): Drift[] {
	return ANGKA_FIELDS.map(({ path, label }) => ({
		path,
		label,
		before: readAngka(frozen, path),
		after: readAngka(live, path),
	})).filter(({ before, after }) => before !== after);
}
