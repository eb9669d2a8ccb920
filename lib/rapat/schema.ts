import { z } from "zod";
import { id, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { parseTanggal, type Tanggal } from "../time";
import { kodeWilayah } from "../wilayah/schema";
import { JENIS_RAPAT, type JenisRapat, MODE_RAPAT, type ModeRapat } from "./rules";

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const least = (letters: number) =>
	z.string().min(letters, `Tulis paling sedikit ${letters} huruf.`);

/** An hour of the day as a clock shows it; empty where none was set. */
export const jam = teksBoleh(5).pipe(
	z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "Tulis jam seperti 09:00."),
);
/** An address of the web; empty where there is none. */
export const tautan = teksBoleh(500).pipe(
	z.string().regex(/^(https?:\/\/\S+)?$/, "Tulis tautan lengkap, mulai dari https://."),
);
export const daftarKecamatan = z
	.array(z.coerce.number().int().min(110_101).max(999_999))
	.max(60)
	.default([]);

/** What a meeting is, whenever it is held. */
export const pokok = {
	judul: teks(160, "Judul wajib diisi.").pipe(least(3)),
	jenis: pilihan(keys<JenisRapat>(JENIS_RAPAT)),
	mode: pilihan(keys<ModeRapat>(MODE_RAPAT)).default("LURING"),
	jamMulai: jam,
	jamSelesai: jam,
	tempat: teksBoleh(160),
	tautan,
	pimpinan: teksBoleh(120),
	pembuka: teksBoleh(120),
	kecamatan: daftarKecamatan,
};
const alamat = { id, wilayah: kodeWilayah };
const terbalik = ({ jamMulai, jamSelesai }: { jamMulai: string; jamSelesai: string }) =>
	jamSelesai !== "" && jamSelesai <= jamMulai;
const jamBenar = {
	path: ["jamSelesai"],
	message: "Jam selesai harus sesudah jam mulai.",
};

/** A meeting of one's own level that has been held. */
export const HoldRapat = z
	.object({ ...alamat, ...pokok, heldOn: tanggal, notulen: teksBoleh(20_000) })
	.refine((isi) => !terbalik(isi), jamBenar);
export type HoldRapat = z.infer<typeof HoldRapat>;
export const CorrectRapat = z
	.object({ ...alamat, ...pokok, heldOn: tanggal, notulen: teksBoleh(20_000), version: versi })
	.refine((isi) => !terbalik(isi), jamBenar);

/** A meeting that is still to come; its day changes by being put off, and only so. */
export const PlanRapat = z
	.object({ ...alamat, ...pokok, heldOn: tanggal })
	.refine((isi) => !terbalik(isi), jamBenar);
export const RevisePlan = z
	.object({ ...alamat, ...pokok, version: versi })
	.refine((isi) => !terbalik(isi), jamBenar);
export const PostponeRapat = z.object({
	...alamat,
	heldOn: tanggal,
	alasan: teks(500).pipe(least(5)),
	version: versi,
});
/** A planned meeting has been held. */
export const HeldRapat = z.object(alamat);
export const CancelRapat = z.object({ ...alamat, alasan: teks(500).pipe(least(5)) });

/** A meeting that is opened or closed. */
export const JalanRapat = z.object({ id, wilayah: kodeWilayah });

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
