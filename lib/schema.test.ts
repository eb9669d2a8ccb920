import { describe, expect, it } from "vitest";
import { z } from "zod";
import { teks } from "./schema";

describe("a field that the form left out", () => {
	const sentences = (schema: z.ZodType, value: unknown) =>
		schema.safeParse(value).error?.issues.map(({ message }) => message);

	it("is asked for in plain words, whatever its kind", () => {
		const form = z.object({ wilayah: z.string().transform(Number), banyak: z.number() });
		expect(sentences(form, {})).toEqual(["Isian ini wajib diisi.", "Isian ini wajib diisi."]);
	});

	it("keeps the words of its own where it has some", () => {
		expect(sentences(z.object({ nama: teks(9, "Tulis namanya.") }), {})).toEqual([
			"Tulis namanya.",
		]);
		expect(sentences(z.string(), 5)?.[0]).not.toBe("Isian ini wajib diisi.");
	});
});
