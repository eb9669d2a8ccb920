import type { Ratio } from "../indikator/rules";
import type { ParamTahun } from "../param/rules";
import type { Tanggal } from "../time";
import { type KurikulumKode, SESI_KURIKULUM } from "./kurikulum";

/** What the roll call can say of a family. Somebody who sent a relative is "diwakili". */
export const KEHADIRAN = {
	HADIR: { letter: "H", label: "Hadir" },
	IZIN: { letter: "I", label: "Izin" },
	SAKIT: { letter: "S", label: "Sakit" },
	ALPA: { letter: "A", label: "Alpa" },
	DIWAKILI: { letter: "W", label: "Diwakili" },
} as const;
export type Kehadiran = keyof typeof KEHADIRAN;

/** Places on a roster: what the database takes. */
export const ROSTER_MAX = 64;

const BY_LETTER = new Map<string, Kehadiran>(
	(Object.keys(KEHADIRAN) as Kehadiran[]).map((mark) => [KEHADIRAN[mark].letter, mark]),
);

export type HitunganKehadiran = {
	hadir: number;
	izin: number;
	sakit: number;
	alpa: number;
	diwakili: number;
	anggota: number;
};

/**
 * The roll call as one letter per place of the roster; everyone is present but the exceptions.
 * Marks of families that are not on the roster are ignored.
 */
export function encodeAbsen(
	roster: readonly string[],
	exceptions: Readonly<Record<string, Kehadiran>>,
): string {
	const markOf = (kpmId: string) =>
		Object.hasOwn(exceptions, kpmId) ? exceptions[kpmId] : undefined;
	return roster.map((kpmId) => KEHADIRAN[markOf(kpmId) ?? "HADIR"].letter).join("");
}

/** The marks in the order of the roster; null when a letter is unknown or the lengths differ. */
export function decodeAbsen(absen: string, places: number): Kehadiran[] | null {
	if (absen.length !== places) return null;
	const marks = [...absen].map((letter) => BY_LETTER.get(letter));
	return marks.every((mark) => mark !== undefined) ? marks : null;
}

/** How many were present, excused, sick, absent or represented; unknown letters count nowhere. */
export function countAbsen(absen: string): HitunganKehadiran {
	const count = (letter: string) => absen.split(letter).length - 1;
	const [hadir, izin, sakit, alpa, diwakili] = ["H", "I", "S", "A", "W"].map(count) as [
		number,
		number,
		number,
		number,
		number,
	];
	return { hadir, izin, sakit, alpa, diwakili, anggota: hadir + izin + sakit + alpa + diwakili };
}

/** K2b: present or represented, of the registered members of groups that met. */
export function kehadiranOf(counts: HitunganKehadiran): Ratio {
	return { numerator: counts.hadir + counts.diwakili, denominator: counts.anggota };
}

/**
 * Families that came to at least one of a month's sessions on the same roster (towards K2c):
 * present in any of them, place by place.
 */
export function mergeAbsen(sessions: readonly string[]): string {
	const places = Math.max(0, ...sessions.map((absen) => absen.length));
	const came = (place: number) =>
		sessions.some((absen) => absen[place] === "H" || absen[place] === "W");
	return Array.from({ length: places }, (_, place) => (came(place) ? "H" : "A")).join("");
}

/** Whether a session is long enough to count; that is our proposal, not a rule found. */
export function isSesiSah(minutes: number, hadir: number, param: ParamTahun): boolean {
	return hadir > 0 && minutes >= param.sesiMenitMin;
}

/** What is odd about a group's size, as a sentence; null within the usual bounds. */
export function sizeWarning(members: number, param: ParamTahun): string | null {
	if (members < param.kelompokMin) {
		return `Kelompok ini hanya ${members} KPM; biasanya paling sedikit ${param.kelompokMin}. Pertimbangkan digabung.`;
	}
	if (members > param.kelompokMaks) {
		return `Kelompok ini ${members} KPM; biasanya paling banyak ${param.kelompokMaks}. Pertimbangkan dibagi.`;
	}
	return null;
}

/** A session by its number, as delivered to a group or as listed in the curriculum. */
export type SesiNomor = { kurikulum: string; modul: number; sesi: number };

/** A session of the curriculum as it is taught now. */
export type Materi = SesiNomor & { judul: string; judulModul: string };

const keyOf = (s: SesiNomor) => `${s.kurikulum}.${s.modul}.${s.sesi}`;

/**
 * K2d: distinct sessions of a curriculum that a group has had, of all that it consists of. Pass the
 * master data as `materi` where it may have been edited.
 */
export function progressOf(
	delivered: readonly SesiNomor[],
	kurikulum: KurikulumKode = "INTI",
	materi: readonly SesiNomor[] = SESI_KURIKULUM,
): Ratio {
	const all = materi.filter((session) => session.kurikulum === kurikulum).map(keyOf);
	const had = new Set(delivered.map(keyOf));
	return { numerator: all.filter((key) => had.has(key)).length, denominator: all.length };
}

/** The first session in teaching order that a group has not had; null when all are done. */
export function nextSesi<Sesi extends SesiNomor>(
	delivered: readonly SesiNomor[],
	kurikulum: KurikulumKode,
	materi: readonly Sesi[],
): Sesi | null {
	const had = new Set(delivered.map(keyOf));
	const isOpen = (session: Sesi) => session.kurikulum === kurikulum && !had.has(keyOf(session));
	return materi.find(isOpen) ?? null;
}

/** What a session says besides its roll call. */
export type IsiSesi = SesiNomor & {
	heldOn: Tanggal;
	jamMulai: string;
	jamSelesai: string;
	tempat: string;
	pemateri: string;
	rangkuman: string;
};

/** The roll call from one letter a family: whoever is not named was present. */
export function absenOf(roster: readonly string[], letters: Readonly<Record<string, string>>) {
	const letterOf = (kpmId: string) => (Object.hasOwn(letters, kpmId) ? letters[kpmId] : undefined);
	return roster.map((kpmId) => letterOf(kpmId) ?? KEHADIRAN.HADIR.letter).join("");
}

/** "28 hadir, 1 izin, 1 alpa": every mark that occurs. */
export function absenSentence(absen: string): string {
	const counts = countAbsen(absen);
	const marks = [
		["hadir", counts.hadir],
		["diwakili", counts.diwakili],
		["izin", counts.izin],
		["sakit", counts.sakit],
		["alpa", counts.alpa],
	] as const;
	const named = marks.filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`);
	return named.join(", ");
}
