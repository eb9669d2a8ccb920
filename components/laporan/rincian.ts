import { KOMPONEN } from "@/lib/anggota/rules";
import { formatNumber, formatTanggal } from "@/lib/format";
import { JENIS_GRADUASI, STATUS_GRADUASI } from "@/lib/graduasi/rules";
import type { DaftarLaporan } from "@/lib/laporan/beku";
import type { Tanggal } from "@/lib/time";

const day = (tanggal: string) => formatTanggal(tanggal as Tanggal);
const labelOf = (table: Record<string, unknown>, kode: string): string => {
	const found = Object.hasOwn(table, kode) ? table[kode] : kode;
	return typeof found === "string" ? found : ((found as { label?: string }).label ?? kode);
};
const words = (...parts: (string | false | null | undefined)[]) =>
	parts.filter(Boolean).join(" · ");

/** The rows of a section as sentences; each list is what the frozen report holds. */
export function rincianOf(kode: string, daftar: DaftarLaporan): string[] {
	switch (kode) {
		case "kpm":
			return [
				...daftar.masuk.map((row) => words(day(row.tanggal), "masuk", row.nama)),
				...daftar.keluar.map((row) =>
					words(day(row.tanggal), "keluar", row.nama, sebabOf(row.sebab)),
				),
				...daftar.perDesa.map(
					(row) => `${row.desa}, ${row.kecamatan}: ${formatNumber(row.kpm)} KPM`,
				),
				...daftar.perKomponen.map(
					(row) => `${labelOf(KOMPONEN, row.kode)}: ${formatNumber(row.anggota)} anggota`,
				),
			];
		case "p2k2":
			return [
				...daftar.kelompok
					.filter(({ sesi }) => sesi === 0)
					.map(({ nama }) => `Kelompok ${nama || "yang sudah dialihkan"} belum bertemu bulan ini`),
				...daftar.sesi.map((row) =>
					words(
						day(row.tanggal),
						row.kelompok,
						row.judul,
						`hadir ${row.hadir + row.diwakili} dari ${row.anggota}`,
					),
				),
			];
		case "graduasi":
			return daftar.graduasi.map((row) =>
				words(
					day(row.tanggal),
					row.nama,
					labelOf(JENIS_GRADUASI, row.jenis),
					labelOf(STATUS_GRADUASI, row.status),
					row.efektif && `berlaku ${day(row.efektif)}`,
				),
			);
		case "kunjungan":
			return daftar.kunjungan.map((row) => words(day(row.tanggal), row.nama, row.desa, row.hasil));
		case "kegiatan":
			return daftar.kegiatan.map((row) =>
				words(day(row.tanggal), `RHK ${row.rhk}`, row.jenis, row.uraian, row.tempat),
			);
		default:
			return [];
	}
}

/** "GRADUASI MANDIRI" as people say it. */
function sebabOf(sebab: string): string {
	return sebab === "DIALIHKAN"
		? "dialihkan ke pendamping lain"
		: sebab.toLowerCase().replaceAll("_", " ");
}
