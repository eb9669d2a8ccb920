import { describe, expect, it } from "vitest";
import { fieldsOf } from "./outcome";
import { changedFields, staleConflict } from "./stale";

const saved = { nama: "Siti Aminah", rt: "", hari: ["SENIN", "RABU"], desil: 2 };

describe("what two people changed at once", () => {
	it("is nothing when they typed the same", () => {
		expect(changedFields(saved, { ...saved, rt: null })).toEqual([]);
	});

	it("is named field by field, with what is saved and what was typed", () => {
		const outcome = staleConflict(saved, { nama: "Siti Amanah", rt: "01", hari: [], desil: 2 });
		expect(outcome.problem.kind).toBe("conflict");
		expect(fieldsOf(outcome.problem)).toEqual({
			nama: "Tersimpan sekarang: “Siti Aminah”. Isian Anda: “Siti Amanah”.",
			rt: "Tersimpan sekarang: (kosong). Isian Anda: “01”.",
			hari: "Tersimpan sekarang: SENIN, RABU. Isian Anda: (kosong).",
		});
	});

	it("says coded values in words", () => {
		const words = (_: string, value: unknown) => (value === 2 ? "desil dua" : "desil tiga");
		const outcome = staleConflict({ desil: 2 }, { desil: 3 }, words);
		expect(fieldsOf(outcome.problem).desil).toContain("“desil dua”");
	});
});
