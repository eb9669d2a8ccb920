import { z } from "zod";
import { centang, id, pilihan, teks, versi } from "../schema";
import { KATEGORI_PRIBADI, type KategoriPribadi } from "./rules";

export const SampaikanKendala = z.object({
	id,
	kategori: pilihan(Object.keys(KATEGORI_PRIBADI) as [KategoriPribadi, ...KategoriPribadi[]]),
	isi: teks(4000).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
});
export const TanggapiKendala = z.object({
	id,
	version: versi,
	tanggapan: teks(4000).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
	selesai: centang,
});
