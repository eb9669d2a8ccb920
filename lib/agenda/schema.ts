import { z } from "zod";
import { bilangan, bulan, centang, id, pilihan, teks, teksBoleh, versi } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

const alamat = { wilayah: kodeWilayah, rapatId: id };
const judul = teks(200).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf."));
const menit = bilangan(0, 480);

/** Proposes the agenda from what is recorded of a month. */
export const ComposeAgenda = z.object({ ...alamat, bulan });
/** A point of one's own. */
export const AddPokok = z.object({ ...alamat, id, judul, uraian: teksBoleh(4000), menit });
/** What one wants to say on a point, and for how long; a proposed point keeps the title that its rows give it. */
export const EditPokok = z.object({
	...alamat,
	id,
	judul: judul.optional(),
	uraian: teksBoleh(4000),
	menit,
	version: versi,
});
/** Moves a point one place up or down. */
export const MovePokok = z.object({ ...alamat, id, arah: pilihan(["naik", "turun"]) });
/** Leaves a point out, or takes it in again. */
export const SkipPokok = z.object({ ...alamat, id, dilewati: centang });
/** Says that a point was talked about, or that this was marked by mistake. */
export const DiscussPokok = z.object({ ...alamat, id, dibahas: centang });
export const RemovePokok = z.object({ ...alamat, id });
