import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLines } from "./csv";
import { unduhBerkas } from "./jawaban";
import { lembarOf } from "./kolom";

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

	test("begins with the mark of UTF-8, writes shares in percent, ends with region, period, who and when", async () => {
		async function* batches() {
			yield [{ nama: "Tenjo", bagian: 1 / 3 }];
			yield [{ nama: "Rumpin", bagian: null }];
		}
		const lembar = lembarOf<{ nama: string; bagian: number | null }>(
			"Uji",
			[
				{ judul: "Nama", jenis: "teks", nilai: ({ nama }) => nama },
				{ judul: "Masuk (%)", jenis: "persen", nilai: ({ bagian }) => bagian },
			],
			batches(),
		);
		const keterangan = { judul: "Uji", oleh: "Sari (Kabid)", waktu: "hari ini" };
		const answer = unduhBerkas("csv", { nama: "uji", lembar: [lembar], keterangan });
		const bytes = new Uint8Array(await answer.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toBe(
			"Nama;Masuk (%)\r\nTenjo;33,33\r\nRumpin;\r\n\r\nKeterangan: Uji. Pantau PKH, dibuat hari ini oleh Sari (Kabid).\r\n",
		);
	});
});
