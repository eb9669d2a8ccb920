import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHeaders, csvLines, csvStream, footerOf, persenSel } from "./csv";

describe("a file for Excel with Indonesian settings", () => {
	test("splits at semicolons, has the comma as decimal mark, and leaves the unknown empty", () => {
		expect(csvLines([["Ciseeng", 12, 10.25, null]])).toBe("Ciseeng;12;10,25;\r\n");
	});

	test("a text that holds a semicolon, a quote or a line break stays one cell", () => {
		expect(csvLines([['a;b "c"\nd']])).toBe('"a;b ""c""\nd"\r\n');
	});

	test("no cell of text begins like a formula, whatever was typed", () => {
		fc.assert(
			fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (start, rest) => {
				const line = csvLines([[start + rest]]);
				expect(line.replace(/^"/, "").startsWith("'")).toBe(true);
			}),
		);
	});

	test("begins with the mark of UTF-8 and ends with region, period, who and when", async () => {
		async function* batches() {
			yield [["Tenjo", 1]];
			yield [["Rumpin", 2]];
		}
		const footer = footerOf({ judul: "Uji", nama: "Sari", peran: "Kabid", waktu: "hari ini" });
		const stream = csvStream({ header: ["Nama", "Jumlah"], batches: batches(), footer });
		const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toBe(
			"Nama;Jumlah\r\nTenjo;1\r\nRumpin;2\r\n\r\nKeterangan: Uji. Pantau PKH, dibuat hari ini oleh Sari (Kabid).\r\n",
		);
	});

	test("its name holds nothing but letters, digits and hyphens", () => {
		expect(csvHeaders('x"; a\r\nb')["content-disposition"]).toBe(
			'attachment; filename="x-a-b.csv"',
		);
	});

	test("a share without a denominator is empty, not 0", () => {
		expect(persenSel(1, 3)).toBe(33.33);
		expect(persenSel(0, 0)).toBeNull();
	});
});
