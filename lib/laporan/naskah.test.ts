import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	isSameNaskah,
	KATEGORI_KENDALA_KODE,
	type Kendala,
	readKendala,
	writeKendala,
} from "./naskah";

const anyKendala = fc.record({
	kategori: fc.constantFrom(...KATEGORI_KENDALA_KODE),
	uraian: fc
		.string({ minLength: 1 })
		.map((text) => text.replaceAll("\r", "").trim())
		.filter((text) => text !== ""),
});

describe("obstacles are kept as one text", () => {
	it("and come back as they were written", () => {
		fc.assert(
			fc.property(fc.array(anyKendala, { maxLength: 6 }), (list) => {
				expect(readKendala(writeKendala(list))).toEqual(list);
			}),
		);
	});

	it("a line that looks like a category stays part of its obstacle", () => {
		const list: Kendala[] = [{ kategori: "P2K2", uraian: "Aula dipakai\n[SDM] bukan kategori" }];
		const back = readKendala(writeKendala(list));
		expect(back).toHaveLength(1);
		expect(back[0]?.uraian).toContain("[SDM] bukan kategori");
	});

	it("plain text from elsewhere reads as an obstacle of another kind", () => {
		expect(readKendala("Jalan putus\nsejak Senin")).toEqual([
			{ kategori: "LAINNYA", uraian: "Jalan putus\nsejak Senin" },
		]);
		expect(readKendala("  \n ")).toEqual([]);
	});
});

it("the same words are the same text, whatever the line ends and blank rows", () => {
	const a = { kendala: [{ kategori: "P2K2" as const, uraian: "a\r\nb " }], rencana: "x\r\n" };
	const b = {
		kendala: [
			{ kategori: "P2K2" as const, uraian: "a\nb" },
			{ kategori: "SDM" as const, uraian: " " },
		],
		rencana: "x",
	};
	expect(isSameNaskah(a, b)).toBe(true);
	expect(isSameNaskah(a, { ...b, rencana: "y" })).toBe(false);
});
