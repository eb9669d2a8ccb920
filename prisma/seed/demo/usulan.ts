import type { AlasanGraduasi, JenisGraduasi } from "@/lib/graduasi/rules";
import { acakOf } from "./acak";
import type { Kasus } from "./kasus";
import type { Baris } from "./tabel";
import { BUKTI_GRADUASI } from "./teks";

const ALASAN: Record<JenisGraduasi, readonly AlasanGraduasi[]> = {
	MANDIRI: ["USAHA_BERKEMBANG", "KESADARAN_SENDIRI", "ANAK_BEKERJA"],
	PEMBERDAYAAN: ["USAHA_BERKEMBANG"],
	ALAMIAH: ["KOMPONEN_HABIS"],
	MAMPU: ["PENGHASILAN_TETAP", "RUMAH_LAYAK"],
	SANKSI: ["LAINNYA"],
};

/** A proposal as it is entered. */
export function usulanRow({ id, keluarga, pendamping, jenis, usulan }: Kasus): Baris<"graduasi"> {
	const acak = acakOf(id);
	return {
		kabupaten_code: pendamping.kabupaten,
		id,
		kecamatan_code: keluarga.tempat.kecamatan,
		kpm_id: keluarga.id,
		pendamping_id: pendamping.id,
		jenis,
		status: "USULAN",
		alasan: [acak.pick(ALASAN[jenis])],
		bukti: acak.pick(BUKTI_GRADUASI),
		usulan_on: usulan,
	};
}
