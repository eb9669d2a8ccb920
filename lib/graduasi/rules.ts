/**
 * The ways out of the programme. `bit` is its place in the mask of types that count for the target,
 * a parameter of the year: which ones count officially was not found.
 */
export const JENIS_GRADUASI = {
	ALAMIAH: {
		bit: 1,
		label: "Alamiah",
		arti: "Tidak ada lagi komponen dalam keluarga.",
	},
	MANDIRI: {
		bit: 2,
		label: "Mandiri",
		arti: "Keluarga mundur sendiri karena sudah mampu.",
	},
	PEMBERDAYAAN: {
		bit: 4,
		label: "Pemberdayaan",
		arti: "Keluar dengan modal usaha dari PENA, PPSE, atau KUBE.",
	},
	MAMPU: {
		bit: 8,
		label: "Mampu hasil verval",
		arti: "Dinyatakan mampu oleh ground check, musdes, atau surat keterangan desa.",
	},
	SANKSI: {
		bit: 16,
		label: "Sanksi",
		arti: "Berulang kali tidak memenuhi komitmen.",
	},
} as const;
export type JenisGraduasi = keyof typeof JENIS_GRADUASI;
export const JENIS_KODE = Object.keys(JENIS_GRADUASI) as JenisGraduasi[];

/** Mandiri and pemberdayaan. */
export const JENIS_KPI_DEFAULT = 6;

export type HitunganJenis = Readonly<Record<JenisGraduasi, number>>;

/** Whether graduations of a type count under a mask. */
export function isCounted(jenis: JenisGraduasi, jenisKpi: number): boolean {
	return (jenisKpi & JENIS_GRADUASI[jenis].bit) !== 0;
}

/** The types that a mask names, in the order of their bits. */
export function jenisOf(jenisKpi: number): JenisGraduasi[] {
	return JENIS_KODE.filter((jenis) => isCounted(jenis, jenisKpi));
}

/** The mask of a set of types. */
export function maskOf(jenis: readonly JenisGraduasi[]): number {
	return jenis.reduce((mask, kode) => mask | JENIS_GRADUASI[kode].bit, 0);
}

/** Graduations that count: the sum of the counted types. */
export function countGraduasi(counts: HitunganJenis, jenisKpi: number): number {
	return jenisOf(jenisKpi).reduce((sum, jenis) => sum + counts[jenis], 0);
}

/** No graduation of any type. */
export const TANPA_GRADUASI: HitunganJenis = {
	ALAMIAH: 0,
	MANDIRI: 0,
	PEMBERDAYAAN: 0,
	MAMPU: 0,
	SANKSI: 0,
};

/** Where a case stands; DITETAPKAN is what counts. */
export const STATUS_GRADUASI = {
	IDENTIFIKASI: "Diidentifikasi",
	ASESMEN: "Diases",
	USULAN: "Diusulkan",
	VERIFIKASI: "Diverifikasi supervisor",
	DISETUJUI: "Disetujui korkab",
	DIINPUT: "Diinput ke SIKS",
	DITETAPKAN: "Ditetapkan",
	DITOLAK: "Ditolak",
	BATAL: "Batal",
} as const;
export type StatusGraduasi = keyof typeof STATUS_GRADUASI;

/** In what capacity somebody acts on a case. */
export type PihakGraduasi = "proposer" | "supervisor" | "korkab" | "apd" | "dinsos";

const PIHAK_OF_ROLE = new Map<string, PihakGraduasi>([
	["PENDAMPING", "proposer"],
	["SUPERVISOR", "supervisor"],
	["KORKAB", "korkab"],
	["APD", "apd"],
	["DINSOS_KAB_HEAD", "dinsos"],
	["DINSOS_KAB_STAFF", "dinsos"],
]);

/** The capacity in which a role acts on graduations; null for those that only read. */
export function pihakGraduasiOf(role: string): PihakGraduasi | null {
	return PIHAK_OF_ROLE.get(role) ?? null;
}

type Moves = Partial<Record<StatusGraduasi, readonly PihakGraduasi[]>>;

/**
 * Who may move a case from one status to the next. A family may withdraw until
 * it is effective. Where there is no supervisor, korkab or Dinsos decides on the proposal itself.
 */
const MOVES: Record<StatusGraduasi, Moves> = {
	IDENTIFIKASI: { ASESMEN: ["proposer"], USULAN: ["proposer"], BATAL: ["proposer"] },
	ASESMEN: { USULAN: ["proposer"], BATAL: ["proposer"] },
	USULAN: {
		VERIFIKASI: ["supervisor"],
		DISETUJUI: ["korkab", "dinsos"],
		DITOLAK: ["supervisor", "korkab", "dinsos"],
		BATAL: ["proposer", "korkab", "dinsos"],
		DITETAPKAN: ["dinsos"],
	},
	VERIFIKASI: {
		DISETUJUI: ["korkab", "dinsos"],
		DITOLAK: ["korkab", "dinsos"],
		BATAL: ["korkab", "dinsos"],
		DITETAPKAN: ["dinsos"],
	},
	DISETUJUI: {
		DIINPUT: ["apd", "dinsos"],
		DITETAPKAN: ["dinsos"],
		DITOLAK: ["dinsos"],
		BATAL: ["korkab", "dinsos"],
	},
	DIINPUT: { DITETAPKAN: ["dinsos"], DITOLAK: ["dinsos"], BATAL: ["korkab", "dinsos"] },
	DITETAPKAN: {},
	DITOLAK: {},
	BATAL: {},
};

