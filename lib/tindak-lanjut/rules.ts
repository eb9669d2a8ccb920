import type { Tanggal } from "../time";

export const STATUS_TINDAK = {
	TERBUKA: "terbuka",
	TERLAMBAT: "lewat tenggat",
	SELESAI: "selesai",
	SELESAI_TERLAMBAT: "selesai terlambat",
	BATAL: "dibatalkan",
} as const;
export type StatusTindak = keyof typeof STATUS_TINDAK;

type Tindak = { dueOn: Tanggal; doneOn: Tanggal | null; batal: boolean };

/** Where a follow-up stands on a day; the day it is due is still in time. */
export function statusTindak({ dueOn, doneOn, batal }: Tindak, today: Tanggal): StatusTindak {
	if (batal) return "BATAL";
	if (doneOn) return doneOn <= dueOn ? "SELESAI" : "SELESAI_TERLAMBAT";
	return today > dueOn ? "TERLAMBAT" : "TERBUKA";
}

/** Whether a region lies at or below another one: who is asked to do something may not stand above who asks. */
export function isWithin(wilayah: string, induk: string): boolean {
	return induk === "0" || wilayah.startsWith(induk);
}

export const JENIS_CATATAN = {
	KEMAJUAN: "Kemajuan",
	DIBAHAS: "Dibahas dalam rapat",
	INGAT: "Pengingat",
	ESKALASI: "Dinaikkan",
	SELESAI: "Dinyatakan selesai",
	BATAL: "Dibatalkan",
} as const;
export type JenisCatatan = keyof typeof JENIS_CATATAN;

type Keadaan = Tindak & {
	/** The level that does it, and the one whose meeting asked. */
	wilayah: string;
	rapatWilayah: string;
};

/**
 * Why the day until which something is to be done cannot be moved, or null. Only the level that asked may move it, and
 * only before it has passed: a deadline that moves once it is missed would make every follow-up one that was in time.
 */
export function alasanTetap(
	{ wilayah, rapatWilayah, dueOn, doneOn, batal }: Keadaan,
	sendiri: readonly string[],
	today: Tanggal,
): string | null {
	if (doneOn || batal) return "Tindak lanjut ini sudah ditutup.";
	if (!sendiri.includes(rapatWilayah) || !sendiri.includes(wilayah))
		return "Tenggat ini ditetapkan rapat tingkat lain; mintalah perubahannya dalam rapat itu.";
	if (dueOn < today)
		return "Tenggat yang sudah lewat tidak dapat diundur. Selesaikan dengan buktinya; ia tercatat terlambat.";
	return null;
}
