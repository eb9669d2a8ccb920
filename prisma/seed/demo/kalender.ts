import {
	addBulan,
	addHari,
	type Bulan,
	bulanOf,
	bulanRange,
	firstDay,
	lastDay,
	startOfTanggal,
	type Tanggal,
	tahunOf,
	tanggalOf,
	type Zona,
} from "@/lib/time";

const HISTORY_MONTHS = 12;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The time that the demo tells of: twelve full months and the running one, up to today. */
export type Kalender = {
	today: Tanggal;
	/** The running month. */
	kini: Bulan;
	/** The twelve full months and the running one, oldest first. */
	bulan: readonly Bulan[];
	/** The first day of the first month. */
	awal: Tanggal;
	tahun: number;
	zona: Zona;
	/** An instant of that day on the local clock. */
	at(hari: Tanggal, jam: number, menit?: number): Date;
	/** The last day of a month that is over: yesterday in the running month, so one day tells one story. */
	akhir(bulan: Bulan): Tanggal;
};

/** The calendar of one time zone. */
export function kalenderOf(now: Date, zona: Zona): Kalender {
	const today = tanggalOf(now, zona);
	const kini = bulanOf(now, zona);
	const bulan = bulanRange(kini, HISTORY_MONTHS + 1);
	const yesterday = addHari(today, -1);
	const ends = new Map(
		bulan.map((month) => [month, month < kini ? lastDay(month) : yesterday] as const),
	);
	const starts = new Map<Tanggal, number>();
	const startOf = (hari: Tanggal) => {
		const start = starts.get(hari) ?? startOfTanggal(hari, zona).getTime();
		starts.set(hari, start);
		return start;
	};
	return {
		today,
		kini,
		bulan,
		awal: firstDay(addBulan(kini, -HISTORY_MONTHS)),
		tahun: tahunOf(kini),
		zona,
		akhir: (month) => ends.get(month) ?? lastDay(month),
		at: (hari, jam, menit = 0) => new Date(startOf(hari) + jam * HOUR_MS + menit * MINUTE_MS),
	};
}

/** Days from one to another, both included; none when the second is earlier. */
export function hariAntara(from: Tanggal, to: Tanggal): Tanggal[] {
	const days: Tanggal[] = [];
	for (let day = from; day <= to; day = addHari(day, 1)) days.push(day);
	return days;
}

/** Whether people work on that day: not on a Sunday. */
export function hariKerja(hari: Tanggal): boolean {
	return new Date(`${hari}T00:00:00Z`).getUTCDay() !== 0;
}
