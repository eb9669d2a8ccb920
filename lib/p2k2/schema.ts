import { z } from "zod";
import { absent, DaftarFilter } from "../kegiatan/schema";
import { id, pilihan, tanggal, teksBoleh, versi } from "../schema";
import { ROSTER_MAX } from "./rules";

export const HURUF_ABSEN = ["H", "I", "S", "A", "W"] as const;

/** A session of a curriculum by its number: "INTI.1.2". */
const materi = z
	.string({ error: "Pilih materinya." })
	.regex(/^[A-Z][A-Z0-9_]{1,30}\.\d{1,2}\.\d{1,2}$/, "Pilih materinya.");

const jam = z
	.string()
	.trim()
	.default("")
	.transform((text) => text.replace(".", ":").slice(0, 8))
	.pipe(z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "Tulis jam seperti 13:00."));

const absen = z
	.record(id, pilihan(HURUF_ABSEN), { error: "Daftar hadir tidak terbaca." })
	.refine((marks) => Object.keys(marks).length <= ROSTER_MAX, "Daftar hadir terlalu panjang.");

const isi = {
	id,
	heldOn: tanggal,
	materi,
	jamMulai: jam,
	jamSelesai: jam,
	tempat: teksBoleh(160).pipe(z.string().min(1, "Tulis tempat pertemuannya.")),
	pemateri: teksBoleh(120),
	rangkuman: teksBoleh(4000),
	/** Letters by family. Who is not named was present. */
	absen,
};

const jamBerurut = (input: { jamMulai: string; jamSelesai: string }) =>
	!input.jamMulai || !input.jamSelesai || input.jamMulai < input.jamSelesai;
const JAM_TERBALIK = { path: ["jamSelesai"], message: "Jam selesai harus setelah jam mulai." };

/** A P2K2 session with its roll call. */
export const RecordSesi = z
	.object({
		...isi,
		kelompokId: id,
		/** The families on the list when the roll was called, to notice a group that changed meanwhile. */
		anggota: z.array(id).max(ROSTER_MAX).optional(),
	})
	.refine(jamBerurut, JAM_TERBALIK);
export type RecordSesi = z.infer<typeof RecordSesi>;

/** The group and its roster never change: the roll is corrected place by place. */
export const CorrectSesi = z.object({ ...isi, version: versi }).refine(jamBerurut, JAM_TERBALIK);
export type CorrectSesi = z.infer<typeof CorrectSesi>;

const ABSEN_FIELD = "absen.";

/** The name of the field that holds a family's mark. */
export const absenField = (kpmId: string) => `${ABSEN_FIELD}${kpmId}`;

/** The input of a session from the fields of its form: one radio group a family. */
export function readSesiFields(fields: Record<string, string | string[]>) {
	const absen: Record<string, string> = {};
	const rest: Record<string, string | string[]> = {};
	for (const [name, value] of Object.entries(fields)) {
		if (name.startsWith(ABSEN_FIELD)) absen[name.slice(ABSEN_FIELD.length)] = String(value);
		else rest[name] = value;
	}
	return { ...rest, absen, anggota: Object.keys(absen) };
}

/** Where the list of groups goes on, as it stands in an address: met or not, the id, the name. */
export const sesudahText = (key: { bertemu: boolean; nama: string; id: string }) =>
	`${key.bertemu ? 1 : 0}_${key.id}_${key.nama}`;

const sesudah = z.string().transform((text, context) => {
	const [met = "", key = "", ...name] = text.split("_");
	if (/^[01]$/.test(met) && id.safeParse(key).success) {
		return { bertemu: met === "1", id: key, nama: name.join("_").slice(0, 120) };
	}
	context.addIssue({ code: "custom" });
	return z.NEVER;
});

/** The groups of a month, or the sessions, as an address asks for them. */
export const P2k2Filter = DaftarFilter.extend({
	tampil: z.enum(["kelompok", "sesi"]).catch("kelompok").default("kelompok"),
	bertemu: absent(z.enum(["sudah", "belum"]).transform((word) => word === "sudah")),
	kelompok: absent(id),
	sesudah: absent(sesudah),
});
