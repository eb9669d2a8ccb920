import { z } from "zod";
import { absent, DaftarFilter } from "../kegiatan/schema";
import { KELUARGA_WAJIB, keluargaDisebut } from "../kunjungan/schema";
import { bulan, centang, id, kosong, pilihan, SELALU, tanggal, teksBoleh, versi } from "../schema";
import {
	ALASAN_GRADUASI_KODE,
	BUKTI_MAX,
	BUKTI_MIN,
	CATATAN_MAX,
	JENIS_KODE,
	type JenisGraduasi,
	STATUS_GRADUASI,
	type StatusGraduasi,
} from "./rules";

const JENIS = JENIS_KODE as [JenisGraduasi, ...JenisGraduasi[]];

/** A proposal by a pendamping. For graduasi mandiri the family's own free will is confirmed. */
export const ProposeGraduasi = z
	.object({
		id,
		kpmId: kosong(id).default(null),
		kpmIdTeks: teksBoleh(120),
		jenis: pilihan(JENIS, "Pilih jenis graduasinya."),
		alasan: z
			.union([z.string().transform((one) => [one]), z.array(z.string())])
			.default([])
			.pipe(z.array(pilihan(ALASAN_GRADUASI_KODE)))
			.transform((reasons) => [...new Set(reasons)].sort()),
		bukti: teksBoleh(BUKTI_MAX).pipe(
			z.string().min(BUKTI_MIN, `Tulis buktinya, paling sedikit ${BUKTI_MIN} huruf.`),
		),
		sukarela: centang,
	})
	.refine(keluargaDisebut, KELUARGA_WAJIB)
	.refine(({ jenis, sukarela }) => jenis !== "MANDIRI" || sukarela, {
		path: ["sukarela"],
		message: "Graduasi mandiri hanya atas kemauan keluarga sendiri. Pastikan dulu, lalu centang.",
		...SELALU,
	})
	// Named as the boxes of the form are, so that the sentence stands under them.
	.refine(({ alasan }) => alasan === undefined || alasan.length > 0, {
		path: ["alasan[]"],
		message: "Pilih paling sedikit satu alasan.",
		...SELALU,
	});
export type ProposeGraduasi = z.infer<typeof ProposeGraduasi>;

/** Where a case may be brought by a form. */
export const TUJUAN_LANGKAH = [
	"VERIFIKASI",
	"DISETUJUI",
	"DITETAPKAN",
	"DITOLAK",
	"BATAL",
] as const;

/** The next step of a case. `version` notices that somebody else was faster. */
export const MoveGraduasi = z.object({
	id,
	version: versi,
	ke: pilihan(TUJUAN_LANGKAH),
	catatan: teksBoleh(CATATAN_MAX),
	/** The day from which it counts: only, and always, for DITETAPKAN. */
	effectiveOn: kosong(tanggal).default(null),
});
export type MoveGraduasi = z.infer<typeof MoveGraduasi>;

const list = <T extends string>(values: readonly T[]) =>
	z
		.string()
		.catch("")
		.default("")
		.transform((text) => {
			const asked = new Set<string>(text.split(","));
			return values.filter((value) => asked.has(value));
		});

/** The filters of the list of cases in an address; types and statuses may be several, with commas. */
export const GraduasiFilter = DaftarFilter.omit({ bulan: true }).extend({
	tahun: absent(z.coerce.number().int().min(2007).max(2100)),
	/** The last month to be listed. */
	sampai: absent(bulan),
	status: list(Object.keys(STATUS_GRADUASI) as StatusGraduasi[]),
	jenis: list(JENIS),
	kpm: absent(id),
});
export type GraduasiFilter = Omit<z.infer<typeof GraduasiFilter>, "kabupaten">;
