import { TZDate } from "@date-fns/tz";
import { type Bulan, bulanKe, parseBulan, type Tanggal, tahunOf } from "./time";

/** What stands where a number cannot be known: never 0. */
export const BELUM_ADA_DATA = "belum ada data";

type Maybe<T> = T | null | undefined;

const NBSP = "\u00a0";
const NAMA_BULAN = [
	"Januari",
	"Februari",
	"Maret",
	"April",
	"Mei",
	"Juni",
	"Juli",
	"Agustus",
	"September",
	"Oktober",
	"November",
	"Desember",
] as const;
const NAMA_PENDEK = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"Mei",
	"Jun",
	"Jul",
	"Agu",
	"Sep",
	"Okt",
	"Nov",
	"Des",
] as const;
/** Spellings met in the ministry's own files and in hand-made tables. */
const EJAAN_LAIN = new Map([
	["pebruari", 2],
	["peb", 2],
	["nopember", 11],
	["nop", 11],
	["ags", 8],
]);
const LABEL_ZONA: Record<string, string> = {
	"Asia/Jakarta": "WIB",
	"Asia/Pontianak": "WIB",
	"Asia/Makassar": "WITA",
	"Asia/Jayapura": "WIT",
};

// A page holds hundreds of numbers, and `toLocaleString` makes a formatter for each.
const exactly = [0, 1, 2, 3].map(
	(digits) =>
		new Intl.NumberFormat("id-ID", {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
		}),
);
const whole = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });
const list = new Intl.ListFormat("id", { type: "conjunction" });

function isKnown(value: Maybe<number>): value is number {
	return typeof value === "number" && Number.isFinite(value);
}

/** "1.234". */
export function formatNumber(value: Maybe<number>): string {
	return isKnown(value) ? whole.format(value) : BELUM_ADA_DATA;
}

/** Decimals of a figure. */
export type Desimal = 0 | 1 | 2 | 3;

/** "441,6" with exactly `digits` decimals. */
export function formatDecimal(value: Maybe<number>, digits: Desimal = 1): string {
	return isKnown(value) ? (exactly[digits] ?? whole).format(value) : BELUM_ADA_DATA;
}

/**
 * "78,4 %" of a count and its denominator, the space unbreakable; no denominator is no data.
 * Whoever lacks even one of them never reads "100 %": it stays just below.
 */
export function formatPercent(
	numerator: Maybe<number>,
	denominator: Maybe<number>,
	digits: Desimal = 1,
): string {
	if (!isKnown(numerator) || !isKnown(denominator) || denominator === 0) return BELUM_ADA_DATA;
	const step = 10 ** -digits;
	const percent = (numerator / denominator) * 100;
	const shown = numerator < denominator ? Math.min(percent, 100 - step) : percent;
	return `${formatDecimal(shown, digits)}${NBSP}%`;
}

/** A percentage that is a parameter, such as a target: "10 %", "2,5 %". */
export function formatPersen(percent: Maybe<number>): string {
	if (!isKnown(percent)) return BELUM_ADA_DATA;
	return `${hundredths.format(percent)}${NBSP}%`;
}

