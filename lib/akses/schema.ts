import { z } from "zod";
import { id, teks } from "../schema";
import { kodeWilayah } from "../wilayah/schema";
import { REASON_MAX, REASON_MIN } from "./rules";

/** Opens the families of one kabupaten for a while, and says why. */
export const BukaAkses = z.object({
	id,
	kabupaten: kodeWilayah.pipe(z.string().length(4, "Pilih satu kabupaten atau kota.")),
	alasan: teks(REASON_MAX).pipe(
		z.string().min(REASON_MIN, `Tulis alasannya, paling sedikit ${REASON_MIN} huruf.`),
	),
});
