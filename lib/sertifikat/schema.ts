import { z } from "zod";
import { bilangan, id, kosong, tanggal, teks, versi } from "../schema";
import { daysBetween, type Tanggal, tahunOf } from "../time";
import { JP_MAKS, refusalOfBerkas } from "./rules";

const HARI_MAKS = 400;
/** The first year of the programme. */
const TAHUN_AWAL = 2007;

/** The bytes of a file, taken for what they are and not for what their name says. */
const berkas = z
	.instanceof(Uint8Array, { error: "Pilih berkas sertifikatnya: PDF, JPEG, atau PNG." })
	.superRefine((isi, context) => {
		const message = refusalOfBerkas(isi);
		if (message) context.addIssue({ code: "custom", message });
	});

const isi = {
	nama: teks(160).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
	penyelenggara: teks(120, "Tulis siapa penyelenggaranya."),
	nomor: teks(80, "Tulis nomor yang tertera pada sertifikat."),
	mulai: tanggal,
	selesai: tanggal,
	jp: bilangan(1, JP_MAKS, "JP"),
};

type Rentang = { mulai: Tanggal; selesai: Tanggal };
const refineDays = ({ mulai, selesai }: Rentang, context: z.RefinementCtx) => {
	const say = (path: string, message: string) =>
		context.addIssue({ code: "custom", path: [path], message });
	const days = daysBetween(mulai, selesai);
	if (tahunOf(mulai) < TAHUN_AWAL) say("mulai", `Tidak boleh sebelum tahun ${TAHUN_AWAL}.`);
	if (days < 0) say("selesai", "Tidak boleh sebelum hari pertama.");
	if (days > HARI_MAKS) say("selesai", `Paling lama ${HARI_MAKS} hari.`);
};

/** A certificate as its owner hands it in. */
export const AjukanSertifikat = z.object({ id, ...isi, berkas }).superRefine(refineDays);
export type AjukanSertifikat = z.output<typeof AjukanSertifikat>;

/** The same, corrected and handed in again; without a new file the one that is there stays. */
export const PerbaikiSertifikat = z
	.object({ id, version: versi, ...isi, berkas: kosong(berkas).default(null) })
	.superRefine(refineDays);
export type PerbaikiSertifikat = z.output<typeof PerbaikiSertifikat>;

const diputuskan = { id, version: versi };
/** What the office decides; a refusal says why. */
export const PutuskanSertifikat = z.discriminatedUnion("putusan", [
	z.object({ ...diputuskan, putusan: z.literal("DITERIMA") }),
	z.object({
		...diputuskan,
		putusan: z.literal("DITOLAK"),
		alasan: teks(500).pipe(z.string().min(5, "Tulis alasannya, paling sedikit 5 huruf.")),
	}),
]);

/** A certificate in an address: /sdm/sertifikat/<id>. */
export const AlamatSertifikat = z.object({ id });
