import { z } from "zod";
import { absent, DaftarFilter } from "../kegiatan/schema";
import { id, kosong, pilihan, tanggal, teksBoleh, versi } from "../schema";
import { TUJUAN_KODE } from "./rules";

const isi = {
	id,
	/** The family, or only its name as typed where no choice could be made yet. */
	kpmId: kosong(id).default(null),
	kpmIdTeks: teksBoleh(120),
	visitedOn: tanggal,
	tujuan: pilihan(TUJUAN_KODE),
	hasil: teksBoleh(4000),
};

/** A visit to a family at home. */
export const RecordKunjungan = z.object(isi);
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
