/** Why a job was given up for good, in a word that says nothing of anybody. */
export type Sebab = "AKUN_TERTUTUP" | "TIDAK_BERHAK" | "DITOLAK" | "TIDAK_DIKENAL" | "GALAT";

const SEBAB: Record<Sebab, string> = {
	AKUN_TERTUTUP: "Akun yang meminta sudah ditutup atau tidak bertugas lagi",
	TIDAK_BERHAK: "Peran akun yang meminta tidak lagi berhak",
	DITOLAK: "Keadaan data tidak mengizinkan lagi",
	TIDAK_DIKENAL: "Jenis pekerjaan tidak dikenal oleh versi ini",
	GALAT: "Galat; sudah dicoba beberapa kali",
};

/** Why a job was given up, as a sentence. */
export function sebabSentence(sebab: string | null): string {
	return SEBAB[sebab as Sebab] ?? "Tidak selesai pada waktunya";
}

/** What a queue is for, in words; a queue of the library keeps its own name. */
const NAMA: Record<string, string> = {
	"paket-bulanan": "Paket bulanan per kecamatan",
	"kabar-surel": "Ringkasan lewat surel",
	"kabar-jadwal": "Jadwal ringkasan",
	sertifikat: "Sertifikat pelatihan",
	eskalasi: "Mengingatkan dan menaikkan tindak lanjut",
	"eskalasi-jadwal": "Jadwal pengingat tindak lanjut",
	"buang-percobaan": "Menghapus catatan percobaan masuk yang lama",
	gagal: "Tidak dapat dikerjakan",
	"__pgboss__send-it": "Jadwal (bagian dalam)",
};

/** The name of a queue as the administrator reads it. */
export function namaAntrean(name: string): string {
	return NAMA[name] ?? name;
}

/** The states of a job that are counted apart, in the order of their life. */
export const KEADAAN = ["menunggu", "berjalan", "selesai", "gagal"] as const;
export type Keadaan = (typeof KEADAAN)[number];
