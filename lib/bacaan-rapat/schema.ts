import { z } from "zod";
import { id } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

/** What is to be read before a meeting: an announcement, a regulation or a paper that is there already, as "32.01:<id>". */
export const Bacaan = z.object({
	wilayah: kodeWilayah,
	rapatId: id,
	pengumuman: z
		.string({ error: "Pilih bahan bacaan." })
		.transform((text) => text.split(":"))
		.pipe(z.tuple([kodeWilayah, id], { error: "Pilih bahan bacaan." })),
});