/** Moves that only somebody other than the proposer may make. */
const APPROVALS: readonly StatusGraduasi[] = [
	"VERIFIKASI",
	"DISETUJUI",
	"DIINPUT",
	"DITETAPKAN",
	"DITOLAK",
];

/** Whether a case is still open. */
export function isOpen(status: StatusGraduasi): boolean {
	return Object.keys(MOVES[status]).length > 0;
}

export type GraduasiMove = {
	from: StatusGraduasi;
	to: StatusGraduasi;
	pihak: PihakGraduasi | null;
	/** Whether the one who acts is the one who proposed, whatever the present role. */
	isProposer: boolean;
	alasan?: string | null;
};

/** Why a case may not move so, as a sentence for the user; null when it may. */
export function refusalOfGraduasi(move: GraduasiMove): string | null {
	const { from, to, pihak, isProposer } = move;
	const parties = MOVES[from][to];
	if (!parties) {
		return isOpen(from)
			? `Kasus ini berstatus ${STATUS_GRADUASI[from].toLowerCase()}, belum dapat menjadi ${STATUS_GRADUASI[to].toLowerCase()}.`
			: `Kasus ini sudah ${STATUS_GRADUASI[from].toLowerCase()} dan tidak dapat diubah.`;
	}
	if (!pihak || !parties.includes(pihak)) return "Langkah ini dilakukan oleh pihak lain.";
	if (isProposer && APPROVALS.includes(to)) {
		return "Pengusul tidak boleh memutuskan usulannya sendiri.";
	}
	if ((to === "DITOLAK" || to === "BATAL") && !move.alasan?.trim()) return "Tulis alasannya.";
	return null;
}

/** The statuses to which this party may move a case, for the buttons of a page. */
export function nextGraduasi(
	from: StatusGraduasi,
	pihak: PihakGraduasi | null,
	isProposer: boolean,
): StatusGraduasi[] {
	const open = Object.keys(MOVES[from]) as StatusGraduasi[];
	return open.filter(
		(to) => refusalOfGraduasi({ from, to, pihak, isProposer, alasan: "-" }) === null,
	);
}

/** Why a family leaves, several may hold. "Komponen habis" belongs to graduasi alamiah. */
export const ALASAN_GRADUASI = {
	USAHA_BERKEMBANG: "Usaha berkembang",
	PENGHASILAN_TETAP: "Punya penghasilan tetap",
	ANAK_BEKERJA: "Anak sudah bekerja",
	RUMAH_LAYAK: "Rumah dan aset sudah layak",
	WARISAN: "Menerima warisan",
	MENIKAH: "Menikah dengan yang mampu",
	ASN_APARAT: "Menjadi ASN atau aparat",
	KESADARAN_SENDIRI: "Kesadaran sendiri",
	KOMPONEN_HABIS: "Komponen habis",
	LAINNYA: "Lainnya",
} as const;
export type AlasanGraduasi = keyof typeof ALASAN_GRADUASI;
export const ALASAN_GRADUASI_KODE = Object.keys(ALASAN_GRADUASI) as [
	AlasanGraduasi,
	...AlasanGraduasi[],
];

/** Letters that an evidence note and the result of a house check must have at least. */
export const BUKTI_MIN = 20;
export const BUKTI_MAX = 3000;
export const CATATAN_MAX = 600;
export const PEMERIKSAAN_MIN = 10;

/** A step that a case has made: the day, the status it got, by whom, and the note. */
export type LangkahGraduasi = {
	hari: string;
	status: StatusGraduasi;
	oleh: string;
	catatan: string;
};

const SPACE = /\s+/g;
const flat = (text: string) => text.replace(SPACE, " ").trim();

/** The record of the steps with one more: one line each, kept with the case for everybody who sees it. */
export function withLangkah(keputusan: string, langkah: LangkahGraduasi): string {
	const { hari, status, oleh, catatan } = langkah;
	const line = [hari, status, flat(oleh), flat(catatan)].join("\t");
	return keputusan ? `${keputusan}\n${line}` : line;
}

/** The steps of a case out of their record. */
export function langkahOf(keputusan: string): LangkahGraduasi[] {
	return keputusan.split("\n").flatMap((line) => {
		const [hari = "", status = "", oleh = "", catatan = ""] = line.split("\t");
		if (!Object.hasOwn(STATUS_GRADUASI, status)) return [];
		return [{ hari, status: status as StatusGraduasi, oleh, catatan }];
	});
}
