import { addHari, type Bulan, bulanOfTanggal, type Tanggal } from "../time";

export const JENIS_RAPAT = {
	EVALUASI_BULANAN: "Evaluasi bulanan",
	EVALUASI_KEWILAYAHAN: "Evaluasi kewilayahan",
	RAKOR: "Rapat koordinasi",
	SOSIALISASI: "Sosialisasi",
	AUDIENSI: "Audiensi",
	PENINGKATAN_KAPASITAS: "Peningkatan kapasitas",
} as const;
export type JenisRapat = keyof typeof JENIS_RAPAT;

export const MODE_RAPAT = { LURING: "Tatap muka", DARING: "Daring", HIBRIDA: "Hibrida" } as const;
export type ModeRapat = keyof typeof MODE_RAPAT;

export const STATUS_RAPAT = {
	RENCANA: "direncanakan",
	BERLANGSUNG: "sedang berlangsung",
	SELESAI: "selesai",
	BATAL: "dibatalkan",
} as const;
export type StatusRapat = keyof typeof STATUS_RAPAT;

/** Whether a meeting is still ahead or running: it takes invitations, answers, points and papers. */
export const isTerbuka = (status: StatusRapat) => status === "RENCANA" || status === "BERLANGSUNG";

/** "pukul 09.00-12.00" on the wall of the place; empty where no hour was set. */
export function jamText({ jamMulai, jamSelesai }: { jamMulai: string; jamSelesai: string }) {
	const hours = [jamMulai, jamSelesai].filter(Boolean).map((jam) => jam.replace(":", "."));
	return hours.length ? `pukul ${hours.join("-")}` : "";
}

/** Until so many days after a month began one evaluates the month before. */
const HARI_EVALUASI = 24;

/** The month that a meeting on a day evaluates, no later than the one that runs today. */
export function bulanRapat(heldOn: Tanggal, today: Tanggal): Bulan {
	const day = heldOn < today ? heldOn : today;
	return bulanOfTanggal(addHari(day, -HARI_EVALUASI));
}

/** The month that a meeting evaluates after it was put on another day; null when its own month is no other one. */
export function bulanPindah(from: Tanggal, to: Tanggal, today: Tanggal): Bulan | null {
	return bulanRapat(from, from) === bulanRapat(to, to) ? null : bulanRapat(to, today);
}

export const KATEGORI_MASALAH = {
	PELAPORAN: "Pelaporan",
	PEMUTAKHIRAN_DATA: "Pemutakhiran data",
	PENGAWASAN: "Pengawasan",
	PENYALURAN: "Penyaluran",
	GRADUASI: "Graduasi",
	P2K2: "P2K2",
	VERKOM: "Verifikasi komitmen",
	SDM: "SDM",
	KOORDINASI_DESA: "Koordinasi desa",
	LAINNYA: "Lainnya",
} as const;
export type KategoriMasalah = keyof typeof KATEGORI_MASALAH;

/** Values and labels of a closed list, for a choice. */
export const choicesOf = (labels: Readonly<Record<string, string>>) =>
	Object.entries(labels).map(([value, label]) => ({ value, label }));
