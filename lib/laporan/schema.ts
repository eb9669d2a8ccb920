import { z } from "zod";
import { bilangan, bulan, id, pilihan, teks, teksBoleh, versi } from "../schema";
import { ALASAN_KOREKSI_MIN, fieldOf, KOREKSI_MAX, refusalOfKoreksi } from "./angka";
import {
	KATEGORI_KENDALA_KODE,
	KENDALA_MAKS,
	KENDALA_TEKS_MAKS,
	RENCANA_MAKS,
	URAIAN_MAKS,
	writeKendala,
} from "./naskah";
import { STATUS_LAPORAN_KODE } from "./rules";

const kendala = z
	.array(z.object({ kategori: pilihan(KATEGORI_KENDALA_KODE), uraian: teksBoleh(URAIAN_MAKS) }))
	.max(KENDALA_MAKS, `Paling banyak ${KENDALA_MAKS} kendala dalam satu laporan.`)
	.transform((list) => list.filter((item) => item.uraian !== ""))
	.refine((list) => writeKendala(list).length <= KENDALA_TEKS_MAKS, {
		message: "Semua kendala bersama-sama terlalu panjang. Ringkas uraiannya.",
	});
/** Without a default: left out means "as saved", which is not the same as empty. */
const rencana = z.string().transform((text, context) => {
	const read = teksBoleh(RENCANA_MAKS).safeParse(text);
	if (read.success) return read.data;
	for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
	return z.NEVER;
});

/** What the writer has typed so far. */
export const SimpanNaskah = z.object({
	bulan,
	version: versi,
	kendala: kendala.default([]),
	rencana: rencana.default(""),
});

/** Sending a report. Texts left out are those that are saved; `sidikAngka` is what the writer was shown. */
export const KirimLaporan = z.object({
	bulan,
	version: versi,
	kendala: kendala.optional(),
	rencana: rencana.optional(),
	sidikAngka: z.string().max(60).optional(),
});

export const TarikLaporan = z.object({ bulan, version: versi });

export const KoreksiAngka = z
	.object({
		bulan,
		path: z.string().max(60),
		value: bilangan(0, KOREKSI_MAX),
		reason: teks(500).pipe(
			z
				.string()
				.min(
					ALASAN_KOREKSI_MIN,
					`Tulis alasan koreksi, paling sedikit ${ALASAN_KOREKSI_MIN} huruf.`,
				),
		),
	})
	.superRefine((value, context) => {
		const refusal = fieldOf(value.path)
			? refusalOfKoreksi(value)
			: "Angka ini tidak ada di laporan.";
		if (refusal) context.addIssue({ code: "custom", path: ["value"], message: refusal });
	});

export const BatalKoreksi = z.object({ bulan, path: z.string().max(60) });

/** A report as a reviewer saw it. */
const terlihat = z.object({ pendampingId: id, version: versi });

export const TINJAU_MAKS = 500;

/** One decision on one report or on many at once; `batchId` makes a resend harmless. */
export const TinjauLaporan = z.object({
	batchId: id,
	bulan,
	items: z
		.array(terlihat)
		.min(1, "Pilih paling sedikit satu laporan.")
		.max(TINJAU_MAKS, `Paling banyak ${TINJAU_MAKS} laporan sekaligus.`),
	/** Only those that every rule clears: others are left as they are. */
	hanyaBersih: z.boolean().default(false),
});

const catatanBagian = z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), teksBoleh(1_000));

export const KembalikanLaporan = z.object({
	id,
	bulan,
	pendampingId: id,
	version: versi,
	umum: teksBoleh(2_000),
	bagian: catatanBagian.default({}),
});

/** A decision on one report that needs a reason: taking back, excepting. */
export const PutusanBeralasan = z.object({
	id,
	bulan,
	pendampingId: id,
	version: versi,
	alasan: teks(500),
});

/** Takes back a decision on many, where nobody has gone on since. */
export const BatalBatch = z.object({ batchId: id, bulan, alasan: teks(500) });

export const BatalKecuali = PutusanBeralasan.omit({ alasan: true });

/** A filter in an address: what cannot be read is no filter. */
const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);

const kode = (form: RegExp) =>
	absent(
		z
			.string()
			.regex(form)
			.transform((text) => Number(text.replaceAll(".", ""))),
	);

/** How a report stands to its deadline: sent in time, too late, at all, or not (yet). */
const TEPAT = ["tepat", "terlambat", "masuk", "belum"] as const;

const CURSOR = /^(\d{6})_([0-9a-f-]{36})_(.{0,120})$/;
/** Where a list of reports goes on: kecamatan, id and name of the last row shown. */
export type KursorLaporan = { kecamatan: number; id: string; nama: string };
export const kursorText = (at: KursorLaporan) => `${at.kecamatan}_${at.id}_${at.nama}`;

const kursor = z.string().transform((text, context): KursorLaporan => {
	const [, kecamatan, key = "", nama = ""] = CURSOR.exec(text) ?? [];
	if (kecamatan && id.safeParse(key).success)
		return { kecamatan: Number(kecamatan), id: key, nama };
	context.addIssue({ code: "custom" });
	return z.NEVER;
});

/** The list of reports as an address asks for it. */
export const LaporanFilter = z.object({
	/** Only ever one's own: any other has nothing to show. */
	kabupaten: kode(/^\d\d\.?\d\d$/),
	bulan: absent(bulan),
	kecamatan: kode(/^\d\d\.?\d\d\.?\d\d$/),
	pendamping: absent(id),
	status: absent(z.enum(STATUS_LAPORAN_KODE)),
	tepat: absent(z.enum(TEPAT)),
	kursor: absent(kursor),
});
export type LaporanFilter = z.infer<typeof LaporanFilter>;

/** The steps of review by the word in the address. */
export const TAHAP = ["verifikasi", "persetujuan", "penerimaan"] as const;
export type Tahap = (typeof TAHAP)[number];

/** The queue as an address asks for it. */
export const AntreanFilter = z.object({
	bulan: absent(bulan),
	tahap: absent(z.enum(TAHAP)),
	selesai: absent(id),
});

/** One report as an address names it. */
export const LaporanAlamat = z.object({
	pendamping: absent(id),
	angka: absent(z.string().max(60)),
});
