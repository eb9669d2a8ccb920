import { TZDate } from "@date-fns/tz";
import { differenceInCalendarDays, lastDayOfMonth } from "date-fns";

/** A calendar month, "2026-10". Sorts as text. */
export type Bulan = `${number}-${number}`;
/** A calendar day without a time or zone, "2026-10-05". Sorts as text. */
export type Tanggal = `${number}-${number}-${number}`;

/** The time zones of Indonesia; each kabupaten has one. */
export const ZONA = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
export type Zona = (typeof ZONA)[number];

/** Days that people still write about the month before: on the 10th they report on last month. */
const REPORTING_LAG_DAYS = 15;
/** Until the 24th one evaluates the month before: the running one has hardly any reports yet. */
const EVALUATION_LAG_DAYS = 24;

const pad = (value: number, width = 2) => String(value).padStart(width, "0");

function toBulan(year: number, monthIndex: number): Bulan {
	const months = year * 12 + monthIndex;
	return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1)}` as Bulan;
}

function utc(tanggal: Tanggal): Date {
	return new Date(`${tanggal}T00:00:00Z`);
}

const dayOfUtc = (date: Date) => date.toISOString().slice(0, 10) as Tanggal;

/** Reads "2026-10"; null for anything else, a 13th month and years outside 1900-2199 included. */
export function parseBulan(text: string): Bulan | null {
	return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? (text as Bulan) : null;
}

/** Reads "2026-10-05" or, as people type it, "05-10-2026"; null unless the day exists. */
export function parseTanggal(text: string): Tanggal | null {
	const trimmed = text.trim();
	const typed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(trimmed);
	const iso = typed
		? `${typed[3]}-${typed[2]?.padStart(2, "0")}-${typed[1]?.padStart(2, "0")}`
		: trimmed;
	if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(iso)) return null;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && dayOfUtc(date) === iso ? (iso as Tanggal) : null;
}

/** The day that the wall calendar shows in that zone at that instant. */
export function tanggalOf(date: Date, zona: string): Tanggal {
	const local = new TZDate(date, zona);
	return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}` as Tanggal;
}

/** The month that the wall calendar shows in that zone at that instant. */
export function bulanOf(date: Date, zona: string): Bulan {
	return bulanOfTanggal(tanggalOf(date, zona));
}

/** The month a day lies in. */
export function bulanOfTanggal(tanggal: Tanggal): Bulan {
	return tanggal.slice(0, 7) as Bulan;
}

/** The year of a month (or of a day). */
export function tahunOf(bulan: Bulan | Tanggal): number {
	return Number(bulan.slice(0, 4));
}

/** The month's number in its year, 1 to 12. */
export function bulanKe(bulan: Bulan | Tanggal): number {
	return Number(bulan.slice(5, 7));
}

/** The month so many months later, or earlier when negative. */
export function addBulan(bulan: Bulan, months: number): Bulan {
	return toBulan(tahunOf(bulan), bulanKe(bulan) - 1 + months);
}

/** The day so many days later, or earlier when negative. */
export function addHari(tanggal: Tanggal, days: number): Tanggal {
	const date = utc(tanggal);
	date.setUTCDate(date.getUTCDate() + days);
	return dayOfUtc(date);
}

/** `count` months that end with `last`, oldest first. */
export function bulanRange(last: Bulan, count: number): Bulan[] {
	return Array.from({ length: count }, (_, index) => addBulan(last, index - count + 1));
}

/** The first day of a month. */
export function firstDay(bulan: Bulan): Tanggal {
	return `${bulan}-01` as Tanggal;
}

/** The last day of a month; 29 February in a leap year. */
export function lastDay(bulan: Bulan): Tanggal {
	const last = lastDayOfMonth(new TZDate(tahunOf(bulan), bulanKe(bulan) - 1, 1, "UTC"));
	return `${bulan}-${pad(last.getDate())}` as Tanggal;
}

/** The first month of the quarter (Jan-Mar, Apr-Jun, Jul-Sep, Okt-Des) that a month lies in. */
export function kuartalStart(bulan: Bulan): Bulan {
	const index = bulanKe(bulan) - 1;
	return toBulan(tahunOf(bulan), index - (index % 3));
}

/** Negative when `a` is the earlier month, 0 when they are the same. */
export function compareBulan(a: Bulan, b: Bulan): number {
	return (tahunOf(a) - tahunOf(b)) * 12 + bulanKe(a) - bulanKe(b);
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Tanggal, to: Tanggal): number {
	return differenceInCalendarDays(new TZDate(utc(to), "UTC"), new TZDate(utc(from), "UTC"));
}

/** The instant at which a day begins on the wall clock of that zone. */
export function startOfTanggal(tanggal: Tanggal, zona: string): Date {
	const day = Number(tanggal.slice(8, 10));
	return new Date(new TZDate(tahunOf(tanggal), bulanKe(tanggal) - 1, day, zona).getTime());
}

/**
 * The instant at which a month's report is too late: local midnight after day `hariBatas` of the
 * next month. A report first sent before it is on time. Same as the database's
 * `((bulan + interval '1 month') + make_interval(days => hari_batas)) at time zone zona`.
 */
export function deadlineOf(bulan: Bulan, hariBatas: number, zona: string): Date {
	return startOfTanggal(addHari(firstDay(addBulan(bulan, 1)), hariBatas), zona);
}

/** The month people are reporting on now: that of the local day 15 days ago. */
export function reportingBulan(now: Date, zona: string): Bulan {
	return bulanOfTanggal(addHari(tanggalOf(now, zona), -REPORTING_LAG_DAYS));
}

/** The month that an evaluation is about on that day, unless another is asked for. */
export function evaluasiBulan(now: Date, zona: string): Bulan {
	return bulanOfTanggal(addHari(tanggalOf(now, zona), -EVALUATION_LAG_DAYS));
}

/** The database's `date` column as a day: it arrives as midnight UTC. */
export function tanggalOfColumn(value: Date): Tanggal {
	return dayOfUtc(value);
}

/** The database's first-of-month `date` column as a month. */
export function bulanOfColumn(value: Date): Bulan {
	return bulanOfTanggal(dayOfUtc(value));
}

/** A day, or the first day of a month, as the database's `date` column takes it. */
export function columnOf(value: Tanggal | Bulan): Date {
	return utc((value.length === 7 ? `${value}-01` : value) as Tanggal);
}
