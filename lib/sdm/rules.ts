import { formatNumber } from "../format";
import { daysBetween, type Tanggal } from "../time";

export const JENIS_CUTI = {
	TAHUNAN: "Cuti tahunan",
	SAKIT: "Cuti sakit",
	MELAHIRKAN: "Cuti melahirkan",
	ALASAN_PENTING: "Cuti alasan penting",
	BESAR: "Cuti besar",
	LUAR_TANGGUNGAN: "Cuti di luar tanggungan",
	LAINNYA: "Lainnya",
} as const;
export type JenisCuti = keyof typeof JENIS_CUTI;

type Rentang = { mulai: string; selesai: string };

/** Whether two stretches of leave share a day. */
export function bertumpuk(a: Rentang, b: Rentang): boolean {
	return a.mulai <= b.selesai && b.mulai <= a.selesai;
}

/** Why a leave is longer than one note may hold, as a sentence; null when it is not. First and last day count. */
export function refusalOfCuti(
	{ mulai, selesai }: { mulai: Tanggal; selesai: Tanggal },
	hariMaks: number,
): string | null {
	const days = daysBetween(mulai, selesai) + 1;
	if (days <= hariMaks) return null;
	return `Cuti ini ${formatNumber(days)} hari; paling lama ${formatNumber(hariMaks)} hari sekali catat. Periksa tanggalnya, atau catat bertahap.`;
}

/** What an award for graduations rests on: the count beside its caseload, and how many cases have their evidence. */
export type BuktiGraduasi = { graduasi: number; basis: number; lengkap: number; kasus: number };
