import { z } from "zod";
import type { Role } from "../auth/roles";
import { centang, id, kosong, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { kodeWilayah } from "../wilayah/schema";
import { JENIS_PENGUMUMAN, type JenisPengumuman, PERAN_TUJUAN } from "./rules";

const TUJUAN_MAX = 60;
const JENIS = Object.keys(JENIS_PENGUMUMAN) as [JenisPengumuman, ...JenisPengumuman[]];

const isi = {
	jenis: pilihan(JENIS),
	nomor: teksBoleh(120),
	judul: teks(200).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
	isi: teksBoleh(20_000),
	tautan: teksBoleh(500).pipe(
		z.union([z.literal(""), z.url({ protocol: /^https?$/ })], {
			error: "Tulis alamat lengkap, misalnya https://contoh.go.id/berkas.pdf",
		}),
	),
	tujuan: z.array(kodeWilayah).max(TUJUAN_MAX).default([]),
	peran: z.array(z.enum(PERAN_TUJUAN as [Role, ...Role[]])).default([]),
	wajib: centang,
	berlakuSampai: kosong(tanggal).default(null),
};

const lengkap = ({ jenis, nomor }: { jenis: JenisPengumuman; nomor: string }) =>
	jenis !== "REGULASI" || nomor !== "";
const TANPA_NOMOR = { path: ["nomor"], error: "Regulasi harus bernomor, agar dapat dicari." };

/** Something told to the regions and roles that are named; to everybody at and below its level if none is. */
export const Terbitkan = z
	.object({ id, wilayah: kodeWilayah, ...isi })
	.refine(lengkap, TANPA_NOMOR);
export type Terbitkan = z.infer<typeof Terbitkan>;
export const PerbaikiPengumuman = z
	.object({ id, wilayah: kodeWilayah, ...isi, version: versi, bacaUlang: centang })
	.refine(lengkap, TANPA_NOMOR);
export const TarikPengumuman = z.object({ id, wilayah: kodeWilayah });
/** `edisi`: the wording that was read; without it, the one that stands now. */
export const BacaPengumuman = z.object({
	id,
	wilayah: kodeWilayah,
	edisi: versi.nullable().default(null),
});

/** An announcement in an address: /pengumuman/32.01/<id>. */
export const AlamatPengumuman = z
	.object({ kode: kodeWilayah, id })
	.transform(({ kode, id: key }) => ({ wilayah: kode, id: key }));

/** Where a list by time goes on. */
export type Kursor = { at: Date; id: string };
export const kursorText = ({ at, id: key }: Kursor) => `${at.toISOString()}_${key}`;
const kursor = z.string().transform((text, context): Kursor => {
	const [at = "", key = ""] = text.split("_");
	if (z.iso.datetime().safeParse(at).success && id.safeParse(key).success)
		return { at: new Date(at), id: key };
	context.addIssue({ code: "custom" });
	return z.NEVER;
});
const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);

export const TAB_PENGUMUMAN = { untuk: "Untuk saya", terbitan: "Terbitan kami" } as const;

/** The list of announcements in an address; what cannot be read is no filter. */
export const PengumumanFilter = z.object({
	tab: z.enum(["untuk", "terbitan"]).catch("untuk").default("untuk"),
	jenis: absent(z.enum(JENIS)),
	q: z.string().trim().max(80).catch("").default(""),
	kursor: absent(kursor),
});
export type PengumumanFilter = z.infer<typeof PengumumanFilter>;

/** Where the list of those who have not read goes on: a name and the id of the last one shown. */
export type KursorNama = { nama: string; id: string };
export const KursorNama = z
	.string()
	.transform((text, context): KursorNama => {
		const key = text.slice(0, 36);
		if (id.safeParse(key).success) return { id: key, nama: text.slice(37) };
		context.addIssue({ code: "custom" });
		return z.NEVER;
	})
	.nullable()
	.catch(null)
	.default(null);
