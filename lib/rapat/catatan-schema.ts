import { z } from "zod";
import { id, kosong, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { kodeWilayah } from "../wilayah/schema";
import { KATEGORI_MASALAH, type KategoriMasalah } from "./rules";

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const least = (letters: number) =>
	z.string().min(letters, `Tulis paling sedikit ${letters} huruf.`);

/**
 * What every note of a meeting carries. `version`: the one that was seen when it was typed, 0 for a new record. `kirim`:
 * the id of this saving, so that the same saving sent twice is one; a form that cannot be sent twice leaves it out.
 */
const catatan = {
	rapatWilayah: kodeWilayah,
	rapatId: id,
	version: z.coerce.number().int().min(0).max(1_000_000).default(0),
	kirim: kosong(id).default(null),
};
const boleh = kosong(id).default(null);

/** An issue that was raised. */
export const RaiseMasalah = z.object({
	...catatan,
	id,
	kategori: pilihan(keys<KategoriMasalah>(KATEGORI_MASALAH)),
	uraian: teks(2000).pipe(least(3)),
	agendaId: boleh,
	areaCode: kosong(kodeWilayah).default(null),
});
/** What was decided, on an issue or on its own. */
export const DecideMasalah = z.object({
	...catatan,
	id,
	masalahId: boleh,
	uraian: teks(2000).pipe(least(3)),
});
/** What somebody has to do until when; `wilayah` is the level that does it. */
export const AssignTindakLanjut = z.object({
	...catatan,
	id,
	keputusanId: boleh,
	wilayah: kodeWilayah,
	kecamatan: kosong(z.coerce.number().int().min(110_101).max(999_999)).default(null),
	uraian: teks(2000).pipe(least(3)),
	penanggungJawab: teks(120),
	penanggungAkun: boleh,
	dueOn: tanggal,
});
/** The minutes, as they are typed. */
export const WriteNotulen = z.object({ ...catatan, version: versi, teks: teksBoleh(20_000) });

/** What the notes page sends: one record, or a few. */
export const KirimCatatan = z.object({
	catatan: z
		.array(z.looseObject({ jenis: z.enum(["MASALAH", "KEPUTUSAN", "TINDAK_LANJUT", "NOTULEN"]) }))
		.min(1)
		.max(20),
});
