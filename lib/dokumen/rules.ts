export const JENIS_DOKUMEN = {
	BERITA_ACARA: "Berita acara dan notula rapat",
	SERTIFIKAT: "Sertifikat",
	PAKET_BULANAN: "Paket laporan bulanan",
	DAFTAR_BAYAR: "Daftar pembayaran",
} as const;
export type JenisDokumen = keyof typeof JENIS_DOKUMEN;

const KELOMPOK = 8;

/** A fingerprint in groups that an eye can follow: "3f9a11c0 77…". */
export function sidikBerkelompok(hex: string): string {
	return hex.match(new RegExp(`.{1,${KELOMPOK}}`, "g"))?.join(" ") ?? "";
}

/** The name of a file without anything that a header could take amiss. */
export function namaAman(text: string): string {
	const safe = text
		.normalize("NFKD")
		.replace(/[^A-Za-z0-9 .-]+/g, "-")
		.replace(/\.{2,}/g, ".")
		.replace(/\s+/g, " ")
		.trim();
	return safe.slice(0, 120) || "dokumen";
}
