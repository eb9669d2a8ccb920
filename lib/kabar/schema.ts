import { z } from "zod";
import { pilihan } from "../schema";
import { IRAMA, type Irama } from "./rules";

const SUREL_MAX = 254;

/** How often a digest is wanted by e-mail, and where to. */
export const AturLangganan = z
	.object({
		irama: pilihan(Object.keys(IRAMA) as [Irama, ...Irama[]]),
		surel: z.string().trim().max(SUREL_MAX).default(""),
	})
	.refine(({ irama, surel }) => irama === "TIDAK" || z.email().safeParse(surel).success, {
		path: ["surel"],
		error: "Tulis alamat surel, misalnya nama@contoh.go.id",
	});

/** The letter to one's typed address, asked for once more. */
export const KirimSurat = z.object({});

/** The code of a letter that arrived. */
export const SahkanAlamat = z.object({
	kode: z.string({ error: "Tautan ini tidak lengkap tersalin." }).min(1).max(100),
});

/** The work of writing to the address that one account typed. */
export const KABAR_ALAMAT = { name: "kabar-alamat", input: z.object({}) };

/** The work of sending one account its digest. */
export const KABAR_SUREL = { name: "kabar-surel", input: z.object({}) };
