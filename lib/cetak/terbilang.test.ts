import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TERBILANG_MAKS, terbilang, terbilangRupiah } from "./terbilang";

describe("a number in words", () => {
	it.each([
		[0, "nol"],
		[1, "satu"],
		[10, "sepuluh"],
		[11, "sebelas"],
		[12, "dua belas"],
		[19, "sembilan belas"],
		[20, "dua puluh"],
		[21, "dua puluh satu"],
		[100, "seratus"],
		[101, "seratus satu"],
		[111, "seratus sebelas"],
		[200, "dua ratus"],
		[999, "sembilan ratus sembilan puluh sembilan"],
		[1000, "seribu"],
		[1001, "seribu satu"],
		[1100, "seribu seratus"],
		[2026, "dua ribu dua puluh enam"],
		[11_000, "sebelas ribu"],
		[21_000, "dua puluh satu ribu"],
		[100_000, "seratus ribu"],
		[101_000, "seratus satu ribu"],
		[1_000_000, "satu juta"],
		[1_001_000, "satu juta seribu"],
		[750_000, "tujuh ratus lima puluh ribu"],
		[1_000_000_000, "satu miliar"],
		[
			28_709_816_300_000,
			"dua puluh delapan triliun tujuh ratus sembilan miliar delapan ratus enam belas juta tiga ratus ribu",
		],
		[
			TERBILANG_MAKS,
			`sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan`,
		],
	])("%s is %s", (n, words) => {
		expect(terbilang(n)).toBe(words);
	});

	it("an amount names its money", () => {
		expect(terbilangRupiah(2_500_000)).toBe("dua juta lima ratus ribu rupiah");
	});

	it.each([-1, 1.5, TERBILANG_MAKS + 1, Number.NaN, Number.POSITIVE_INFINITY])(
		"%s has no words on an official paper",
		(n) => {
			expect(() => terbilang(n)).toThrow(RangeError);
		},
	);

	it("reads back as the same number, whatever it is", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: TERBILANG_MAKS }), (n) => {
				expect(baca(terbilang(n))).toBe(n);
			}),
		);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
				expect(baca(terbilang(n))).toBe(n);
			}),
		);
	});
});

const ANGKA: Record<string, number> = {
	...{ nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8 },
	...{ sembilan: 9, sepuluh: 10, sebelas: 11, seratus: 100 },
};
const KALI: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads words the way that somebody listens: what was said so far grows by each word. */
function baca(words: string): number {
	let semua = 0;
	let bagian = 0;
	let terakhir = 0;
	for (const word of words.split(" ")) {
		if (word === "seribu") semua += 1000;
		else if (word === "belas") bagian += 10;
		else if (word === "puluh" || word === "ratus") {
			bagian += terakhir * ((word === "puluh" ? 10 : 100) - 1);
		} else if (KALI[word]) {
			semua += bagian * KALI[word];
			bagian = 0;
		} else {
			terakhir = ANGKA[word] ?? Number.NaN;
			bagian += terakhir;
		}
	}
	return semua + bagian;
}
