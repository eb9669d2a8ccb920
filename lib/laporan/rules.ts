import { formatBulan, formatTanggalWaktu } from "../format";
import { type Bulan, bulanOf, compareBulan } from "../time";

/** How a status is to be coloured; the word always stands beside it. */
export type Tone = "neutral" | "progress" | "good" | "warn" | "muted";

/** Where a report stands. "Terlambat" is no status: it follows from the first sending. */
export const STATUS_LAPORAN = {
	DRAF: { label: "Draf", tone: "neutral" },
	DIAJUKAN: { label: "Dikirim", tone: "progress" },
	DIVERIFIKASI: { label: "Diverifikasi", tone: "progress" },
	DISETUJUI: { label: "Disetujui", tone: "good" },
	DITERIMA: { label: "Diterima Dinsos", tone: "good" },
	DIKEMBALIKAN: { label: "Dikembalikan", tone: "warn" },
	DIKECUALIKAN: { label: "Dikecualikan", tone: "muted" },
	TERKUNCI: { label: "Terkunci", tone: "muted" },
} as const satisfies Record<string, { label: string; tone: Tone }>;
export type StatusLaporan = keyof typeof STATUS_LAPORAN;
export const STATUS_LAPORAN_KODE = Object.keys(STATUS_LAPORAN) as StatusLaporan[];

/** In what capacity somebody acts on a report. The same person may be only one of them at a time. */
export type PihakLaporan = "author" | "supervisor" | "korkab" | "dinsos";

const PIHAK_OF_ROLE = new Map<string, PihakLaporan>([
	["PENDAMPING", "author"],
	["SUPERVISOR", "supervisor"],
	["KORKAB", "korkab"],
	["DINSOS_KAB_HEAD", "dinsos"],
	["DINSOS_KAB_STAFF", "dinsos"],
]);

/** The capacity in which a role acts on reports; null for those that only read. */
export function pihakLaporanOf(role: string): PihakLaporan | null {
	return PIHAK_OF_ROLE.get(role) ?? null;
}

/** What is done to a report, and what the button for it says. */
export const TINDAKAN = {
	KIRIM: "Kirim",
	TARIK: "Tarik kembali",
	VERIFIKASI: "Verifikasi",
	SETUJU: "Setujui",
	TERIMA: "Terima",
	KEMBALIKAN: "Kembalikan",
	BATALKAN: "Batalkan keputusan",
	KECUALIKAN: "Kecualikan",
	BATAL_KECUALI: "Batalkan pengecualian",
	KUNCI: "Kunci",
} as const;
export type Tindakan = keyof typeof TINDAKAN;

type Step = { from: StatusLaporan; to: StatusLaporan; by: readonly PihakLaporan[] };

/**
 * Every move a report can make. Korkab and Dinsos stand in for a supervisor that a kecamatan does
 * not have; an office takes back only its own decision. The database guards the same list.
 */
const STEPS: Record<Tindakan, readonly Step[]> = {
	KIRIM: [
		{ from: "DRAF", to: "DIAJUKAN", by: ["author"] },
		{ from: "DIKEMBALIKAN", to: "DIAJUKAN", by: ["author"] },
	],
	TARIK: [{ from: "DIAJUKAN", to: "DRAF", by: ["author"] }],
	VERIFIKASI: [{ from: "DIAJUKAN", to: "DIVERIFIKASI", by: ["supervisor", "korkab", "dinsos"] }],
	SETUJU: [{ from: "DIVERIFIKASI", to: "DISETUJUI", by: ["korkab", "dinsos"] }],
	TERIMA: [{ from: "DISETUJUI", to: "DITERIMA", by: ["dinsos"] }],
	KEMBALIKAN: [
		{ from: "DIAJUKAN", to: "DIKEMBALIKAN", by: ["supervisor", "korkab", "dinsos"] },
		{ from: "DIVERIFIKASI", to: "DIKEMBALIKAN", by: ["korkab", "dinsos"] },
		{ from: "DISETUJUI", to: "DIKEMBALIKAN", by: ["dinsos"] },
	],
	BATALKAN: [
		{ from: "DIVERIFIKASI", to: "DIAJUKAN", by: ["supervisor", "korkab", "dinsos"] },
		{ from: "DISETUJUI", to: "DIVERIFIKASI", by: ["korkab", "dinsos"] },
		{ from: "DITERIMA", to: "DISETUJUI", by: ["dinsos"] },
	],
	KECUALIKAN: [
		{ from: "DRAF", to: "DIKECUALIKAN", by: ["korkab", "dinsos"] },
		{ from: "DIKEMBALIKAN", to: "DIKECUALIKAN", by: ["korkab", "dinsos"] },
	],
	BATAL_KECUALI: [{ from: "DIKECUALIKAN", to: "DRAF", by: ["korkab", "dinsos"] }],
	KUNCI: [{ from: "DITERIMA", to: "TERKUNCI", by: ["dinsos"] }],
};

/** What needs words: a note to the writer, or a reason for the record. */
const NEEDS_WORDS: readonly Tindakan[] = ["KEMBALIKAN", "BATALKAN", "KECUALIKAN"];

/** Whether a reviewer must write something with this. */
export function needsWords(tindakan: Tindakan): boolean {
	return NEEDS_WORDS.includes(tindakan);
}

