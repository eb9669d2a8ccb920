import { z } from "zod";
import type { Role } from "../auth/roles";
import { kursor } from "../rapat/schema";
import { id, kosong, tanggal, teks, versi } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

const least = (letters: number) =>
	z.string().min(letters, `Tulis paling sedikit ${letters} huruf.`);
const kunci = { id, wilayah: kodeWilayah };

export const FinishTindakLanjut = z.object({
	...kunci,
	doneOn: tanggal,
	bukti: teks(2000).pipe(least(3)),
});
export const CancelTindakLanjut = z.object({ ...kunci, alasan: teks(500).pipe(least(5)) });

/** How it goes, perhaps as a later meeting heard it; `catatanId` is made where it is typed. */
export const NoteTindakLanjut = z.object({
	...kunci,
	catatanId: id,
	teks: teks(2000).pipe(least(3)),
	rapatWilayah: kosong(kodeWilayah).default(null),
	rapatId: kosong(id).default(null),
});

/** Another day until which it is to be done, and why. */
export const MoveTenggat = z.object({
	...kunci,
	version: versi,
	catatanId: id,
	dueOn: tanggal,
	alasan: teks(500).pipe(least(5)),
});

/** Whose task it is from now on. */
export const HandTindakLanjut = z.object({
	...kunci,
	version: versi,
	catatanId: id,
	penanggungAkun: id,
});

export const SARING_TINDAK = {
	terbuka: "Belum selesai",
	terlambat: "Lewat tenggat",
	selesai: "Selesai",
	batal: "Batal",
} as const;

export const MILIK_TINDAK = {
	saya: "Tugas saya",
	kantor: "Kantor saya",
	diminta: "Diminta rapat kami",
	dinaikkan: "Dinaikkan ke saya",
	semua: "Semua",
} as const;
export type MilikTindak = keyof typeof MILIK_TINDAK;

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);

/** The list of follow-ups in an address; what cannot be read is no filter. */
export const TindakFilter = z.object({
	/** Without one the page shows what concerns the reader first. */
	milik: absent(z.enum(keys<MilikTindak>(MILIK_TINDAK))),
	wilayah: absent(kodeWilayah),
	status: z
		.enum(keys<keyof typeof SARING_TINDAK>(SARING_TINDAK))
		.catch("terbuka")
		.default("terbuka"),
	kursor: absent(kursor),
});
export type TindakFilter = z.infer<typeof TindakFilter>;

/** A follow-up in an address: /tindak-lanjut/32.01/<id>. */
export const AlamatTindak = z
	.object({ kode: kodeWilayah, id })
	.transform(({ kode, id: key }) => ({ wilayah: kode, id: key }));
export type KunciTindak = z.infer<typeof AlamatTindak>;

/** Roles at whose level meetings are kept: they see their office first, everybody else the own tasks. */
const KANTOR: readonly Role[] = [
	...(["KEMENSOS_ADMIN", "KOREG", "KORWIL", "DINSOS_PROV"] as const),
	...(["DINSOS_KAB_HEAD", "DINSOS_KAB_STAFF", "KORKAB"] as const),
];
const PEMBACA: readonly Role[] = ["KEMENSOS_VIEWER", "AUDITOR"];

/** What the page shows first: all of a region that was asked for; those who only read have no tasks. */
export function milikAwal(role: Role, wilayah: string | null): MilikTindak {
	if (wilayah || PEMBACA.includes(role)) return "semua";
	return KANTOR.includes(role) ? "kantor" : "saya";
}

/** The views that mean anything to a role. */
export function milikUntuk(role: Role): MilikTindak[] {
	if (PEMBACA.includes(role)) return ["semua"];
	return KANTOR.includes(role)
		? ["saya", "kantor", "diminta", "dinaikkan", "semua"]
		: ["saya", "kantor", "semua"];
}
