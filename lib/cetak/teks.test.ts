import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cetak, cetakAtau, ringkas } from "./teks";

describe("a text on paper", () => {
	it.each([
		["biasa, dengan “kutipan” – dan 1/2", "biasa, dengan “kutipan” – dan 1/2"],
		["<script>alert(1)</script>", "<script>alert(1)</script>"],
		["a\u0000b\u0007c", "abc"],
		["\u202eterbalik\u202c", "terbalik"],
		["baris\r\nbaru\tjauh", "baris\nbaru jauh"],
		["satu\n\n\n\n\ndua", "satu\n\ndua"],
		["api 🔥 dan 👨‍👩‍👧", "api [?] dan [?]"],
		["مرحبا", "[?]"],
		["  tepi  ", "tepi"],
	])("%j is printed as %j", (text, printed) => {
		expect(cetak(text).replaceAll("\u200b", "")).toBe(printed);
	});

	it("a word longer than a column may break", () => {
		const long = cetak(`kata ${"W".repeat(100)}`);
		expect(Math.max(...long.split(/[\s\u200b]/).map((piece) => piece.length))).toBeLessThanOrEqual(
			24,
		);
		expect(long.replaceAll("\u200b", "")).toBe(`kata ${"W".repeat(100)}`);
	});

	it("whatever is typed, nothing hidden and no endless word is left", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				const printed = cetak(text);
				expect(printed.replace(/[\n\u200b]/g, "")).not.toMatch(/[\p{Cs}\p{Co}\p{Cc}\p{Cf}]/u);
				for (const word of printed.split(/[\s\u200b]/)) expect(word.length).toBeLessThanOrEqual(24);
			}),
		);
	});

	it("nothing is a dash", () => {
		expect(cetakAtau(" \u200b ")).toBe("–");
		expect(cetakAtau("ada")).toBe("ada");
	});

	it("a note as long as an obstacle may be stands whole, a longer one says where the rest is", () => {
		expect(ringkas("a".repeat(1_500))).toHaveLength(1_500);
		expect(ringkas("a".repeat(1_501))).toBe(`${"a".repeat(1_500)} … (selengkapnya di aplikasi)`);
	});
});
