import { KOMPONEN } from "../anggota/rules";
import { formatNumber, formatTanggal } from "../format";
import { JENIS_GRADUASI, STATUS_GRADUASI } from "../graduasi/rules";
import { ALASAN_NONAKTIF, STATUS_KPM } from "../kpm/rules";
import { TUJUAN_KUNJUNGAN } from "../kunjungan/rules";
import type { DaftarLaporan } from "../laporan/beku";
import type { Tanggal } from "../time";

type Baris<K extends keyof DaftarLaporan> = DaftarLaporan[K][number];

/** The label of a code that was frozen; a code that this version does not know stands as it is. */
function labelOf<T>(table: Readonly<Record<string, T>>, kode: string): T | string {
	return Object.hasOwn(table, kode) ? (table[kode] ?? kode) : kode;
}

const tanggalOf = (text: string) => formatTanggal(text as Tanggal);

/** "Siti Aminah", or that the family is no longer one's own. */
export const namaKpm = (nama: string) => nama || "(sudah dialihkan)";

/** What a component is called. */
export function labelKomponen(kode: string): string {
	const found = labelOf(KOMPONEN, kode);
	return typeof found === "string" ? found : found.label;
}

/** What a way out of the programme is called. */
export function labelJenis(kode: string): string {
	const found = labelOf(JENIS_GRADUASI, kode);
	return typeof found === "string" ? found : found.label;
}

/** What a visit was for. */
export const labelTujuan = (kode: string): string => labelOf(TUJUAN_KUNJUNGAN, kode);

/** "Nonaktif: Data ganda" for the frozen "NONAKTIF DATA_GANDA", "Graduasi: Mandiri" for "GRADUASI MANDIRI". */
export function labelSebab(kode: string): string {
	if (kode === "DIALIHKAN") return "Dialihkan ke pendamping lain";
	const [status = "", alasan] = kode.split(" ");
	if (!alasan) return labelOf(STATUS_KPM, status);
	const sebab = status === "GRADUASI" ? labelJenis(alasan) : labelOf(ALASAN_NONAKTIF, alasan);
	return `${labelOf(STATUS_KPM, status)}: ${sebab}`;
}

/** "10 hadir, 1 izin, 2 alpa": marks that nobody had are left out. */
export function hadirOf(sesi: Baris<"sesi">): string {
	const marks = [
		[sesi.hadir, "hadir"],
		[sesi.izin, "izin"],
		[sesi.sakit, "sakit"],
		[sesi.alpa, "alpa"],
		[sesi.diwakili, "diwakili"],
	] as const;
	const named = marks
		.filter(([count]) => count > 0)
		.map(([n, word]) => `${formatNumber(n)} ${word}`);
	return named.join(", ") || "tidak ada";
}

/** "Modul 1 sesi 2: Memahami Perilaku Anak". */
export function materiOf({ modul, sesi, judul }: Baris<"sesi">): string {
	return `Modul ${modul} sesi ${sesi}: ${judul}`;
}

/** "09.00–10.30", or nothing where no hours were written. */
export function jamOf({ jamMulai, jamSelesai }: Baris<"sesi">): string {
	return [jamMulai, jamSelesai]
		.filter(Boolean)
		.map((jam) => jam.slice(0, 5).replace(":", "."))
		.join("–");
}

/** The rows of the tables of a form, one function a list. */
export const BARIS = {
	masuk: ({ tanggal, nama }: Baris<"masuk">) => [tanggalOf(tanggal), namaKpm(nama)],
	keluar: ({ tanggal, nama, sebab }: Baris<"keluar">) => [
		tanggalOf(tanggal),
		namaKpm(nama),
		labelSebab(sebab),
	],
	perDesa: ({ desa, kecamatan, kpm }: Baris<"perDesa">) => [desa, kecamatan, formatNumber(kpm)],
	perKomponen: ({ kode, anggota }: Baris<"perKomponen">) => [
		labelKomponen(kode),
		formatNumber(anggota),
	],
	sesi: (sesi: Baris<"sesi">) => [
		[tanggalOf(sesi.tanggal), jamOf(sesi)].filter(Boolean).join("\n"),
		sesi.kelompok,
		materiOf(sesi),
		sesi.tempat,
		hadirOf(sesi),
	],
	graduasi: ({ tanggal, nama, desa, jenis, status, efektif }: Baris<"graduasi">) => [
		tanggalOf(tanggal),
		namaKpm(nama),
		desa,
		labelJenis(jenis),
		`${labelOf(STATUS_GRADUASI, status)}${efektif ? `, berlaku ${tanggalOf(efektif)}` : ""}`,
	],
	kunjungan: ({ tanggal, nama, desa, tujuan, hasil }: Baris<"kunjungan">) => [
		tanggalOf(tanggal),
		namaKpm(nama),
		desa,
		labelTujuan(tujuan),
		hasil,
	],
	kegiatan: ({ tanggal, rhk, jenis, uraian, tempat, peserta, tautan }: Baris<"kegiatan">) => [
		tanggalOf(tanggal),
		String(rhk),
		[jenis, uraian, tautan].filter(Boolean).join("\n"),
		tempat,
		peserta === null ? "" : formatNumber(peserta),
	],
} as const;
