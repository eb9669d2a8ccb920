import { z } from "zod";
import { id, pilihan, teks, teksBoleh, versi } from "../schema";
import { kodeWilayah } from "../wilayah/schema";
import { JENIS_PRAKTIK, type JenisPraktik, TOPIK_PRAKTIK, type TopikPraktik } from "./rules";

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const least = (n: number) => z.string().min(n, `Tulis paling sedikit ${n} huruf.`);

export const TulisPraktik = z.object({
	...{ id, wilayah: kodeWilayah },
	jenis: pilihan(keys<JenisPraktik>(JENIS_PRAKTIK)),
	topik: pilihan(keys<TopikPraktik>(TOPIK_PRAKTIK)),
	judul: teks(160).pipe(least(3)),
	isi: teks(8000).pipe(least(10)),
	penulis: teks(120, "Tulis nama penulisnya."),
	tautan: teksBoleh(500).refine(
		(url) => url === "" || /^https:\/\//.test(url),
		"Mulai dengan https://",
	),
});
export const PutuskanPraktik = z.object({
	...{ id, wilayah: kodeWilayah, version: versi },
	ke: z.enum(["TERBIT", "DITARIK"]),
});
export const SaringPraktik = z.object({
	topik: z.enum(keys<TopikPraktik>(TOPIK_PRAKTIK)).nullable().catch(null).default(null),
	kursor: z
		.string()
		.regex(/^\d+_[0-9a-f-]{36}$/)
		.nullable()
		.catch(null)
		.default(null),
});
export type SaringPraktik = z.output<typeof SaringPraktik>;
