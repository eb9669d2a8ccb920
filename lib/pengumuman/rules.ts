import { ROLES, type Role } from "../auth/roles";
import type { Scope } from "../scope";
import type { Tanggal } from "../time";

export const JENIS_PENGUMUMAN = {
	PENGUMUMAN: "Pengumuman",
	REGULASI: "Regulasi",
	BAHAN: "Bahan bacaan",
} as const;
export type JenisPengumuman = keyof typeof JENIS_PENGUMUMAN;

/** Roles that something can be meant for; an auditor reads what is meant for everybody. */
export const PERAN_TUJUAN: readonly Role[] = ROLES.filter(
	(role) => role !== "AUDITOR" && role !== "SYS_ADMIN",
);

/** The regions that somebody stands in, from the nation down to the own kecamatan: what is meant for one of them is meant for them. */
export function wilayahPembaca({ kind, sendiri, kabupaten, kecamatan }: Scope): string[] {
	if (kind === "nasional" || kind === "sistem") return ["0"];
	if (kind === "provinsi") return ["0", ...sendiri];
	const codes = kabupaten.map(String);
	return ["0", ...codes.map((code) => code.slice(0, 2)), ...codes, ...kecamatan.map(String)];
}

/** Whether a region lies in another, or is it. */
export function isDalam(code: string, wilayah: string): boolean {
	return wilayah === "0" || code.startsWith(wilayah);
}

/** The levels below a region are listed by this many digits: provinces of the nation, kabupaten of a province, kecamatan. */
export function digitBawah(wilayah: string): 2 | 4 | 6 {
	if (wilayah === "0") return 2;
	return wilayah.length === 2 ? 4 : 6;
}

/** What became of an announcement, in a word; null while it simply stands. */
export function keadaanPengumuman(
	{ ditarikAt, berlakuSampai }: { ditarikAt: Date | null; berlakuSampai: Tanggal | null },
	today: Tanggal,
): "ditarik" | "tidak berlaku lagi" | null {
	if (ditarikAt) return "ditarik";
	return berlakuSampai && berlakuSampai < today ? "tidak berlaku lagi" : null;
}