/** The status that a report gets by this; null when it cannot be done from here. */
export function statusAfter(from: StatusLaporan, tindakan: Tindakan): StatusLaporan | null {
	return STEPS[tindakan].find((step) => step.from === from)?.to ?? null;
}

export type LangkahLaporan = {
	from: StatusLaporan;
	tindakan: Tindakan;
	pihak: PihakLaporan | null;
	/** Whether the one who acts wrote the report, whatever the present role. */
	isAuthor: boolean;
	catatan?: string | null;
};

/** Why a report may not be moved so, as a sentence for the user; null when it may. */
export function refusalOfLaporan(langkah: LangkahLaporan): string | null {
	const { from, tindakan, pihak, isAuthor } = langkah;
	const step = STEPS[tindakan].find((candidate) => candidate.from === from);
	if (!step) {
		const status = STATUS_LAPORAN[from].label.toLowerCase();
		return from === "TERKUNCI"
			? "Laporan ini sudah terkunci karena bulannya sudah ditutup."
			: `Laporan ini sekarang berstatus ${status}. Muat ulang halaman untuk melihat keadaan terbaru.`;
	}
	if (!pihak || !step.by.includes(pihak)) return "Langkah ini dilakukan oleh pihak lain.";
	if (step.by.includes("author") !== isAuthor) {
		return isAuthor
			? "Penyusun tidak boleh memeriksa laporannya sendiri."
			: "Hanya penyusun yang dapat mengirim atau menarik laporan ini.";
	}
	if (needsWords(tindakan) && !langkah.catatan?.trim()) {
		return tindakan === "KEMBALIKAN" ? "Tulis apa yang perlu diperbaiki." : "Tulis alasannya.";
	}
	return null;
}

/** What this person may do with a report now, for the buttons of a page. */
export function tindakanFor(
	from: StatusLaporan,
	pihak: PihakLaporan | null,
	isAuthor: boolean,
): Tindakan[] {
	const may = (tindakan: Tindakan) =>
		refusalOfLaporan({ from, tindakan, pihak, isAuthor, catatan: "-" }) === null;
	return (Object.keys(STEPS) as Tindakan[]).filter(may);
}

/** Who has to act next; null when nobody has to. */
export function waitsFor(status: StatusLaporan): PihakLaporan | null {
	if (status === "DRAF" || status === "DIKEMBALIKAN") return "author";
	if (status === "DIAJUKAN") return "supervisor";
	if (status === "DIVERIFIKASI") return "korkab";
	return status === "DISETUJUI" ? "dinsos" : null;
}

/** Whether the writer may change text and corrections. */
export function isEditable(status: StatusLaporan): boolean {
	return status === "DRAF" || status === "DIKEMBALIKAN";
}

/** Whether a report is on time: first sent before its deadline; null while it has not been sent. */
export function isOnTime(firstSubmittedAt: Date | null, batas: Date): boolean | null {
	return firstSubmittedAt === null ? null : firstSubmittedAt.getTime() < batas.getTime();
}

/** Whether a report is late now: sent too late, or still not sent after its deadline. */
export function isLate(firstSubmittedAt: Date | null, batas: Date, now: Date): boolean {
	return (firstSubmittedAt ?? now).getTime() >= batas.getTime();
}

export type BulanKerja = {
	bulan: Bulan;
	now: Date;
	zona: string;
	/** When the kabupaten closed the month; null while it is open. */
	ditutupAt: Date | null;
};

/** Why nothing can be written or sent for a month, as a sentence; null when it can. */
export function refusalOfBulan({ bulan, now, zona, ditutupAt }: BulanKerja): string | null {
	if (compareBulan(bulan, bulanOf(now, zona)) > 0) {
		return `${formatBulan(bulan)} belum dimulai. Laporannya baru dapat dibuka pada bulan itu.`;
	}
	if (ditutupAt !== null) {
		return `${formatBulan(bulan)} sudah ditutup Dinsos pada ${formatTanggalWaktu(ditutupAt, zona)}. Laporan bulan itu tidak dapat diubah lagi; hubungi korkab bila ada yang harus dibetulkan.`;
	}
	return null;
}

/** Why the writer cannot change a report that is not a draft, as a sentence; null when they can. */
export function lockReason(status: StatusLaporan, sebab = ""): string | null {
	switch (status) {
		case "DRAF":
		case "DIKEMBALIKAN":
			return null;
		case "DIAJUKAN":
			return "Laporan sudah dikirim dan menunggu verifikasi supervisor. Tarik kembali bila ada yang harus diubah.";
		case "DIVERIFIKASI":
			return "Laporan sudah diverifikasi supervisor dan menunggu persetujuan korkab. Mintalah dikembalikan bila ada yang harus diubah.";
		case "DISETUJUI":
			return "Laporan sudah disetujui korkab dan menunggu diterima Dinsos. Mintalah dikembalikan bila ada yang harus diubah.";
		case "DITERIMA":
			return "Laporan sudah diterima Dinsos. Hubungi korkab bila ada yang harus diubah.";
		case "TERKUNCI":
			return "Laporan terkunci karena bulannya sudah ditutup Dinsos.";
		case "DIKECUALIKAN":
			return `Anda tidak perlu mengirim laporan bulan ini. Alasan: ${sebab || "tidak ditulis"}.`;
	}
}
