import { formatTanggalWaktu, formatWaktu } from "../format";
import { RHK, type Rhk } from "../laporan/bagian";
import type { LaporanBeku } from "../laporan/beku";
import type { Kendala } from "../laporan/naskah";
import { STATUS_LAPORAN, type StatusLaporan } from "../laporan/rules";
import { tanggalOf } from "../time";

/** What an office has passed the report on by, in the order of a report's way. */
export const LOLOS = ["VERIFIKASI", "SETUJU", "TERIMA"] as const;

/** Somebody who has passed the report on, and what the office is called. */
export type Peninjau = {
	tindakan: (typeof LOLOS)[number];
	nama: string;
	jabatan: string;
	at: Date;
};

const LANGKAH: Partial<Record<StatusLaporan, number>> = {
	DIVERIFIKASI: 1,
	DISETUJUI: 2,
	DITERIMA: 3,
	TERKUNCI: 3,
};

/** The reviews that hold now: those on the way to this status, the newest of each. */
export function berlakuOf(status: StatusLaporan, newestFirst: readonly Peninjau[]): Peninjau[] {
	const steps = LOLOS.slice(0, LANGKAH[status] ?? 0);
	return steps.flatMap((step) => newestFirst.find(({ tindakan }) => tindakan === step) ?? []);
}

/** All that is printed of one report: what was frozen, or for a draft what the records say now. */
export type CetakLaporan = {
	beku: LaporanBeku;
	status: StatusLaporan;
	isDraf: boolean;
	revisi: number;
	zona: string;
	kirimAt: Date | null;
	/** Fingerprint of what was frozen; null for a draft. */
	sidik: string | null;
	kendala: Kendala[];
	rencana: string;
	peninjau: Peninjau[];
	/** Lines of the office's address, none where nobody has set any. */
	alamat: readonly string[];
	/** What the offices are called at present. */
	jabatan: { pendamping: string; supervisor: string; kepala: string };
	dicetakOleh: string;
	dicetakAt: Date;
};

export const TANDA_DRAF = "DRAF – belum dikirim";

/** How far the report has come, in a few words. */
export function keadaanOf({ isDraf, status, revisi, kirimAt, zona }: CetakLaporan): string {
	if (isDraf || kirimAt === null) return TANDA_DRAF;
	const sent = `dikirim ${formatTanggalWaktu(kirimAt, zona)}`;
	return `${STATUS_LAPORAN[status].label} · revisi ${revisi} · ${sent}`;
}

/** "Kabupaten Bogor" for "Kab. Bogor": on paper names are written out. */
export function namaLengkap(wilayah: string): string {
	return wilayah
		.replace(/^Kab\. /, "Kabupaten ")
		.replace(/ Adm\. |^Adm\. /, " Administrasi ")
		.trim();
}

const NAMA_MAKS = 80;

/** A name without anything that a file system or a header could take amiss. */
function aman(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/[^A-Za-z0-9 .-]/g, "")
		.replace(/\s+/g, " ")
		.replace(/\.{2,}/g, ".")
		.trim()
		.slice(0, NAMA_MAKS)
		.trim();
}

/** "20261031 - 10.42": the moment of sending, or of printing for a draft, on the region's clock. */
function cap({ kirimAt, dicetakAt, zona }: CetakLaporan): string {
	const at = kirimAt ?? dicetakAt;
	const waktu = formatWaktu(at, zona).slice(0, 5);
	return `${tanggalOf(at, zona).replaceAll("-", "")} - ${waktu}`;
}

/** "20261103 - 10.42 - Laporan bulanan 2026-10 - Siti Aminah.pdf". */
export function berkasDinsos(laporan: CetakLaporan): string {
	const { beku, isDraf } = laporan;
	const nama = aman(beku.identitas.nama) || "pendamping";
	return `${cap(laporan)} - ${isDraf ? "DRAF " : ""}Laporan bulanan ${beku.bulan} - ${nama}.pdf`;
}

/** "20261103 - 10.42 - RHK-2 - pelaksanaan P2K2.pdf"; the whole set names its person instead. */
export function berkasRhk(laporan: CetakLaporan, rhk: Rhk | null): string {
	const draf = laporan.isDraf ? "DRAF " : "";
	if (rhk === null) {
		const nama = aman(laporan.beku.identitas.nama) || "pendamping";
		return `${cap(laporan)} - ${draf}RHK-1-9 - ${laporan.beku.bulan} - ${nama}.pdf`;
	}
	const aksi = RHK[rhk - 1]?.aksi[0] ?? "";
	const rencana = aman(aksi.charAt(0).toLowerCase() + aksi.slice(1));
	return `${cap(laporan)} - ${draf}RHK-${rhk} - ${rencana}.pdf`;
}

/** What is printed of a report: the draft, what was last sent, or nothing (an excepted month). */
export type IsiCetak = "draf" | "terkirim";

/**
 * A report that was never sent prints as a draft, and one that came back does so for its author. A kecamatan sees its own
 * part of a caseload only: a draft made of it would pass for the whole, so it prints none.
 */
export function isiCetakOf(
	status: StatusLaporan,
	who: { isAuthor: boolean; isKecamatan: boolean },
): IsiCetak | null {
	if (status === "DIKECUALIKAN") return null;
	const isDraf = status === "DRAF" || (status === "DIKEMBALIKAN" && who.isAuthor);
	if (!isDraf) return "terkirim";
	return who.isKecamatan ? null : "draf";
}
