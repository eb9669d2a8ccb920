import { z } from "zod";
import { bilangan, id, kosong, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { BANSOS_LAIN, STATUS_KPM, type StatusKpm } from "./rules";

const NOMOR_MAX = 40;
const keysOf = <T extends Record<string, unknown>>(of: T) =>
	Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];

/** A NIK, No. KK or account number as typed; left empty it stays as it is. */
export const nomor = teksBoleh(NOMOR_MAX);

/** A code of a desa or kelurahan: chosen, or the words that were typed before JavaScript arrived. */
const desa = { desa: z.string().max(13).default(""), desaTeks: teksBoleh(80) };

/** A number that can be called, with or without spaces and dashes; empty when none is known. */
export const isNomorHp = (text: string) =>
	text === "" || /^\+?\d{8,15}$/.test(text.replace(/[\s.()-]/g, ""));

/** What is said of a number that cannot be called. */
export const NOMOR_HP = "Tulis nomor HP seperti 0812-3456-7890.";

const kontak = {
	namaPengurus: teks(120, "Tulis nama pengurusnya."),
	noHp: teksBoleh(20).refine(isNomorHp, NOMOR_HP),
	alamat: teksBoleh(300),
	rt: teksBoleh(5).pipe(z.string().regex(/^\d{0,3}$/, "RT: tulis angkanya, misalnya 003.")),
	rw: teksBoleh(5).pipe(z.string().regex(/^\d{0,3}$/, "RW: tulis angkanya, misalnya 010.")),
	dusun: teksBoleh(80),
	usaha: teksBoleh(120),
};

const kepesertaan = {
	noKk: nomor,
	rekening: nomor,
	noPeserta: teksBoleh(40),
	idDtsen: teksBoleh(40),
	kohorTahun: kosong(bilangan(2007, 2100)),
	desil: kosong(bilangan(1, 10)),
	desilOn: kosong(tanggal),
	bansosLain: z.array(pilihan(keysOf(BANSOS_LAIN))).default([]),
	enrolledOn: tanggal,
};

/** Where a family lives and who accompanies it: a group brings its own pendamping. */
const tempat = { ...desa, kelompokId: kosong(id), pendampingId: kosong(id) };

/** A family to be entered. */
export const KpmBaru = z.object({
	id,
	...kontak,
	...kepesertaan,
	...tempat,
	status: pilihan(["AKTIF", "CALON"]).default("AKTIF"),
});
export type KpmBaru = z.output<typeof KpmBaru>;

/** How to reach a family: also its pendamping keeps this up to date. */
export const KontakKpm = z.object({ id, versi, ...kontak });
export type KontakKpm = z.output<typeof KontakKpm>;

/** A family's place in the programme. */
export const KepesertaanKpm = z.object({ id, versi, ...kepesertaan });
export type KepesertaanKpm = z.output<typeof KepesertaanKpm>;

/** A family that moves to another desa, group or pendamping. */
export const PindahKpm = z.object({ id, versi, ...tempat });
export type PindahKpm = z.output<typeof PindahKpm>;

/** A change of status; `tanggal` is when a family leaves, or when a candidate begins to count. */
export const StatusKpmBaru = z.object({
	id,
	versi,
	ke: pilihan(keysOf(STATUS_KPM), "Pilih status barunya."),
	alasan: kosong(z.string().max(40)),
	tanggal: kosong(tanggal),
});
export type StatusKpmBaru = z.output<typeof StatusKpmBaru>;

/** One number to be shown in full, with the reason. */
export const BukaNomor = z.object({
	kpmId: id,
	anggotaId: kosong(id),
	kolom: pilihan(["NIK", "NO_KK", "REKENING"]),
	alasan: teks(300, "Tulis alasannya.").pipe(
		z.string().min(10, "Tulis alasannya paling sedikit 10 huruf."),
	),
});
export type BukaNomor = z.output<typeof BukaNomor>;

const STATUS_FILTER = ["SEMUA", ...keysOf(STATUS_KPM)] as [
	"SEMUA" | StatusKpm,
	...("SEMUA" | StatusKpm)[],
];
const cari = z.string().trim().max(80).catch("");

/** What a list of families is filtered by, from an address; whatever makes no sense is left out. */
export const SaringKpm = z.object({
	kabupaten: z
		.string()
		.regex(/^\d{2}\.?\d{2}$/)
		.optional()
		.catch(undefined),
	cari: cari.default(""),
	kecamatan: z.coerce.number().int().min(100_000).max(999_999).nullable().default(null).catch(null),
	desa: z
		.string()
		.regex(/^\d{10}$/)
		.nullable()
		.default(null)
		.catch(null),
	kelompok: id.nullable().default(null).catch(null),
	pendamping: id.nullable().default(null).catch(null),
	/** Absent: the families that count as active. */
	status: z.enum(STATUS_FILTER).nullable().default(null).catch(null),
	tanpa: z.literal("pendamping").nullable().default(null).catch(null),
	setelah: id.nullable().default(null).catch(null),
	sebelum: id.nullable().default(null).catch(null),
});
export type SaringKpm = z.output<typeof SaringKpm>;

/** The address of a family: its id, the kabupaten that was opened, and a member whose NIK was found doubled. */
export const AlamatKpm = z.object({
	id,
	kabupaten: z
		.string()
		.regex(/^\d{2}\.?\d{2}$/)
		.optional()
		.catch(undefined),
	"nik-ganda": id.optional().catch(undefined),
});

/** The address of a member of a family. */
export const AlamatAnggota = z.object({ id, anggotaId: id });

/** Which number is to be shown in full. */
export const AlamatNomor = z.object({
	id,
	kolom: pilihan(["NIK", "NO_KK", "REKENING"]),
	anggota: id.nullable().default(null),
});

/** The desa with which a form begins: chosen, or the words typed before JavaScript arrived. */
export const AlamatDesa = z.object({
	desa: z.string().max(13).catch("").default(""),
	desaTeks: z.string().trim().max(80).catch("").default(""),
});
