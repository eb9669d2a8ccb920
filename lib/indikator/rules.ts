import { formatNumber, joinDan } from "../format";
import { countGraduasi, type HitunganJenis } from "../graduasi/rules";
import type { ParamTahun } from "../param/rules";
import { type Bulan, bulanKe } from "../time";

/** Two counts; the value is computed where it is shown, and is unknown without a denominator. */
export type Ratio = { numerator: number; denominator: number };

/** The value of a ratio; null, never 0, when there is no denominator. */
export function ratioValue(ratio: Ratio): number | null {
	return ratio.denominator > 0 ? ratio.numerator / ratio.denominator : null;
}

/** The ratio of a whole: the sum of the parts' counts, never the mean of their ratios. */
export function sumRatios(ratios: readonly Ratio[]): Ratio {
	return {
		numerator: ratios.reduce((sum, r) => sum + r.numerator, 0),
		denominator: ratios.reduce((sum, r) => sum + r.denominator, 0),
	};
}

/** K1: graduations of the counted types since 1 January, of the families of 1 January. */
export function k1Graduasi(counts: HitunganJenis, basis: number, jenisKpi: number): Ratio {
	return { numerator: countGraduasi(counts, jenisKpi), denominator: basis };
}

/** The part of a year's target that is due by the end of a month: a twelfth a month. */
export function prorata(target: number, bulan: Bulan): number {
	return (target * bulanKe(bulan)) / 12;
}

/** The part of a quarter's target that is due by the end of a month: a third a month. */
export function prorataKuartal(target: number, bulan: Bulan): number {
	return (target * (((bulanKe(bulan) - 1) % 3) + 1)) / 3;
}

/** K5b: pendamping that are missing to the norm; negative when there are more than needed. */
export function kekuranganPendamping(
	kpmAktif: number,
	pendamping: number,
	param: Pick<ParamTahun, "bebanMaks">,
): number {
	return Math.ceil(kpmAktif / param.bebanMaks) - pendamping;
}

export const BEBAN = {
	ringan: "Ringan",
	normal: "Normal",
	berat: "Berat",
	kritis: "Kritis",
} as const;
export type Beban = keyof typeof BEBAN;

/** K5: the band of a caseload; null where there is no pendamping to carry it. */
export function bebanOf(
	ratio: Ratio,
	param: Pick<ParamTahun, "bebanMin" | "bebanMaks" | "bebanKritis">,
): Beban | null {
	const families = ratioValue(ratio);
	if (families === null) return null;
	if (families < param.bebanMin) return "ringan";
	if (families <= param.bebanMaks) return "normal";
	return families <= param.bebanKritis ? "berat" : "kritis";
}

/** K6e: growth of the families against an earlier stock, signed. */
export function pertumbuhan(now: number, before: number): Ratio {
	return { numerator: now - before, denominator: before };
}

/** Whether a growth has to be explained: above the parameter, exactly at it not yet. */
export function isTumbuhTakWajar(ratio: Ratio, param: Pick<ParamTahun, "tumbuhAmbang">) {
	return ratio.denominator > 0 && ratio.numerator * 100 > ratio.denominator * param.tumbuhAmbang;
}

export type StatusCapaian = "behind" | "near" | "ok";
export const STATUS_CAPAIAN: Record<StatusCapaian, string> = {
	behind: "Tertinggal",
	near: "Mendekati",
	ok: "Tercapai",
};

/** Far below any real difference between two ratios of counts, far above rounding. */
const EPSILON = 1e-12;

/**
 * How a value stands against its target: reached, within `margin`
 * percent of the target (not percentage points), or behind.
 * Null where there is nothing to compare.
 */
export function statusOf(
	value: number | null,
	target: number | null,
	better: "up" | "down",
	margin: number,
): StatusCapaian | null {
	if (value === null || target === null) return null;
	const sign = better === "up" ? 1 : -1;
	const lead = (value - target) * sign;
	if (lead >= -EPSILON) return "ok";
	return lead >= -Math.abs(target) * (margin / 100) - EPSILON ? "near" : "behind";
}

/** A place and how many of the reports it owes have come. */
export type Kelengkapan = { nama: string; masuk: number; wajib: number };

export type Jawaban = {
	/** Places with every report, of the places that owe any. */
	lengkap: number;
	total: number;
	/** The most behind, at most two names, and how many more are just as far behind. */
	tertinggal: string[];
	samaTertinggal: number;
	kalimat: string;
};

const shortfall = (row: Kelengkapan) => row.wajib - row.masuk;

/** Lowest share first, then the most missing reports; cross-multiplied, so that ties are exact. */
function byBehind(a: Kelengkapan, b: Kelengkapan): number {
	return a.masuk * b.wajib - b.masuk * a.wajib || shortfall(b) - shortfall(a);
}

/**
 * The answer before the evidence: how many places are complete and which are the most behind.
 * Places that owe no report are left out; `sebutan` is what the places are called.
 */
export function answerOf(rows: readonly Kelengkapan[], sebutan: string): Jawaban {
	const owing = rows.filter((row) => row.wajib > 0);
	const behind = owing
		.filter((row) => shortfall(row) > 0)
		.sort((a, b) => byBehind(a, b) || a.nama.localeCompare(b.nama, "id"));
	const named = behind.slice(0, 2);
	const last = named.at(-1);
	const samaTertinggal = last
		? behind.slice(2).filter((row) => byBehind(row, last) === 0).length
		: 0;
	const answer = {
		lengkap: owing.length - behind.length,
		total: owing.length,
		tertinggal: named.map((row) => row.nama),
		samaTertinggal,
	};
	return { ...answer, kalimat: sentenceOf(answer, sebutan) };
}

function sentenceOf(answer: Omit<Jawaban, "kalimat">, sebutan: string): string {
	const { lengkap, total, tertinggal, samaTertinggal } = answer;
	if (total === 0) return "Belum ada laporan yang wajib dikirim untuk bulan ini.";
	if (lengkap === total) {
		return total === 1
			? `Laporan ${sebutan} ini sudah lengkap.`
			: `Semua ${formatNumber(total)} ${sebutan} sudah lengkap.`;
	}
	const others = samaTertinggal > 0 ? [`${formatNumber(samaTertinggal)} lainnya`] : [];
	const names = joinDan([...tertinggal, ...others]);
	const start =
		lengkap === 0
			? `Belum satu pun dari ${formatNumber(total)} ${sebutan} lengkap`
			: `${formatNumber(lengkap)} dari ${formatNumber(total)} ${sebutan} sudah lengkap`;
	return total - lengkap === 1
		? `${start}; tinggal ${names}.`
		: `${start}; ${names} paling tertinggal.`;
}
