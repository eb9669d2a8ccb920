import { z } from "zod";
import { formatNumber } from "./format";
import { type Bulan, parseBulan, parseTanggal, type Tanggal } from "./time";

/** What a form left out is said in the same words as what it left empty; for the rest zod speaks Indonesian. */
z.config({
	...z.locales.id(),
	customError: ({ code, input }) =>
		code === "invalid_type" && input === undefined ? "Isian ini wajib diisi." : undefined,
});

const KEPT = new Set(["\n", "\r", "\t"]);

/** Control characters other than line breaks and tabs have no place in anything that people type. */
const clean = (text: string) =>
	text
		.normalize("NFC")
		.replace(/\p{Cc}/gu, (character) => (KEPT.has(character) ? character : ""))
		.trim();

const tooLong = (max: number) => `Terlalu panjang: paling banyak ${formatNumber(max)} huruf.`;

/** A text that must be there, of at most `max` characters. */
export const teks = (max: number, missing = "Isian ini wajib diisi.") =>
	z
		.string({ error: missing })
		.transform(clean)
		.pipe(z.string().min(1, missing).max(max, tooLong(max)));

/** A text that may be empty, of at most `max` characters. */
export const teksBoleh = (max: number) =>
	z
		.string()
		.default("")
		.transform(clean)
		.pipe(z.string().max(max, tooLong(max)));

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

/** One of a closed list; the sentence names what is to be chosen, for it also stands in the summary of a form. */
export const pilihan = <const T extends readonly [string, ...string[]]>(
	values: T,
	error = "Pilih salah satu.",
) => z.enum(values, { error });

/** For a refinement that is said together with what else is wrong, not only once the rest is right. */
export const SELALU = { when: () => true };

/** A year is written without a dot. */
const bound = (n: number) => (n < 10_000 ? String(n) : formatNumber(n));

/** A whole number as typed into a field, thousands with dots allowed; `of` names it in the sentences. */
export const bilangan = (min: number, max: number, of?: string) => {
	const say = (sentence: string) =>
		of ? `${of}: ${sentence}` : sentence.replace(/^./, (c) => c.toUpperCase());
	return z
		.union([z.number(), z.string()], { error: say("isi dengan angka.") })
		.transform((value) =>
			typeof value === "number" ? value : Number(value.replace(/[.\s]/g, "") || "x"),
		)
		.pipe(
			z
				.number({ error: say("isi dengan angka.") })
				.int(say("isi dengan bilangan bulat."))
				.min(min, say(`paling sedikit ${bound(min)}.`))
				.max(max, say(`paling banyak ${bound(max)}.`)),
		);
};

/** A checkbox: absent means no. */
export const centang = z
	.union([z.boolean(), z.string()])
	.optional()
	.transform((value) => value === true || value === "ya" || value === "on" || value === "1");

/** The version that the page was made with, to notice that somebody else was faster. */
export const versi = z.coerce.number().int().min(1).max(1_000_000);
