import { z } from "zod";
import { id, pilihan, tanggal, teks, teksBoleh } from "../schema";
import { JENIS_CUTI, type JenisCuti } from "./rules";

const CUTI = Object.keys(JENIS_CUTI) as [JenisCuti, ...JenisCuti[]];
const judul = teks(160).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf."));

export const CatatCuti = z
	.object({
		...{ id, sdmId: id, mulai: tanggal, selesai: tanggal },
		jenis: pilihan(CUTI),
		keterangan: teksBoleh(500),
	})
	.refine(({ mulai, selesai }) => selesai >= mulai, {
		path: ["selesai"],
		message: "Tidak boleh sebelum hari pertama.",
	});
export const CatatPenghargaan = z.object({
	...{ id, sdmId: id, judul, tanggal },
	pemberi: teks(120, "Tulis siapa yang memberi."),
	uraian: teksBoleh(2000),
});
export const BatalkanCatatan = z.object({ id, sdmId: id });

export const AlamatSdm = z.object({ id });
export const SaringSdm = z.object({
	cari: z.string().trim().max(80).catch("").default(""),
	setelah: z.string().max(200).nullable().catch(null).default(null),
});
export type SaringSdm = z.output<typeof SaringSdm>;
