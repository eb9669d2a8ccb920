import { z } from "zod";
import { id, pilihan, teks, teksBoleh } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

const rapat = { wilayah: kodeWilayah, id };

/** Six digits as people type them, with or without a space in the middle. */
const kode = z
	.string({ error: "Ketik kode yang tampil di layar." })
	.transform((text) => text.replace(/\D/g, ""))
	.pipe(z.string().regex(/^\d{6}$/, "Kode kehadiran terdiri dari enam angka."));

/** Somebody who was asked says "I am here": with the code of the hall, or on line. */
export const JoinHadir = z.discriminatedUnion("cara", [
	z.object({ ...rapat, cara: z.literal("KODE"), kode }),
	z.object({ ...rapat, cara: z.literal("DARING") }),
]);

/** A sign of life of somebody on line. */
export const DetakHadir = z.object({ ...rapat, cara: z.literal("DETAK") });

const mode = pilihan(["LURING", "DARING"]).default("LURING");

/** The note taker ticks somebody on the list of those who were asked. */
export const TickHadir = z.object({ ...rapat, undangan: id, mode });
/** Somebody who came without being asked, such as the staff of a village; `tamu` is the id of the line. */
export const WalkIn = z.object({
	...rapat,
	tamu: id,
	nama: teks(120),
	peran: teks(80),
	instansi: teksBoleh(120),
	mode,
});
/** A wrong tick; `baris` is the line of the attendance list. */
export const UndoHadir = z.object({ ...rapat, baris: id });

/** The attendance list in an address; what cannot be read is no filter. */
export const DaftarHadirFilter = z.object({
	cari: teksBoleh(60).catch("").default(""),
	saring: z.enum(["semua", "hadir", "belum"]).catch("semua").default("semua"),
	sesudah: z
		.string()
		.max(200)
		.transform((text) => {
			const cut = text.lastIndexOf("_");
			const key = id.safeParse(text.slice(cut + 1));
			return cut > 0 && key.success ? { nama: text.slice(0, cut), id: key.data } : null;
		})
		.nullable()
		.catch(null)
		.default(null),
});
export type DaftarHadirFilter = z.infer<typeof DaftarHadirFilter>;
