import { z } from "zod";
import { id, kosong, tanggal, teks, versi } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

export const CatatAspirasi = z.object({
	...{ id, wilayah: kodeWilayah, tanggal },
	/** The audience in which it was said, where that meeting is on file. */
	rapatId: kosong(id).default(null),
	dari: teks(160, "Tulis dari siapa aspirasi ini."),
	kepada: teks(160, "Tulis kepada siapa aspirasi ini."),
	isi: teks(4000).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
});
export const JawabAspirasi = z.object({
	...{ id, wilayah: kodeWilayah, version: versi, jawabOn: tanggal },
	jawaban: teks(4000).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
});
