import type { ReactNode } from "react";
import { KOMPONEN } from "@/lib/anggota/rules";
import { formatNumber, formatTanggal } from "@/lib/format";
import { JENIS_GRADUASI, STATUS_GRADUASI } from "@/lib/graduasi/rules";
import type { DaftarLaporan } from "@/lib/laporan/beku";

import type { Tanggal } from "@/lib/time";

type Line = { key: string; text: ReactNode };

const day = (tanggal: string) => formatTanggal(tanggal as Tanggal);
const labelOf = (table: Record<string, unknown>, kode: string): string => {
	const found = Object.hasOwn(table, kode) ? table[kode] : kode;
	return typeof found === "string" ? found : ((found as { label?: string }).label ?? kode);
};
const words = (...parts: (string | false | null | undefined)[]) =>
	parts.filter(Boolean).join(" · ");

/** The rows of a section as sentences; each list is what the frozen report holds. */
function linesOf(kode: string, daftar: DaftarLaporan): Line[] {
	const line = (text: string, index: number) => ({ key: `${index} ${text}`, text });
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
			].map(line);
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
			].map(line);
		case "graduasi":
			return daftar.graduasi
				.map((row) =>
					words(
						day(row.tanggal),
						row.nama,
						labelOf(JENIS_GRADUASI, row.jenis),
						labelOf(STATUS_GRADUASI, row.status),
						row.efektif && `berlaku ${day(row.efektif)}`,
					),
				)
				.map(line);
		case "kunjungan":
			return daftar.kunjungan
				.map((row) => words(day(row.tanggal), row.nama, row.desa, row.hasil))
				.map(line);
		case "kegiatan":
			return daftar.kegiatan
				.map((row) => words(day(row.tanggal), `RHK ${row.rhk}`, row.jenis, row.uraian, row.tempat))
				.map(line);
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

/** The rows behind a section, folded until somebody wants to see them. */
export function DaftarBagian({ kode, daftar }: { kode: string; daftar: DaftarLaporan }) {
	const lines = linesOf(kode, daftar);
	if (lines.length === 0) return null;
	return (
		<details className="mt-3 text-base lg:text-sm">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent lg:min-h-8">
				Rincian ({formatNumber(lines.length)})
			</summary>
			<ul className="mt-1 divide-y divide-line">
				{lines.map(({ key, text }) => (
					<li key={key} className="line-clamp-3 py-1.5 wrap-anywhere">
						{text}
					</li>
				))}
			</ul>
		</details>
	);
}
