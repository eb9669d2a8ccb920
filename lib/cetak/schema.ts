import { z } from "zod";
import { bulan, id } from "../schema";

/** What is asked to be printed: a month, whose report, and one result plan or all nine. */
export const MintaCetak = z.object({
	bulan,
	/** Left out by a pendamping, who prints the own report. */
	pendamping: id.nullable().default(null),
	rhk: z
		.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9"])
		.transform((text) => Number(text) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9)
		.nullable()
		.default(null),
});
export type MintaCetak = z.infer<typeof MintaCetak>;
