import { z } from "zod";
import { type Bulan, parseBulan, parseTanggal, type Tanggal } from "./time";

z.config(z.locales.id());

const KEPT = new Set(["\n", "\r", "\t"]);

/** Control characters other than line breaks and tabs have no place in anything that people type. */
const clean = (text: string) =>
	text
		.normalize("NFC")
		.replace(/\p{Cc}/gu, (character) => (KEPT.has(character) ? character : ""))
		.trim();

/** A text that must be there, of at most `max` characters. */
export const teks = (max: number) =>
	z
		.string({ error: "Isian ini wajib diisi." })
		.transform(clean)
		.pipe(
			z
				.string()
				.min(1, "Isian ini wajib diisi.")
				.max(max, `Terlalu panjang: paling banyak ${max} huruf.`),
		);

/** A text that may be empty, of at most `max` characters. */
export const teksBoleh = (max: number) =>
	z
		.string()
		.default("")
		.transform(clean)
		.pipe(z.string().max(max, `Terlalu panjang: paling banyak ${max} huruf.`));

/** The id of a record, made where it was typed. */
export const id = z.uuid({ error: "Alamat data ini tidak dikenal." });

/** A calendar day as typed, "2026-10-05" or "05-10-2026". */
export const tanggal = z
	.string({ error: "Tanggal wajib diisi." })
	.trim()
	.min(1, "Tanggal wajib diisi.")
	.transform((text, context): Tanggal => {
		const day = parseTanggal(text);
		if (day) return day;
		context.addIssue({
			code: "custom",
			message: "Tanggal ini tidak ada; tulis seperti 05-10-2026.",
		});
		return z.NEVER;
	});

/** An empty field reads as null, everything else goes on to `inner`. */
export const kosong = <T extends z.ZodType>(inner: T) =>
	z.preprocess((value) => (value === "" || value === undefined ? null : value), z.nullable(inner));

/** A calendar month, "2026-10". */
export const bulan = z.string().transform((text, context): Bulan => {
	const month = parseBulan(text);
	if (month) return month;
	context.addIssue({ code: "custom", message: "Bulan tidak dikenal." });
	return z.NEVER;
});

/** One of a closed list. */
export const pilihan = <const T extends readonly [string, ...string[]]>(values: T) =>
	z.enum(values, { error: "Pilih salah satu." });

/** A whole number as typed into a field, thousands with dots allowed. */
export const bilangan = (min: number, max: number) =>
	z
		.union([z.number(), z.string()], { error: "Isi dengan angka." })
		.transform((value) =>
			typeof value === "number" ? value : Number(value.replace(/[.\s]/g, "") || "x"),
		)
		.pipe(
			z
				.number({ error: "Isi dengan angka." })
				.int("Isi dengan bilangan bulat.")
				.min(min, `Paling sedikit ${min}.`)
				.max(max, `Paling banyak ${max}.`),
		);

/** A checkbox: absent means no. */
export const centang = z
	.union([z.boolean(), z.string()])
	.optional()
	.transform((value) => value === true || value === "ya" || value === "on" || value === "1");

/** The version that the page was made with, to notice that somebody else was faster. */
export const versi = z.coerce.number().int().min(1).max(1_000_000);
