/** What a training is, as the programme sorts them. */
export const JENIS_PELATIHAN = {
	DIKLAT_P2K2: "Diklat P2K2/FDS",
	BIMTEK_APLIKASI: "Bimtek aplikasi",
	PEMANTAPAN: "Pemantapan",
	SOFT_SKILL: "Keterampilan pendampingan",
	ETIK: "Kode etik",
	LAINNYA: "Lainnya",
} as const;
export type JenisPelatihan = keyof typeof JENIS_PELATIHAN;

/** What may be taught; the first three are those that Kota Bogor asked for. */
export const TOPIK_PELATIHAN = {
	KOMUNIKASI: "Komunikasi",
	KOORDINASI: "Koordinasi",
	PENDEKATAN: "Pendekatan kepada keluarga",
	P2K2: "P2K2",
	VERKOM: "Verifikasi komitmen",
	DATA: "Pemutakhiran data",
	GRADUASI: "Graduasi",
	PENYALURAN: "Penyaluran",
	PENGADUAN: "Pengaduan",
	PELAPORAN: "Pelaporan",
	DATA_PRIBADI: "Pelindungan data pribadi",
	LAINNYA: "Lainnya",
} as const;
export type TopikPelatihan = keyof typeof TOPIK_PELATIHAN;

export const STATUS_PELATIHAN = {
	RENCANA: "berjalan atau akan datang",
	SELESAI: "selesai",
	BATAL: "dibatalkan",
} as const;
export type StatusPelatihan = keyof typeof STATUS_PELATIHAN;

/** How many certificates are made at a stretch, while somebody waits for them. */
export const SERTIFIKAT_SEKALI = 30;

/** How somebody was at a session; the letters stand in the order of the sessions. */
export const HURUF_HADIR = { L: "Tatap muka", D: "Daring", I: "Izin", A: "Tidak hadir" } as const;
export type HurufHadir = keyof typeof HURUF_HADIR;
const BELUM = "-";
const HADIR = new Set(["L", "D"]);

type Sesi = { jp: number };

/** The lesson hours of the sessions that somebody was at, in the hall or on line. */
export function jpHadir(hadir: string, sesi: readonly Sesi[]): number {
	return sesi.reduce((sum, { jp }, i) => sum + (HADIR.has(hadir[i] ?? BELUM) ? jp : 0), 0);
}

/** All lesson hours of a training. */
export function jpSemua(sesi: readonly Sesi[]): number {
	return sesi.reduce((sum, { jp }) => sum + jp, 0);
}

/** The letters with one of them set; places before it that nobody noted stay open. */
export function setHadir(hadir: string, urut: number, huruf: HurufHadir): string {
	const letters = [...hadir.padEnd(urut, BELUM)];
	letters[urut - 1] = huruf;
	return letters.join("");
}

/** The letter of one session, or null while nobody noted it. */
export function hurufOf(hadir: string, urut: number): HurufHadir | null {
	const letter = hadir[urut - 1];
	return letter && letter in HURUF_HADIR ? (letter as HurufHadir) : null;
}

type Syarat = { hadirMin: number; nilaiLulus: number | null };
type Catatan = { hadir: string; post: number | null };

/** Whether somebody passed: enough lesson hours attended, and the post-test where one is asked for. */
export function isLulus(
	{ hadir, post }: Catatan,
	sesi: readonly Sesi[],
	{ hadirMin, nilaiLulus }: Syarat,
): boolean {
	const all = jpSemua(sesi);
	if (all === 0 || jpHadir(hadir, sesi) * 100 < all * hadirMin) return false;
	return nilaiLulus === null || (post !== null && post >= nilaiLulus);
}

export type RekapHadir = { luring: number; daring: number; izin: number; alpa: number };

/** How many came to each session, by how they came. */
export function rekapHadir(semua: readonly string[], sesi: readonly Sesi[]): RekapHadir[] {
	return sesi.map((_, i) => {
		const count = (letter: string) => semua.filter((hadir) => hadir[i] === letter).length;
		return { luring: count("L"), daring: count("D"), izin: count("I"), alpa: count("A") };
	});
}

/** The average of a test; null where nobody took it. */
export function rerata(nilai: readonly (number | null)[]): number | null {
	const known = nilai.filter((one) => one !== null);
	return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : null;
}

/** What the notes on a section of a returned report, or a kind of complaint, call for. Our proposal. */
const TOPIK_DARI: Record<string, TopikPelatihan> = {
	p2k2: "P2K2",
	verkom: "VERKOM",
	graduasi: "GRADUASI",
	"kualitas-data": "DATA",
	kpm: "DATA",
	penyaluran: "PENYALURAN",
	pengaduan: "PENGADUAN",
	kunjungan: "PENDEKATAN",
	KEPESERTAAN_INCLUSION: "DATA",
	KEPESERTAAN_EXCLUSION: "DATA",
	DATA: "DATA",
	PENYALURAN: "PENYALURAN",
	KKS: "PENYALURAN",
	PERILAKU_SDM: "KOMUNIKASI",
	P2K2: "P2K2",
	PAKSAAN_GRADUASI: "GRADUASI",
	RESPON_KASUS: "PENGADUAN",
	INFORMASI: "KOMUNIKASI",
};

/** The topic that would answer a need, or null where only a person can say. */
export function topikDari(sumber: string): TopikPelatihan | null {
	return TOPIK_DARI[sumber] ?? null;
}
