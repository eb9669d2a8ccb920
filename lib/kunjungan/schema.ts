import { z } from "zod";
import { absent, DaftarFilter } from "../kegiatan/schema";
import { id, kosong, pilihan, SELALU, tanggal, teksBoleh, versi } from "../schema";
import { TUJUAN_KODE } from "./rules";

const isi = {
	id,
	/** The family, or only its name as typed where no choice could be made yet. */
	kpmId: kosong(id).default(null),
	kpmIdTeks: teksBoleh(120),
	visitedOn: tanggal,
	tujuan: pilihan(TUJUAN_KODE, "Pilih tujuan kunjungannya."),
	hasil: teksBoleh(4000),
};

/** A form names a family by choosing it, or by its name as typed. */
export const keluargaDisebut = ({ kpmId, kpmIdTeks }: { kpmId?: unknown; kpmIdTeks?: unknown }) =>
	Boolean(kpmId || kpmIdTeks);
export const KELUARGA_WAJIB = { path: ["kpmId"], message: "Pilih keluarganya.", ...SELALU };

/** A visit to a family at home. */
export const RecordKunjungan = z.object(isi).refine(keluargaDisebut, KELUARGA_WAJIB);
export type RecordKunjungan = z.infer<typeof RecordKunjungan>;

/** The family of a visit never changes: a visit to another family is another visit. */
export const CorrectKunjungan = z.object({
	id,
	version: versi,
	visitedOn: isi.visitedOn,
	tujuan: isi.tujuan,
	hasil: isi.hasil,
});
export type CorrectKunjungan = z.infer<typeof CorrectKunjungan>;

/** The list of visits also by family. */
export const KunjunganFilter = DaftarFilter.extend({ kpm: absent(id) });
