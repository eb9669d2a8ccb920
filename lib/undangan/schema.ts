import { z } from "zod";
import { id, pilihan, teks, teksBoleh } from "../schema";
import { kodeWilayah } from "../wilayah/schema";
import { JAWABAN, type Jawaban, PERAN_UNDANGAN } from "./rules";

const alamat = { wilayah: kodeWilayah, rapatId: id };
const pilihanHadir = pilihan(
	["HADIR", "DARING", "TIDAK"],
	"Pilih hadir, hadir daring, atau tidak hadir.",
);

/** Everybody of these roles in the region of the meeting. */
export const InviteRoles = z.object({
	...alamat,
	peran: z.array(z.enum(PERAN_UNDANGAN)).min(1, "Pilih paling sedikit satu peran."),
});
/** A guest without an account: a camat, a head of a desa, a school. */
export const InviteTamu = z.object({
	...alamat,
	id,
	nama: teks(120),
	peran: teks(80),
	instansi: teksBoleh(120),
	kontak: teksBoleh(120),
});
export const WithdrawUndangan = z.object({ ...alamat, id });
/** One's own answer. */
export const AnswerUndangan = z.object({
	...alamat,
	jawaban: pilihanHadir,
	alasan: teksBoleh(500),
});
/** What a guest answered, noted by the office. */
export const NoteJawaban = AnswerUndangan.extend({ id });

export type Kursor = { nama: string; id: string };
export const kursorText = ({ nama, id: key }: Kursor) => `${key}_${nama}`;
const kursor = z.string().transform((text, context): Kursor => {
	const [key = "", ...rest] = text.split("_");
	const nama = rest.join("_");
	if (nama && nama.length <= 120 && id.safeParse(key).success) return { nama, id: key };
	context.addIssue({ code: "custom" });
	return z.NEVER;
});
const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);

/** The list of invitations in an address; what cannot be read is no filter. */
export const UndanganFilter = z.object({
	jawaban: absent(z.enum(Object.keys(JAWABAN) as [Jawaban, ...Jawaban[]])),
	peran: absent(z.string().min(1).max(80)),
	cari: z.string().trim().max(80).catch("").default(""),
	kursor: absent(kursor),
});
export type UndanganFilter = z.infer<typeof UndanganFilter>;
