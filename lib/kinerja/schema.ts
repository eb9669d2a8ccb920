import { z } from "zod";
import { bilangan, teks } from "../schema";

/** How hard a kecamatan is to work in, in percent of the usual, for a year. */
export const TetapkanFaktor = z.object({
	kecamatan: z.coerce.number().int().min(110_101).max(999_999),
	tahun: bilangan(2007, 2100, "Tahun"),
	persen: bilangan(100, 150, "Faktor"),
	alasan: teks(500).pipe(z.string().min(5, "Tulis alasannya, paling sedikit 5 huruf.")),
});
export const SaringKinerja = z.object({
	tahun: z.coerce.number().int().min(2007).max(2100).nullable().catch(null).default(null),
	setelah: z.string().max(200).nullable().catch(null).default(null),
});
export type SaringKinerja = z.output<typeof SaringKinerja>;
