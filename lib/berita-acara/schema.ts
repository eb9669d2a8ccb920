import { z } from "zod";
import { id, tanggal, teks, teksBoleh } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

/** Who signs minutes beside whoever writes them, and under which titles. */
export const PenandaTangan = z.object({
	pimpinan: teks(120),
	jabatanPimpinan: teks(120),
	mengetahui: teksBoleh(120),
	jabatanMengetahui: teksBoleh(120),
	nipMengetahui: teksBoleh(40),
});
export type PenandaTangan = z.infer<typeof PenandaTangan>;

/** What is typed to issue the minutes of a meeting; `id` becomes the document's own. */
export const IssueBeritaAcara = PenandaTangan.extend({
	id,
	rapatWilayah: kodeWilayah,
	rapatId: id,
	nomor: teksBoleh(120),
	tempat: teks(80),
	tanggal,
	notulis: teks(120),
	/** What was corrected; asked for once there is an earlier document. */
	alasan: teksBoleh(500),
});
export type IssueBeritaAcara = z.infer<typeof IssueBeritaAcara>;
