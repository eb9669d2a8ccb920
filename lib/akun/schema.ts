import { z } from "zod";
import { ROLES } from "../auth/roles";
import { id, kosong, pilihan, tanggal, teks, teksBoleh } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

/** The name somebody signs in with, as the database takes it. */
export const NamaMasuk = z
	.string({ error: "Isi nama pengguna." })
	.trim()
	.toLowerCase()
	.regex(
		/^[a-z0-9][a-z0-9._-]{2,59}$/,
		"Pakai 3 sampai 60 huruf kecil, angka, titik, garis bawah atau tanda hubung; mulai dengan huruf atau angka.",
	);

const PROVINCES_MAX = 38;

/** A new account. For a field worker either `sdmId` (on the list already) or the person's own data. */
export const BuatAkun = z.object({
	id,
	nama: teks(120),
	namaMasuk: NamaMasuk,
	peran: pilihan(ROLES),
	wilayah: kosong(kodeWilayah),
	/** Further provinces of a regional coordinator. */
	provinsiLain: z.array(kodeWilayah).max(PROVINCES_MAX).default([]),
	sdmId: kosong(id),
	nip: teksBoleh(30),
	noHp: teksBoleh(30),
	berlakuSampai: kosong(tanggal),
});
export type BuatAkun = z.infer<typeof BuatAkun>;

/** Which account. */
export const SebutAkun = z.object({ akunId: id });
export type SebutAkun = z.infer<typeof SebutAkun>;

/** What an administrator may change of an account. */
export const UbahAkun = SebutAkun.extend({
	nama: teks(120),
	peran: pilihan(ROLES),
	berlakuSampai: kosong(tanggal),
});
export type UbahAkun = z.infer<typeof UbahAkun>;

const kataSandi = z.string({ error: "Isi kata sandi." }).min(1, "Isi kata sandi.");
const ulang = z.string({ error: "Ketik ulang kata sandi baru." });
const sama = {
	check: (typed: { sandiBaru: string; sandiUlang: string }) => typed.sandiBaru === typed.sandiUlang,
	complaint: { path: ["sandiUlang"], message: "Tidak sama dengan kata sandi baru di atas." },
};

/** A new password, by somebody who knows the old one. */
export const GantiSandi = z
	.object({ sandiLama: kataSandi, sandiBaru: kataSandi, sandiUlang: ulang })
	.refine(sama.check, sama.complaint);

/** A new password, by somebody who holds a one-time link. */
export const Aktivasi = z
	.object({ kode: z.string().max(100), sandiBaru: kataSandi, sandiUlang: ulang })
	.refine(sama.check, sama.complaint);

/** The first code of a new second factor. */
export const PasangTotp = z.object({
	kode: z
		.string({ error: "Isi kode 6 angka." })
		.transform((code) => code.replace(/\s/g, ""))
		.pipe(z.string().regex(/^\d{6}$/, "Isi 6 angka yang tampak di aplikasi pengaman.")),
});

/** The password, before the second factor is taken away. */
export const LepasTotp = z.object({ sandi: kataSandi });

/** Which of one's own sessions: its number, or all others. */
export const AkhiriSesi = z.object({ nomor: z.string().regex(/^([0-9a-f]{16}|semua)$/) });

/** What the list of accounts is asked for. */
export const CariAkun = z.object({
	cari: z.string().trim().max(80).catch("").default(""),
	peran: z.enum(ROLES).optional().catch(undefined),
	sesudah: z.string().max(60).optional().catch(undefined),
	sebelum: z.string().max(60).optional().catch(undefined),
});
export type CariAkun = z.infer<typeof CariAkun>;

/** What the page of a new account is asked for: a field worker on the list, or words to find one. */
export const BahanAsked = z.object({
	sdm: z.uuid().optional().catch(undefined),
	cari: z.string().max(80).catch("").default(""),
});
