/** Wrong passwords that an account forgives before it waits. */
export const ACCOUNT_FREE = 5;
/** The same for an internet address, which a whole office may share. */
export const ADDRESS_FREE = 20;
const WAIT_MINUTES_MAX = 15;
const ADDRESS_MEMORY_MS = 60 * 60 * 1000;
const MINUTE_MS = 60_000;

export const WRONG = "Nama pengguna atau kata sandi salah.";
export const WRONG_CODE =
	"Kode itu salah atau sudah dipakai. Lihat kode terbaru di aplikasi pengaman.";
export const NO_DUTY =
	"Akun Anda belum punya wilayah tugas yang berlaku hari ini. Hubungi pengelola akun di Dinas Sosial Anda.";

/** What is remembered of failures at one gate: an account, a name that nobody has, an address. */
export type Gate = { failures: number; lockedUntil: Date | null };

/** Until when the gate is shut after this many failures: 1, 2, 4, 8, then 15 minutes; null while it is open. */
export function lockAfter(failures: number, free: number, now: Date): Date | null {
	if (failures < free) return null;
	const minutes = Math.min(2 ** Math.min(failures - free, 10), WAIT_MINUTES_MAX);
	return new Date(now.getTime() + minutes * MINUTE_MS);
}

/** Whole minutes to wait at this gate, at least one; 0 when it is open. */
export function waitMinutes({ lockedUntil }: Gate, now: Date): number {
	const left = (lockedUntil?.getTime() ?? 0) - now.getTime();
	return left > 0 ? Math.ceil(left / MINUTE_MS) : 0;
}

/** An attempt counts as a failure until it has proved itself: many at once cannot slip past the count. */
export function gateAfter(gate: Gate, free: number, now: Date): Gate {
	const failures = Math.min(gate.failures + 1, 10_000);
	return { failures, lockedUntil: lockAfter(failures, free, now) };
}

/** An address starts anew an hour after its last failure. */
export function forgetAddress(gate: Gate, lastAt: Date, now: Date): Gate {
	return now.getTime() - lastAt.getTime() > ADDRESS_MEMORY_MS
		? { failures: 0, lockedUntil: null }
		: gate;
}

/** The sentence for a shut gate. */
export function waitSentence(minutes: number): string {
	return `Terlalu banyak percobaan. Coba lagi dalam ${minutes} menit.`;
}

const BROWSERS: [RegExp, string][] = [
	[/Edg\//, "Edge"],
	[/OPR\/|Opera/, "Opera"],
	[/SamsungBrowser\//, "Samsung Internet"],
	[/Firefox\//, "Firefox"],
	[/Chrome\/|CriOS\//, "Chrome"],
	[/Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
	[/Android/, "Android"],
	[/iPhone|iPad/, "iOS"],
	[/Windows/, "Windows"],
	[/Mac OS X/, "macOS"],
	[/Linux|X11/, "Linux"],
];

/** "Chrome di Android", from what a browser says of itself. */
export function deviceOf(userAgent: string): string {
	const name = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
	const [browser, system] = [name(BROWSERS), name(SYSTEMS)];
	return [browser ?? "Peramban lain", system].filter(Boolean).join(" di ");
}
