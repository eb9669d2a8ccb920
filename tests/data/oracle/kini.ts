/** What the arrays say of a family or a group on a day. */
import { KELOMPOK, type Kelompok, KPM, type Kpm, PETUGAS, SESI, type Sesi } from "./rencana";
import { GRADUASI } from "./rencana-lanjut";

/** Where an active family belonged, from a day until the day before another. */
export type Tempat = { kec: number; sdm: number; mulai: string; selesai: string | null };

export const kelompokOf = (n: number | null | undefined) => KELOMPOK.find((one) => one.n === n);
export const kpmOf = (n: number) => KPM.find((one) => one.n === n) as Kpm;
export const petugasOf = (n: number) => PETUGAS.find((one) => one.n === n);

/** Who held a group on a day. */
export function pemegang(kelompok: Kelompok, hari: string): number {
	const held = kelompok.pemegang.filter(({ dari }) => dari <= hari);
	return (held.at(-1) ?? kelompok.pemegang[0])?.sdm ?? 0;
}

/** The group of a family on a day; null for one that has none. */
export function kelompokPada({ kelompok, pindah }: Kpm, hari: string): number | null {
	return pindah && pindah.pada <= hari ? pindah.kelompok : kelompok;
}

function padaHari(kpm: Kpm, hari: string) {
	const kelompok = kelompokOf(kelompokPada(kpm, hari));
	if (!kelompok) return { kec: kpm.kec ?? 0, sdm: kpm.sdm ?? 0 };
	return { kec: kelompok.kec, sdm: pemegang(kelompok, hari) };
}

/** The places of a family one after the other; a candidate has none. */
export function tempatOf(kpm: Kpm): Tempat[] {
	if (kpm.calon) return [];
	const end = kpm.keluar?.pada ?? null;
	const groups = [kpm.kelompok, kpm.pindah?.kelompok].flatMap((n) => kelompokOf(n) ?? []);
	const turns = [kpm.pindah?.pada, ...groups.flatMap((g) => g.pemegang.map(({ dari }) => dari))];
	const days = [kpm.masuk, ...turns.filter((d): d is string => d !== undefined && d > kpm.masuk)];
	const starts = [...new Set(days)].sort().filter((day) => end === null || day < end);
	const pieces: Tempat[] = [];
	for (const mulai of starts) {
		const here = padaHari(kpm, mulai);
		const last = pieces.at(-1);
		if (last && last.kec === here.kec && last.sdm === here.sdm) continue;
		if (last) last.selesai = mulai;
		pieces.push({ ...here, mulai, selesai: end });
	}
	return pieces;
}

/** Kecamatan, holder and group of a family now, also of one that has left. */
export function kiniOf(kpm: Kpm) {
	return { ...padaHari(kpm, "2026-11-10"), kelompok: kelompokPada(kpm, "2026-11-10") };
}

/** Where a family lived on the day of an event. */
export const kecPada = (kpm: number, hari: string) => padaHari(kpmOf(kpm), hari).kec;

export type Status = "CALON" | "AKTIF" | "CALON_GRADUASI" | "GRADUASI" | "NONAKTIF";
export function statusOf({ n, calon, keluar }: Kpm): Status {
	if (calon) return "CALON";
	if (keluar) return keluar.sebab;
	const terbuka = GRADUASI.some(
		(one) => one.kpm === n && (one.status === "USULAN" || one.status === "VERIFIKASI"),
	);
	return terbuka ? "CALON_GRADUASI" : "AKTIF";
}
/** Whether a family counts as active. */
export const isAktif = (kpm: Kpm) => ["AKTIF", "CALON_GRADUASI"].includes(statusOf(kpm));

/** The families on the roll of a session: the active ones of the group on that day. */
export function daftarHadir({ kelompok, pada }: Sesi): number[] {
	return KPM.filter(
		(kpm) =>
			kelompokPada(kpm, pada) === kelompok &&
			tempatOf(kpm).some((t) => t.mulai <= pada && (t.selesai === null || pada < t.selesai)),
	).map(({ n }) => n);
}

/** Who came, or was represented. */
export function hadirOf(sesi: Sesi): number[] {
	return daftarHadir(sesi).filter((n) => [undefined, "W"].includes(sesi.absen[n]));
}

export const berlaku = <T extends { batal?: unknown }>(rows: readonly T[]) =>
	rows.filter(({ batal }) => !batal);
export const sesiBerlaku = () => berlaku(SESI);
