import { z } from "zod";
import { id, pilihan, tanggal, teks, teksBoleh } from "../schema";
import { HARI, type Hari } from "./rules";

const HARI_KODE = Object.keys(HARI) as [Hari, ...Hari[]];
const FAMILIES_MAX = 64;

const hari = z
	.union([z.literal(""), pilihan(HARI_KODE)], { error: "Pilih hari pertemuannya." })
	.default("");
const facts = { nama: teks(80, "Tulis nama kelompoknya."), tempat: teksBoleh(120), hari };

/** A group to be formed in a desa. */
export const KelompokBaru = z.object({
	id,
	...facts,
	desa: z.string().max(13).default(""),
	desaTeks: teksBoleh(80),
	pendampingId: z.uuid({ error: "Pilih pendampingnya." }),
	mulai: tanggal,
});
export type KelompokBaru = z.output<typeof KelompokBaru>;

/** A group as corrected; `semula` is what the form was opened with. */
export const KelompokUbah = z.object({ id, semula: z.string().max(600), ...facts });
export type KelompokUbah = z.output<typeof KelompokUbah>;

/** A group that goes to another pendamping, from the one that the form showed. */
export const SerahKelompok = z.object({
	id,
	dari: id,
	pendampingId: z.uuid({ error: "Pilih pendamping penggantinya." }),
});
export type SerahKelompok = z.output<typeof SerahKelompok>;

/** A group that no longer meets. */
export const TutupKelompok = z.object({ id, selesai: tanggal });
export type TutupKelompok = z.output<typeof TutupKelompok>;

/** Families that join a group. */
export const MasukKelompok = z.object({
	id,
	kpm: z
		.array(id, { error: "Pilih paling sedikit satu keluarga." })
		.min(1, "Pilih paling sedikit satu keluarga.")
		.max(FAMILIES_MAX, `Paling banyak ${FAMILIES_MAX} keluarga sekali simpan.`),
});
export type MasukKelompok = z.output<typeof MasukKelompok>;

/** What a list of groups is filtered by, from an address. */
export const SaringKelompok = z.object({
	cari: z.string().trim().max(80).catch("").default(""),
	kecamatan: z.coerce.number().int().min(100_000).max(999_999).nullable().default(null).catch(null),
	pendamping: id.nullable().default(null).catch(null),
	tutup: z.literal("ya").nullable().default(null).catch(null),
	setelah: id.nullable().default(null).catch(null),
	sebelum: id.nullable().default(null).catch(null),
});
export type SaringKelompok = z.output<typeof SaringKelompok>;

/** The address of a group, and a name looked for among the families that could join it. */
export const AlamatKelompok = z.object({
	id,
	cari: z.string().trim().max(80).catch("").default(""),
});
