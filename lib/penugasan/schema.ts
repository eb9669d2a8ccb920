import { z } from "zod";
import { isNomorHp, NOMOR_HP } from "../kpm/schema";
import { id, kosong, pilihan, tanggal, teks, teksBoleh } from "../schema";
import { PERAN_TUGAS, type PeranTugas, STATUS_KERJA, type StatusKerja } from "./rules";

const PERAN = Object.keys(PERAN_TUGAS) as [PeranTugas, ...PeranTugas[]];
const KERJA = Object.keys(STATUS_KERJA) as [StatusKerja, ...StatusKerja[]];

const tugas = {
	id,
	peran: pilihan(PERAN, "Pilih tugasnya: pendamping atau supervisor."),
	kecamatan: z.coerce
		.number({ error: "Pilih kecamatannya." })
		.int("Pilih kecamatannya.")
		.min(100_000, "Pilih kecamatannya.")
		.max(999_999, "Pilih kecamatannya."),
	/** Narrows the assignment; the whole kecamatan when both are left empty. */
	desa: kosong(z.string().regex(/^\d{10}$/, "Pilih desanya dari daftar.")),
	kelompokId: kosong(id),
	mulai: tanggal,
};

/** Somebody of this kabupaten who gets an assignment. */
export const PenugasanBaru = z.object({ ...tugas, sdmId: id });
export type PenugasanBaru = z.output<typeof PenugasanBaru>;

/** Somebody new, with the first assignment. */
export const PetugasBaru = z.object({
	...tugas,
	sdmId: id,
	nama: teks(120, "Tulis nama petugasnya."),
	nip: teksBoleh(30),
	jabatan: teksBoleh(80),
	statusKerja: pilihan(KERJA),
	skNo: teksBoleh(60),
	tmt: kosong(tanggal),
	noHp: teksBoleh(20).refine(isNomorHp, NOMOR_HP),
	email: teksBoleh(120),
});
export type PetugasBaru = z.output<typeof PetugasBaru>;

/** The last day of an assignment. */
export const AkhiriPenugasan = z.object({ id, selesai: tanggal });
export type AkhiriPenugasan = z.output<typeof AkhiriPenugasan>;

/** What a list of assignments is filtered by, from an address. */
export const SaringPenugasan = z.object({
	kecamatan: z.coerce.number().int().min(100_000).max(999_999).nullable().default(null).catch(null),
	berakhir: z.literal("ya").nullable().default(null).catch(null),
});
export type SaringPenugasan = z.output<typeof SaringPenugasan>;

/** Who gets the assignment, and where: the steps of the form keep it in the address. */
export const LangkahPenugasan = z.object({
	cari: z.string().trim().max(80).catch("").default(""),
	sdm: id.nullable().default(null).catch(null),
	kecamatan: z.coerce.number().int().min(100_000).max(999_999).nullable().default(null).catch(null),
	orang: z.literal("baru").nullable().default(null).catch(null),
});

/** The address of an assignment. */
export const AlamatPenugasan = z.object({ id });
