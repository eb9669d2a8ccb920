import { z } from "zod";
import { bilangan, id, pilihan, teks } from "../schema";
import { kodeWilayah } from "../wilayah/schema";
import { JENIS_TARGET, JENIS_TARGET_KODE } from "./rules";

export const SetTarget = z
	.object({
		id,
		wilayah: kodeWilayah,
		tahun: bilangan(2007, 2100),
		jenis: pilihan(JENIS_TARGET_KODE),
		nilai: bilangan(0, 1000),
		alasan: teks(500).pipe(z.string().min(5, "Tulis alasannya, paling sedikit 5 huruf.")),
	})
	.refine(({ jenis, nilai }) => nilai <= JENIS_TARGET[jenis].max, {
		path: ["nilai"],
		message: "Persen paling banyak 100.",
	});
export type SetTarget = z.infer<typeof SetTarget>;

/** The year in the address of the targets; what is none is the present one. */
export const tahunDiAlamat = z.coerce.number().int().min(2007).max(2100).nullable().catch(null);