/** "32/41". */
export function formatRatio(numerator: Maybe<number>, denominator: Maybe<number>): string {
	if (!isKnown(numerator) || !isKnown(denominator)) return BELUM_ADA_DATA;
	return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

/** "78,0 % (32/41)": a percentage never stands bare. */
export function formatPercentRatio(
	numerator: Maybe<number>,
	denominator: Maybe<number>,
	digits: Desimal = 1,
): string {
	const percent = formatPercent(numerator, denominator, digits);
	if (percent === BELUM_ADA_DATA) return percent;
	return `${percent} (${formatRatio(numerator, denominator)})`;
}

/** "Rp500.000"; whole rupiah. */
export function formatRupiah(value: Maybe<number>): string {
	if (!isKnown(value)) return BELUM_ADA_DATA;
	return `${value < 0 ? "-" : ""}Rp${formatNumber(Math.abs(value))}`;
}

const dayNumber = (tanggal: Tanggal) => Number(tanggal.slice(8, 10));
const namaBulan = (value: Bulan | Tanggal) => NAMA_BULAN[bulanKe(value) - 1] ?? "";
const namaPendek = (value: Bulan | Tanggal) => NAMA_PENDEK[bulanKe(value) - 1] ?? "";

/** "25 Agu 2022". */
export function formatTanggal(tanggal: Maybe<Tanggal>): string {
	if (!tanggal) return BELUM_ADA_DATA;
	return `${dayNumber(tanggal)} ${namaPendek(tanggal)} ${tahunOf(tanggal)}`;
}

/** "25 Agustus 2022". */
export function formatTanggalPanjang(tanggal: Maybe<Tanggal>): string {
	if (!tanggal) return BELUM_ADA_DATA;
	return `${dayNumber(tanggal)} ${namaBulan(tanggal)} ${tahunOf(tanggal)}`;
}

/** "25-08-2022", as dates are typed. */
export function formatTanggalKetik(tanggal: Tanggal): string {
	return tanggal.split("-").reverse().join("-");
}

/** "Oktober 2026". */
export function formatBulan(bulan: Bulan): string {
	return `${namaBulan(bulan)} ${tahunOf(bulan)}`;
}

/** "Okt 26", for the axis of a chart. */
export function formatBulanPendek(bulan: Bulan): string {
	return `${namaPendek(bulan)} ${bulan.slice(2, 4)}`;
}

/** WIB, WITA or WIT; another zone keeps its own name. */
export function labelZona(zona: string): string {
	return LABEL_ZONA[zona] ?? zona;
}

/** "10.42 WIB": the clock of the region, never the server's. */
export function formatWaktu(date: Date, zona: string): string {
	const local = new TZDate(date, zona);
	const two = (value: number) => String(value).padStart(2, "0");
	return `${two(local.getHours())}.${two(local.getMinutes())}${NBSP}${labelZona(zona)}`;
}

/** "3 Nov 2026 pukul 10.42 WIB". */
export function formatTanggalWaktu(date: Date, zona: string): string {
	const local = new TZDate(date, zona);
	const day = `${local.getDate()} ${NAMA_PENDEK[local.getMonth()]} ${local.getFullYear()}`;
	return `${day} pukul ${formatWaktu(date, zona)}`;
}

/** The number of a month by any spelling in use, "Pebruari", "NOP", "agustus"; null if none. */
export function parseNamaBulan(text: string): number | null {
	const name = text.trim().toLowerCase();
	const matches = (known: string) => known.toLowerCase() === name;
	const index = NAMA_BULAN.findIndex(matches);
	const short = index >= 0 ? index : NAMA_PENDEK.findIndex(matches);
	return short >= 0 ? short + 1 : (EJAAN_LAIN.get(name) ?? null);
}

/** Reads "Nopember 2026" as well as "2026-11". */
export function parseBulanTertulis(text: string): Bulan | null {
	const written = /^([a-z]+)\s+(\d{4})$/i.exec(text.trim());
	const month = written?.[1] ? parseNamaBulan(written[1]) : null;
	return parseBulan(month ? `${written?.[2]}-${String(month).padStart(2, "0")}` : text.trim());
}

/** A region code as people write it: "3201" is "32.01", the nation is "nasional". */
export function formatKode(code: string | number): string {
	const digits = String(code);
	if (digits === "0") return "nasional";
	const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
	return parts.filter(Boolean).join(".");
}

/** A region code from an address, with or without dots, as bare digits; the nation is "0". */
export function parseKode(text: string): string | null {
	if (text === "nasional") return "0";
	const dotted = /^[1-9]\d(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(text);
	const bare = /^[1-9]\d(\d{2}(\d{2}(\d{4})?)?)?$/.test(text);
	return dotted || bare ? text.replaceAll(".", "") : null;
}

/** A NIK, No. KK or card number with its middle hidden: six digits, ****, the last two. */
export function maskNik(nik: Maybe<string>): string {
	if (!nik) return BELUM_ADA_DATA;
	return nik.length < 12 ? "****" : `${nik.slice(0, 6)}****${nik.slice(-2)}`;
}

/** "a", "a dan b", "a, b, dan c". */
export function joinDan(items: readonly string[]): string {
	return list.format(items);
}
