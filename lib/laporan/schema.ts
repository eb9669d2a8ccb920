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

const kendala = z
	.array(z.object({ kategori: pilihan(KATEGORI_KENDALA_KODE), uraian: teksBoleh(URAIAN_MAKS) }))
	.max(KENDALA_MAKS, `Paling banyak ${KENDALA_MAKS} kendala dalam satu laporan.`)
	.transform((list) => list.filter((item) => item.uraian !== ""))
	.refine((list) => writeKendala(list).length <= KENDALA_TEKS_MAKS, {
		message: "Semua kendala bersama-sama terlalu panjang. Ringkas uraiannya.",
	});
const rencana = z.string().pipe(teksBoleh(RENCANA_MAKS));

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

export const BatalTinjauan = z.object({
	id,
	bulan,
	pendampingId: id,
	version: versi,
	alasan: teks(500),
});

/** Takes back a decision on many, where nobody has gone on since. */
export const BatalBatch = z.object({ batchId: id, bulan, alasan: teks(500) });

export const KecualikanLaporan = BatalTinjauan;
export const BatalKecuali = BatalTinjauan.omit({ alasan: true });
