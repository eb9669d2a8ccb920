import { z } from "zod";
import { parseKode } from "../format";
import type { Tingkat } from "./rules";

const SEARCH_MAX = 80;
const LEVELS = ["provinsi", "kabupaten", "kecamatan", "desa"] as const satisfies Tingkat[];

/** A region's code from an address, "32.01" or "3201"; anything else is no region. */
export const kodeWilayah = z.string().transform((text, context) => {
	const code = parseKode(text);
	if (code) return code;
	context.addIssue({ code: "custom", message: "Kode wilayah tidak dikenal." });
	return z.NEVER;
});

/** What a typeahead over regions asks: words, within which region, which levels ("kecamatan,desa"). */
export const CariWilayah = z.object({
	q: z.string().max(SEARCH_MAX).default(""),
	dalam: kodeWilayah.default("0"),
	tingkat: z
		.string()
		.optional()
		.transform((text) => text?.split(",") ?? [...LEVELS])
		.pipe(z.array(z.enum(LEVELS)).min(1).max(LEVELS.length)),
});
