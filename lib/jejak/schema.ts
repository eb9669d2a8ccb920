import { z } from "zod";
import { parseTanggal } from "../time";

const hari = z
	.string()
	.optional()
	.transform((text) => (text ? parseTanggal(text) : null));

/** What the audit log is asked for; whatever is malformed asks for nothing. */
export const SaringJejak = z.object({
	aksi: z.string().max(60).catch("").default(""),
	akun: z.string().trim().toLowerCase().max(60).catch("").default(""),
	dari: hari.catch(null),
	sampai: hari.catch(null),
	/** Continues after this line: its moment and id. */
	sesudah: z
		.string()
		.regex(/^\d{1,17}\.[0-9a-f-]{36}$/)
		.optional()
		.catch(undefined),
});
export type SaringJejak = z.output<typeof SaringJejak>;
