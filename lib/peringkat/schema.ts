import { z } from "zod";
import { parseKode } from "../format";
import { type Cursor, decodeCursor } from "./rules";
import { TINGKAT_PERINGKAT, UKURAN_PERINGKAT } from "./tingkat";

const CARI_MAX = 80;

/** Words of a search: control characters and doubled spaces have no part in a name. */
const cariText = (text: string) =>
	text
		.normalize("NFC")
		.replace(/[\p{Cc}\s]+/gu, " ")
		.trim()
		.slice(0, CARI_MAX);

const UNREADABLE = "?";

/** The filter of a ranking as it stands in an address; what cannot be read is no filter, but a region must be one. */
export const AlamatPeringkat = z.object({
	tingkat: z.enum(TINGKAT_PERINGKAT).nullable().catch(null).default(null),
	tahun: z.coerce.number().int().min(2007).max(2100).nullable().catch(null).default(null),
	ukuran: z.enum(UKURAN_PERINGKAT).catch("tarif").default("tarif"),
	wilayah: z.string().max(20).catch(UNREADABLE).default(""),
	q: z.string().catch("").default("").transform(cariText),
	sesudah: z.string().catch("").default(""),
	sebelum: z.string().catch("").default(""),
});

export type KunciPeringkat = Pick<z.infer<typeof AlamatPeringkat>, "tingkat" | "tahun" | "ukuran">;

/** What is asked of a ranking. */
export type TanyaPeringkat = KunciPeringkat & {
	/** Region digits; null for everything that one covers. */
	wilayah: string | null;
	q: string;
	kursor: Cursor | null;
	arah: "sesudah" | "sebelum";
};

/** Reads the address of a ranking; null when its region is none. */
export function bacaPeringkat(query: unknown): TanyaPeringkat | null {
	const parsed = AlamatPeringkat.safeParse(query);
	if (!parsed.success) return null;
	const { wilayah: typed, sesudah, sebelum, ...rest } = parsed.data;
	const wilayah = typed === "" ? null : parseKode(typed);
	if ((typed !== "" && wilayah === null) || (wilayah?.length ?? 0) > 6) return null;
	const before = sebelum ? decodeCursor(sebelum) : null;
	return {
		...rest,
		wilayah: wilayah === "0" ? null : wilayah,
		kursor: before ?? (sesudah ? decodeCursor(sesudah) : null),
		arah: before ? "sebelum" : "sesudah",
	};
}
