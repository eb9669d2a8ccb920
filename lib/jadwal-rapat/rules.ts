import type { JenisRapat } from "../rapat/rules";
import {
	addBulan,
	type Bulan,
	bulanOfTanggal,
	compareBulan,
	firstDay,
	type Tanggal,
} from "../time";

export const IRAMA = {
	BULANAN: "Setiap bulan",
	DUA_BULANAN: "Setiap dua bulan",
	TRIWULANAN: "Setiap tiga bulan",
	SEMESTERAN: "Setiap enam bulan",
	TAHUNAN: "Setiap tahun",
} as const;
export type Irama = keyof typeof IRAMA;
const LANGKAH: Record<Irama, number> = {
	BULANAN: 1,
	DUA_BULANAN: 2,
	TRIWULANAN: 3,
	SEMESTERAN: 6,
	TAHUNAN: 12,
};
/** A gap older than this is history, not a warning. */
const BULAN_DIPERIKSA = 12;
/** How far an exception may lie from the day that the cadence names: two months. */
export const GESER_HARI_MAKS = 62;

/** A meeting that falls on another day than the cadence says, or on none, and why; by the month that the cadence names. */
export type Kecuali = { bulan: Bulan; tanggal: Tanggal | null; alasan: string };
export type Ritme = {
	irama: Irama;
	tanggalKe: number;
	mulai: Tanggal;
	selesai: Tanggal | null;
	kecuali: readonly Kecuali[];
};
/** A meeting as the cadence has it: the month and day it names, and the day that holds; null when it falls out. */
export type Jatuh = { bulan: Bulan; dasar: Tanggal; tanggal: Tanggal | null; alasan: string };

const dayIn = (bulan: Bulan, day: number) => `${bulan}-${String(day).padStart(2, "0")}` as Tanggal;

/** The first month whose day does not lie before the cadence begins. */
function bulanAwal({ mulai, tanggalKe }: Ritme): Bulan {
	const bulan = bulanOfTanggal(mulai);
	return dayIn(bulan, tanggalKe) < mulai ? addBulan(bulan, 1) : bulan;
}

/** What a cadence names from one month to another, both included, oldest first. */
export function jatuhDi(ritme: Ritme, dari: Bulan, sampai: Bulan): Jatuh[] {
	const step = LANGKAH[ritme.irama];
	const awal = bulanAwal(ritme);
	const skipped = Math.max(0, Math.ceil(compareBulan(dari, awal) / step));
	const found: Jatuh[] = [];
	for (let bulan = addBulan(awal, skipped * step); bulan <= sampai; bulan = addBulan(bulan, step)) {
		const dasar = dayIn(bulan, ritme.tanggalKe);
		if (ritme.selesai && dasar > ritme.selesai) break;
		const other = ritme.kecuali.find((one) => one.bulan === bulan);
		found.push({
			...{ bulan, dasar, alasan: other?.alasan ?? "" },
			tanggal: other ? other.tanggal : dasar,
		});
	}
	return found;
}

/** The next days on which a cadence calls a meeting, today included, soonest first. */
export function berikutnya(
	ritme: Ritme,
	today: Tanggal,
	count: number,
): (Jatuh & { tanggal: Tanggal })[] {
	const now = bulanOfTanggal(today);
	// Exceptions reach two months; those that fall out make room for as many more.
	const months = LANGKAH[ritme.irama] * (count + ritme.kecuali.length + 1);
	const start = bulanAwal(ritme);
	const from = start > now ? start : now;
	return jatuhDi(ritme, addBulan(now, -3), addBulan(from, months))
		.filter(
			(one): one is Jatuh & { tanggal: Tanggal } => one.tanggal !== null && one.tanggal >= today,
		)
		.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal))
		.slice(0, count);
}

/** A meeting as far as a cadence asks. */
export type Diadakan = {
	jadwalId: string | null;
	jenis: JenisRapat;
	heldOn: Tanggal;
	/** It took place or is taking place. */
	terlaksana: boolean;
};

/** Whether a meeting is the one that the cadence named: on its day, or of its kind in its time. */
function isOf(jadwal: Ritme & { id: string; jenis: JenisRapat }, jatuh: Jatuh, rapat: Diadakan) {
	if (rapat.jadwalId === jadwal.id && rapat.heldOn === jatuh.tanggal) return true;
	const end = firstDay(addBulan(jatuh.bulan, LANGKAH[jadwal.irama]));
	const inTime = rapat.heldOn >= firstDay(jatuh.bulan) && rapat.heldOn < end;
	const ofKind =
		rapat.jadwalId === jadwal.id || (rapat.jadwalId === null && rapat.jenis === jadwal.jenis);
	return inTime && ofKind;
}

/** Meetings that a cadence named for the last twelve months and that were not held; what falls on today is not late. */
export function celah(
	jadwal: Ritme & { id: string; jenis: JenisRapat },
	rapat: readonly Diadakan[],
	today: Tanggal,
): Jatuh[] {
	const now = bulanOfTanggal(today);
	const held = rapat.filter(({ terlaksana }) => terlaksana);
	return jatuhDi(jadwal, addBulan(now, -BULAN_DIPERIKSA), now).filter(
		(one) =>
			one.tanggal !== null &&
			one.tanggal < today &&
			!held.some((meeting) => isOf(jadwal, one, meeting)),
	);
}

/** The cadence with one exception more, in place of an older one of that month. */
export function denganKecuali(kecuali: readonly Kecuali[], one: Kecuali): Kecuali[] {
	const others = kecuali.filter(({ bulan }) => bulan !== one.bulan);
	return [...others, one].toSorted((a, b) => a.bulan.localeCompare(b.bulan));
}

/** The month by which a cadence knows a meeting on that day; null when it names none. */
export function bulanJatuh(ritme: Ritme, tanggal: Tanggal): Bulan | null {
	const bulan = bulanOfTanggal(tanggal);
	const near = jatuhDi(ritme, addBulan(bulan, -3), addBulan(bulan, 3));
	return near.find((one) => one.tanggal === tanggal)?.bulan ?? null;
}
