import type { Role } from "../auth/roles";
import type { ModeRapat } from "../rapat/rules";
import type { ScopeKind } from "../scope";

export const JAWABAN = {
	BELUM: "belum menjawab",
	HADIR: "hadir",
	DARING: "hadir daring",
	TIDAK: "tidak hadir",
} as const;
export type Jawaban = keyof typeof JAWABAN;

/** Who can be asked to a meeting by role; an auditor and the keeper of the system take no part. */
export const PERAN_UNDANGAN = [
	"KEMENSOS_ADMIN",
	"KEMENSOS_VIEWER",
	"KOREG",
	"KORWIL",
	"DINSOS_PROV",
	"DINSOS_KAB_HEAD",
	"DINSOS_KAB_STAFF",
	"KORKAB",
	"APD",
	"SUPERVISOR",
	"PENDAMPING",
] as const satisfies readonly Role[];
export type PeranUndangan = (typeof PERAN_UNDANGAN)[number];

/** The answers that a meeting takes: nobody comes to a hall that there is not. */
export function pilihanJawaban(mode: ModeRapat): Exclude<Jawaban, "BELUM">[] {
	if (mode === "LURING") return ["HADIR", "TIDAK"];
	return mode === "DARING" ? ["DARING", "TIDAK"] : ["HADIR", "DARING", "TIDAK"];
}

type Cakupan = { kind: ScopeKind; sendiri: readonly string[]; kabupaten: readonly number[] };

/** Whether somebody sees the whole list of a meeting: offices those of their own level and below; in the field everybody sees the own line. */
export function seesUndangan({ kind, sendiri, kabupaten }: Cakupan, wilayah: string): boolean {
	if (kind === "nasional") return true;
	const office = kind === "provinsi" || kind === "kabupaten";
	return office && (sendiri.includes(wilayah) || kabupaten.map(String).includes(wilayah));
}

type Isi = { jawaban: Exclude<Jawaban, "BELUM">; alasan: string };

/** Why an answer cannot be taken, by its field; null when it can. */
export function tolakJawaban(
	mode: ModeRapat,
	{ jawaban, alasan }: Isi,
): Record<string, string> | null {
	if (!pilihanJawaban(mode).includes(jawaban))
		return { jawaban: "Rapat ini tidak diadakan dengan cara itu." };
	return jawaban === "TIDAK" && alasan.length < 3
		? { alasan: "Tulis mengapa tidak dapat hadir." }
		: null;
}

export type Rekap = { peran: string; jawaban: Jawaban; jumlah: number };
export type RekapPeran = Record<Jawaban, number> & { peran: string; jumlah: number };

/** Invitations by role with their answers, the most asked first. */
export function rekapPeran(rows: readonly Rekap[]): RekapPeran[] {
	const found = new Map<string, RekapPeran>();
	for (const { peran, jawaban, jumlah } of rows) {
		const row = found.get(peran) ?? { peran, jumlah: 0, BELUM: 0, HADIR: 0, DARING: 0, TIDAK: 0 };
		row[jawaban] += jumlah;
		row.jumlah += jumlah;
		found.set(peran, row);
	}
	return [...found.values()].toSorted(
		(a, b) => b.jumlah - a.jumlah || a.peran.localeCompare(b.peran, "id"),
	);
}

/** The answers of all roles together. */
export function jumlahJawaban(
	rows: readonly Rekap[],
): Record<Jawaban, number> & { jumlah: number } {
	const sum = { jumlah: 0, BELUM: 0, HADIR: 0, DARING: 0, TIDAK: 0 };
	for (const { jawaban, jumlah } of rows) {
		sum[jawaban] += jumlah;
		sum.jumlah += jumlah;
	}
	return sum;
}
