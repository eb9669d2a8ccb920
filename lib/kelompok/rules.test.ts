import { describe, expect, it } from "vitest";
import { DEFAULT_PARAM } from "../param/rules";
import { labelHari, semulaOf, sizeWarning } from "./rules";

describe("the size of a group", () => {
	it.each([
		[9, "kurang dari 10"],
		[41, "lebih dari 40"],
	])("%i families are pointed out", (keluarga, words) => {
		expect(sizeWarning(keluarga, DEFAULT_PARAM)).toContain(words);
	});

	it.each([10, 27, 40])("%i families are usual", (keluarga) => {
		expect(sizeWarning(keluarga, DEFAULT_PARAM)).toBeNull();
	});
});

it("a day of the list reads in words, another one as it stands", () => {
	expect(labelHari("JUMAT")).toBe("Jumat");
	expect(labelHari("Jumat Kliwon")).toBe("Jumat Kliwon");
});

it("what a form was opened with tells any change of the group", () => {
	const group = { nama: "Melati", tempat: "Balai desa", hari: "RABU" };
	expect(semulaOf({ ...group })).toBe(semulaOf(group));
	expect(semulaOf({ ...group, tempat: "" })).not.toBe(semulaOf(group));
});
