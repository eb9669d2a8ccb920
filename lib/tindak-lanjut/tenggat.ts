import type { Role } from "../auth/roles";
import { daysBetween, type Tanggal } from "../time";
import type { Tingkat } from "../wilayah/rules";

/** From which day on, how many days before a deadline somebody is reminded, and how many after it each level hears of it. */
export type AturanTenggat = {
	sejak: Tanggal;
	ingatHari: number;
	/** Days overdue for level 1, 2 and 3. */
	eskalasiHari: readonly [number, number, number];
};

/**
 * What holds from which day. No regulation was found that sets these days: they are our proposal (docs/parameter.md),
 * dated so that a change leaves what was escalated before as it was.
 */
export const ATURAN_TENGGAT: readonly AturanTenggat[] = [
	{ sejak: "2007-01-01", ingatHari: 3, eskalasiHari: [1, 7, 14] },
];

/** The rule that holds on a day. */
export function aturanPada(
	today: Tanggal,
	semua: readonly AturanTenggat[] = ATURAN_TENGGAT,
): AturanTenggat {
	const berlaku = semua.filter(({ sejak }) => sejak <= today);
	const terbaru = berlaku.reduce<AturanTenggat | null>(
		(best, one) => (best && best.sejak >= one.sejak ? best : one),
		null,
	);
	if (!terbaru) throw new RangeError(`no rule of deadlines on ${today}`);
	return terbaru;
}

export const ESKALASI_MAKS = 3;

/** Who has to hear of it at level 1, 2 and 3, by the level that has the task. */
const PENERIMA: Record<"kabupaten" | "provinsi" | "nasional", readonly (readonly Role[])[]> = {
	kabupaten: [["KORKAB", "DINSOS_KAB_STAFF"], ["DINSOS_KAB_HEAD"], ["KORWIL", "DINSOS_PROV"]],
	provinsi: [["KORWIL", "KOREG"], ["DINSOS_PROV"], ["KEMENSOS_ADMIN"]],
	nasional: [["KEMENSOS_ADMIN"], ["KEMENSOS_ADMIN"], ["KEMENSOS_ADMIN"]],
};

const tingkatTugas = (wilayah: string) =>
	wilayah === "0" ? "nasional" : wilayah.length === 2 ? "provinsi" : "kabupaten";

/** The roles that a follow-up of a level has reached: those of its step of escalation and of the steps before. */
export function penerimaEskalasi(wilayah: string, eskalasi: number): Role[] {
	return [...new Set(PENERIMA[tingkatTugas(wilayah)].slice(0, eskalasi).flat())];
}

/** From which step on a role hears of follow-ups of a level; null where it never does. */
export function langkahPeran(role: Role, tingkat: Tingkat): number | null {
	if (tingkat === "kecamatan" || tingkat === "desa") return null;
	const at = PENERIMA[tingkat].findIndex((roles) => roles.includes(role));
	return at < 0 ? null : at + 1;
}

/** The step that a follow-up has reached by the days since it was due: 0 in time, 1 to 3 after that. */
export function eskalasiPada(dueOn: Tanggal, today: Tanggal, aturan: AturanTenggat): number {
	const lewat = daysBetween(dueOn, today);
	return aturan.eskalasiHari.filter((hari) => lewat >= hari).length;
}

/** Whether today is a day on which somebody is reminded: close before the deadline, up to the day itself. */
export function perluDiingatkan(dueOn: Tanggal, today: Tanggal, aturan: AturanTenggat): boolean {
	const sisa = daysBetween(today, dueOn);
	return sisa >= 0 && sisa <= aturan.ingatHari;
}

export type Pantauan = { dueOn: Tanggal; eskalasi: number; diingatkan: boolean };
export type Langkah = { jenis: "INGAT" } | { jenis: "ESKALASI"; eskalasi: number };

/**
 * What is to be done about an open follow-up today, or null: one reminder before its deadline, and after it each step
 * once, straight to the highest one reached. A step once taken is never taken back.
 */
export function langkahHariIni(
	{ dueOn, eskalasi, diingatkan }: Pantauan,
	today: Tanggal,
	aturan: AturanTenggat = aturanPada(today),
): Langkah | null {
	const sampai = eskalasiPada(dueOn, today, aturan);
	if (sampai > eskalasi) return { jenis: "ESKALASI", eskalasi: sampai };
	return !diingatkan && perluDiingatkan(dueOn, today, aturan) ? { jenis: "INGAT" } : null;
}
