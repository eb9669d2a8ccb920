/** How long one attendance code is on the screen; the one before it is still taken, for whoever is just typing it. */
export const JENDELA_MS = 60_000;
const ANGKA_KODE = 6;

/** Which turn of the code an instant lies in. */
export function jendelaOf(now: Date): number {
	return Math.floor(now.getTime() / JENDELA_MS);
}

/** Whole seconds until the code changes, 1 to 60. */
export function sisaDetik(now: Date): number {
	return Math.ceil((JENDELA_MS - (now.getTime() % JENDELA_MS)) / 1_000);
}

/** Six digits of a keyed hash: who lacks the key cannot tell them before they are shown. */
export function angkaOf(hash: Uint8Array): string {
	const number = new DataView(hash.buffer, hash.byteOffset, hash.byteLength).getUint32(0);
	return String(number % 10 ** ANGKA_KODE).padStart(ANGKA_KODE, "0");
}

/** The turns whose code is taken at an instant: the present one and the one before. */
export function jendelaBerlaku(now: Date): number[] {
	const turn = jendelaOf(now);
	return [turn, turn - 1];
}

export const MODE_HADIR = { LURING: "di tempat", DARING: "daring" } as const;
export type ModeHadir = keyof typeof MODE_HADIR;

export const CARA_HADIR = { KODE: "dengan kode", TANGAN: "dicatat", DARING: "daring" } as const;
export type CaraHadir = keyof typeof CARA_HADIR;

/**
 * Seconds between two signs of life of somebody who joined on line. A hall of one kabupaten can afford one every two
 * minutes; 31,000 people of a national meeting, one in ten, so that they ask about fifty times a second together.
 */
export function jedaDetak(wilayah: string): number {
	if (wilayah === "0") return 600;
	return wilayah.length === 2 ? 300 : 120;
}

/** Seconds after the last sign of life that somebody on line still counts as there: two signs may get lost. */
export function lamaTersambung(wilayah: string): number {
	return jedaDetak(wilayah) * 2.5;
}

/** A pause spread by a fifth either way, so that all who joined in the same minute do not ask in the same second; `chance` is 0 to 1. */
export function jedaAcak(seconds: number, chance: number): number {
	return Math.round(seconds * 1_000 * (0.8 + 0.4 * chance));
}

export type BarisHitung = { peran: string; mode: ModeHadir; jumlah: number; kini: number };

export type Hitungan = {
	hadir: number;
	luring: number;
	/** Joined on line, and how many of them are still connected. */
	daring: number;
	tersambung: number;
	peran: { peran: string; jumlah: number }[];
};

/** Sums of the counted rows: by mode, and by role with the largest first. */
export function hitunganOf(rows: readonly BarisHitung[]): Hitungan {
	const sum = (of: readonly BarisHitung[], key: "jumlah" | "kini") =>
		of.reduce((total, row) => total + row[key], 0);
	const online = rows.filter(({ mode }) => mode === "DARING");
	const perRole = new Map<string, number>();
	for (const { peran, jumlah } of rows) perRole.set(peran, (perRole.get(peran) ?? 0) + jumlah);
	const peran = [...perRole].map(([name, jumlah]) => ({ peran: name, jumlah }));
	peran.sort((a, b) => b.jumlah - a.jumlah || (a.peran < b.peran ? -1 : 1));
	const hadir = sum(rows, "jumlah");
	const daring = sum(online, "jumlah");
	return { hadir, luring: hadir - daring, daring, tersambung: sum(online, "kini"), peran };
}

type Rapat = { status: string; heldOn: string };

/** Whether people can check in by themselves: while the meeting runs, and on its day before it is opened. */
export function isPintuTerbuka({ status, heldOn }: Rapat, today: string): boolean {
	return status === "BERLANGSUNG" || (status === "RENCANA" && heldOn === today);
}

/** Wrong codes of one meeting that an account forgives before it waits; then 1, 2, 4, 8 and 15 minutes, as at the sign-in. */
export const KODE_SALAH_MAKS = 5;

/** What somebody is told who typed too many wrong codes. */
export function tungguKode(minutes: number): string {
	return `Terlalu banyak kode yang salah. Coba lagi dalam ${minutes} menit, atau minta petugas pencatat mencatat kehadiran Anda.`;
}
