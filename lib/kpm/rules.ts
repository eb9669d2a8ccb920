/** Where a family stands in the programme. "Pengaduan" is no status: an open complaint is a flag. */
export const STATUS_KPM = {
	CALON: "Calon",
	AKTIF: "Aktif",
	DITANGGUHKAN: "Ditangguhkan",
	CALON_GRADUASI: "Calon graduasi",
	GRADUASI: "Graduasi",
	NONAKTIF: "Nonaktif",
} as const;
export type StatusKpm = keyof typeof STATUS_KPM;

/** Why a family left without graduating. */
export const ALASAN_NONAKTIF = {
	MENINGGAL_TUNGGAL: "Meninggal, tanpa anggota lain",
	PINDAH_LUAR_WILAYAH: "Pindah ke luar wilayah",
	DATA_GANDA: "Data ganda",
	TIDAK_DITEMUKAN: "Tidak ditemukan",
	NIK_TIDAK_PADAN: "NIK tidak padan",
	MAMPU_HASIL_GC_MUSDES: "Mampu menurut ground check atau musdes",
	ASN_TNI_POLRI: "Ada anggota ASN, TNI, atau Polri",
	MENOLAK: "Menolak bantuan",
	SANKSI_KOMITMEN: "Sanksi komitmen",
	TIDAK_TRANSAKSI: "Tidak bertransaksi",
} as const;

/** Why the aid of a family is held back for the time being. */
export const ALASAN_DITANGGUHKAN = {
	TIDAK_MEMENUHI_KOMITMEN: "Tidak memenuhi komitmen",
	MASALAH_DATA: "Masalah data",
} as const;

/**
 * The allowed moves, after field practice and not after a rule. Whoever left comes back only as a
 * candidate. A suspended family or a candidate for graduation can leave too: it may die or move.
 */
const NEXT: Record<StatusKpm, readonly StatusKpm[]> = {
	CALON: ["AKTIF"],
	AKTIF: ["DITANGGUHKAN", "CALON_GRADUASI", "NONAKTIF"],
	DITANGGUHKAN: ["AKTIF", "NONAKTIF"],
	CALON_GRADUASI: ["AKTIF", "GRADUASI", "NONAKTIF"],
	GRADUASI: ["CALON"],
	NONAKTIF: ["CALON"],
};

/** The statuses that count as KPM aktif in every denominator. */
export const STATUS_AKTIF = ["AKTIF", "CALON_GRADUASI", "DITANGGUHKAN"] as const;

/**
 * Whether a family counts as KPM aktif. In doubt: no source says whether a suspended family counts;
 * it still belongs to a pendamping's caseload, so it does here.
 */
export function isAktif(status: StatusKpm): boolean {
	return (STATUS_AKTIF as readonly StatusKpm[]).includes(status);
}

/** Where a family may go from here. */
export function nextStatus(status: StatusKpm): readonly StatusKpm[] {
	return NEXT[status];
}

/** The reasons among which one must be named for that status; null where none is asked. */
export function reasonsFor(status: StatusKpm): Readonly<Record<string, string>> | null {
	if (status === "NONAKTIF") return ALASAN_NONAKTIF;
	if (status === "DITANGGUHKAN") return ALASAN_DITANGGUHKAN;
	return null;
}

/** Why a family may not move to a status, as a sentence for the user; null when it may. */
export function refusalOfStatus(
	from: StatusKpm,
	to: StatusKpm,
	alasan: string | null,
): string | null {
	if (!NEXT[from].includes(to)) {
		return `KPM berstatus ${STATUS_KPM[from].toLowerCase()} tidak dapat langsung menjadi ${STATUS_KPM[to].toLowerCase()}.`;
	}
	const reasons = reasonsFor(to);
	if (reasons && !(alasan && Object.hasOwn(reasons, alasan))) {
		return `Pilih alasan ${to === "NONAKTIF" ? "KPM keluar" : "penangguhan"}.`;
	}
	return null;
}

/** Other aid that a family may receive beside PKH. */
export const BANSOS_LAIN = {
	SEMBAKO: "Sembako",
	PBI_JKN: "PBI JKN",
	PIP: "PIP",
	BLT_DD: "BLT Dana Desa",
	KUBE: "KUBE",
	PENA: "PENA",
	PPSE: "PPSE",
	RST: "Rumah Sejahtera Terpadu",
	LAINNYA: "Lainnya",
} as const;
export type BansosLain = keyof typeof BANSOS_LAIN;

/** The numbers that are kept as ciphertext and shown with their middle hidden. */
export const KOLOM_NOMOR = { NIK: "NIK", NO_KK: "No. KK", REKENING: "nomor rekening" } as const;
export type KolomNomor = keyof typeof KOLOM_NOMOR;

/** An account number with everything hidden but its last two digits: it may be short. */
export function maskRekening(nomor: string | null): string | null {
	return nomor && `****${nomor.slice(-2)}`;
}

/**
 * Where a family may be moved by hand. Graduation is a case of its own, and a candidate for it waits for that case:
 * it would stay open on a family that is gone.
 */
export function manualStatus(status: StatusKpm): readonly StatusKpm[] {
	if (status === "CALON_GRADUASI") return [];
	return nextStatus(status).filter((next) => next !== "CALON_GRADUASI");
}

/** The words behind a stored reason; a reason of another time is shown as it stands. */
export function labelSebab(sebab: string): string {
	const known: Record<string, string> = { ...ALASAN_NONAKTIF, ...ALASAN_DITANGGUHKAN };
	return known[sebab] ?? sebab;
}
