const TERSEMBUNYI = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** What the printed typeface has a shape for: Latin, Greek, Cyrillic and the usual signs. */
const TANPA_BENTUK =
	/[^\n\u0020-\u007e\u00a0-\u017f\u0384-\u038a\u0391-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u0513\u1e80-\u1e85\u1ea0-\u1ef9\u2010\u2011\u2013-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2212\u2248\u2260\u2264\u2265]+/gu;
const KATA_MAKS = 24;
const KATA_PANJANG = new RegExp(`[^\\s\u200b]{${KATA_MAKS}}(?=[^\\s\u200b])`, "gu");
const BARIS_KOSONG = /\n{3,}/g;

/**
 * A text as it can be printed. Hidden characters and reversed writing go, a sign without a shape in
 * the typeface becomes one "?" in brackets, a very long word may break.
 */
export function cetak(text: string): string {
	return text
		.normalize("NFC")
		.replace(/\r\n?/g, "\n")
		.replace(/\t/g, " ")
		.replace(TERSEMBUNYI, (sign) => (sign === "\n" ? sign : ""))
		.replace(TANPA_BENTUK, "[?]")
		.replace(BARIS_KOSONG, "\n\n")
		.replace(KATA_PANJANG, "$&\u200b")
		.trim();
}

/** The same, with a dash where there is nothing. */
export function cetakAtau(text: string, kosong = "–"): string {
	return cetak(text) || kosong;
}

/** As long as an obstacle may be. */
const RINCIAN_MAKS = 1_500;

/** A printable note in a row of a table: a longer one ends with where the rest is. */
export function ringkas(text: string): string {
	if (text.length <= RINCIAN_MAKS) return text;
	return `${text.slice(0, RINCIAN_MAKS).trimEnd()} … (selengkapnya di aplikasi)`;
}
