import { z } from "zod";
import { id, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { parseTanggal, type Tanggal } from "../time";
import { kodeWilayah } from "../wilayah/schema";
import {
	JENIS_RAPAT,
	type JenisRapat,
	KATEGORI_MASALAH,
	type KategoriMasalah,
	MODE_RAPAT,
	type ModeRapat,
} from "./rules";

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const least = (letters: number) =>
	z.string().min(letters, `Tulis paling sedikit ${letters} huruf.`);

const isi = {
	judul: teks(160).pipe(least(3)),
	jenis: pilihan(keys<JenisRapat>(JENIS_RAPAT)),
	mode: pilihan(keys<ModeRapat>(MODE_RAPAT)).default("LURING"),
	heldOn: tanggal,
	tempat: teksBoleh(160),
	kecamatan: z.array(z.coerce.number().int().min(110_101).max(999_999)).max(60).default([]),
	notulen: teksBoleh(20_000),
};

/** A meeting of one's own level. */
export const HoldRapat = z.object({ id, wilayah: kodeWilayah, ...isi });
export type HoldRapat = z.infer<typeof HoldRapat>;
export const CorrectRapat = z.object({ id, wilayah: kodeWilayah, ...isi, version: versi });

/** An issue of a meeting, with what was decided on it. */
export const RaiseMasalah = z.object({
	id,
	rapatWilayah: kodeWilayah,
	rapatId: id,
	kategori: pilihan(keys<KategoriMasalah>(KATEGORI_MASALAH)),
	uraian: teks(2000).pipe(least(3)),
	keputusan: teksBoleh(2000),
});
export const DecideMasalah = z.object({
	id,
	rapatWilayah: kodeWilayah,
	rapatId: id,
	keputusan: teks(2000),
});

/** Where a list goes on: a day and the id of the last row shown. */
export type Kursor = { hari: Tanggal; id: string };
export const kursorText = ({ hari, id: key }: Kursor) => `${hari}_${key}`;

/** Where a list goes on, in an address. */
export const kursor = z.string().transform((text, context): Kursor => {
	const [day = "", key = ""] = text.split("_");
	const hari = parseTanggal(day);
	if (hari && id.safeParse(key).success) return { hari, id: key };
	context.addIssue({ code: "custom" });
	return z.NEVER;
});
const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);

/** The list of meetings in an address; what cannot be read is no filter. */
export const RapatFilter = z.object({
	wilayah: absent(kodeWilayah),
	kursor: absent(kursor),
});
export type RapatFilter = z.infer<typeof RapatFilter>;

/** A meeting in an address: /rapat/32.01/<id>. */
export const AlamatRapat = z
	.object({ kode: kodeWilayah, id })
	.transform(({ kode, id: key }) => ({ wilayah: kode, id: key }));
