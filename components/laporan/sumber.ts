import type { HalamanLaporan } from "@/lib/laporan/queries";

export type Tautan = { href: string; label: string };

/** The rows behind the figures of a section, and where something missing is recorded. */
export function sumberOf(
	kode: string,
	laporan: HalamanLaporan,
): { lihat?: Tautan; tambah?: Tautan } {
	const { bulan, pendampingId, isAuthor } = laporan;
	const query = `bulan=${bulan}${isAuthor ? "" : `&pendamping=${pendampingId}`}`;
	const person = isAuthor ? "" : `&pendamping=${pendampingId}`;
	switch (kode) {
		case "kpm":
			return { lihat: { href: `/kpm?status=aktif${person}`, label: "Lihat KPM" } };
		case "p2k2":
			return {
				lihat: { href: `/p2k2?tampil=sesi&${query}`, label: "Lihat sesi" },
				tambah: { href: `/p2k2?${query}`, label: "Catat sesi yang belum ada" },
			};
		case "graduasi":
			return {
				lihat: { href: `/graduasi?tahun=${bulan.slice(0, 4)}${person}`, label: "Lihat kasus" },
				tambah: { href: "/graduasi", label: "Usulkan graduasi" },
			};
		case "kunjungan":
			return {
				lihat: { href: `/kunjungan?${query}`, label: "Lihat kunjungan" },
				tambah: { href: "/kunjungan/baru", label: "Catat kunjungan" },
			};
		case "kegiatan":
			return {
				lihat: { href: `/kegiatan?${query}`, label: "Lihat kegiatan" },
				tambah: { href: "/kegiatan/baru", label: "Catat kegiatan" },
			};
		default:
			return {};
	}
}
