import { formatDecimal } from "../format";

export const STATUS_SERTIFIKAT = {
	DIAJUKAN: "menunggu diperiksa",
	DITERIMA: "diterima",
	DITOLAK: "ditolak",
} as const;
export type StatusSertifikat = keyof typeof STATUS_SERTIFIKAT;

/** What a file may be, what it is served as and how its name ends; nothing that it says of itself is repeated. */
export const JENIS_BERKAS = {
	PDF: { mime: "application/pdf", akhiran: "pdf" },
	JPEG: { mime: "image/jpeg", akhiran: "jpg" },
	PNG: { mime: "image/png", akhiran: "png" },
} as const;
export type JenisBerkas = keyof typeof JENIS_BERKAS;

export const BERKAS_BYTES_MAX = 2 * 1024 * 1024;
/** Files that one person hands in within a year at most, those of corrections among them. */
export const BERKAS_SETAHUN_MAKS = 60;
/** The most lesson hours of one certificate: ten weeks of whole days. */
export const JP_MAKS = 400;
/** Certificates that the office sees at once, those that wait longest first. */
export const ANTRE_MAKS = 100;

/** How a file of each kind begins. */
const AWAL: Record<JenisBerkas, readonly number[]> = {
	PDF: [0x25, 0x50, 0x44, 0x46, 0x2d],
	JPEG: [0xff, 0xd8, 0xff],
	PNG: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file is by its first bytes, whatever its name says; null for everything that is not taken. */
export function jenisBerkas(isi: Uint8Array): JenisBerkas | null {
	const kinds = Object.keys(AWAL) as JenisBerkas[];
	return kinds.find((kind) => AWAL[kind].every((byte, i) => isi[i] === byte)) ?? null;
}

/** The size of a file in words: "640 KB", "1,3 MB". */
export function formatBesar(bytes: number): string {
	const kilo = Math.ceil(bytes / 1024);
	return kilo < 1000 ? `${kilo} KB` : `${formatDecimal(kilo / 1024)} MB`;
}

export const TERLALU_BESAR = `Berkas terlalu besar: paling besar ${formatBesar(BERKAS_BYTES_MAX)}.`;

/** Why a file is not taken, or null when it is. */
export function refusalOfBerkas(isi: Uint8Array): string | null {
	if (isi.byteLength > BERKAS_BYTES_MAX) return TERLALU_BESAR;
	return jenisBerkas(isi) ? null : "Berkas harus PDF, JPEG, atau PNG.";
}

/** Whether its owner may still correct it: what is accepted counts and stays. */
export function mayPerbaiki(status: StatusSertifikat): boolean {
	return status !== "DITERIMA";
}

/** The accepted lesson hours of a year: a certificate counts in the year of its last day. */
export function jpDiakui(
	rows: readonly { status: StatusSertifikat; tahun: number; jp: number }[],
	tahun: number,
): number {
	const counted = rows.filter((row) => row.status === "DITERIMA" && row.tahun === tahun);
	return counted.reduce((sum, { jp }) => sum + jp, 0);
}

/** To what the ciphertext of a file is bound. */
export const placeOfBerkas = (id: string) => `sdm_sertifikat_berkas:isi:${id}`;
