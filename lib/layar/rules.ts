import { z } from "zod";
import { INDIKATOR } from "../indikator/catalogue";

/** A row that an agenda point was made of, as it was frozen. */
const Bahan = z.object({
	nama: z.string().catch(""),
	hal: z.string().catch(""),
	isi: z.string().catch(""),
});
export type BahanLayar = z.infer<typeof Bahan>;

const Angka = z.object({
	kode: z.string(),
	pembilang: z.number(),
	penyebut: z.number(),
	target: z.number().nullable().catch(null),
	status: z.enum(["behind", "near", "ok"]).nullable().catch(null),
});
type Angka = z.infer<typeof Angka>;
export type AngkaLayar = Omit<Angka, "kode"> & { label: string };

/** How many rows one slide can show in letters that the last row of a hall can read. */
export const BARIS_LAYAR = 7;
/** What earlier meetings asked for takes two lines a row. */
export const BAWAAN_LAYAR = 5;
/** The figures that a meeting looks at first. */
const UTAMA = ["K4", "K2", "K12", "K1", "K10"];

/** Frozen rows from the database; what is none is left out. */
export function bacaBahan(stored: unknown): BahanLayar[] {
	return z.array(Bahan).catch([]).parse(stored);
}

/** The main frozen figures of a place with their names, in their order. */
export function bacaAngka(stored: unknown): AngkaLayar[] {
	const rows = z.array(z.unknown()).catch([]).parse(stored);
	const known = rows.flatMap((row) => Angka.safeParse(row).data ?? []);
	return UTAMA.flatMap((code) => {
		const row = known.find(({ kode }) => kode === code);
		const label = INDIKATOR.find((one) => one.code === code)?.label;
		return row && label ? [{ ...row, label }] : [];
	});
}
