import { z } from "zod";
import { bilangan, bulan, id, kosong, tanggal, teksBoleh, versi } from "../schema";
import { type Bulan, parseTanggal, type Tanggal } from "../time";

export const BARIS_PER_HALAMAN = 50;

/** Where a list goes on: the day and the id of the last row shown. */
export type Kursor = { hari: Tanggal; id: string };

/** A cursor as it stands in an address. */
export const kursorText = ({ hari, id: key }: Kursor) => `${hari}_${key}`;

const kursor = z.string().transform((text, context): Kursor => {
	const [day = "", key = ""] = text.split("_");
	const hari = parseTanggal(day);
	if (hari && id.safeParse(key).success) return { hari, id: key };
	context.addIssue({ code: "custom" });
	return z.NEVER;
});

/** A filter in an address: what cannot be read is no filter. */
export const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);

/** A kecamatan in an address, "320101" or as people write it, "32.01.01". */
export const kecamatanFilter = absent(
	z
		.string()
		.regex(/^\d\d\.?\d\d\.?\d\d$/)
		.transform((text) => Number(text.replaceAll(".", ""))),
);

/** The filters of a list of field work in an address; what cannot be read is no filter. */
export const DaftarFilter = z.object({
	/** Only ever one's own: any other has nothing to show. */
	kabupaten: absent(
		z
			.string()
			.regex(/^\d\d\.?\d\d$/)
			.transform((text) => Number(text.replace(".", ""))),
	),
	bulan: absent(bulan),
	kecamatan: kecamatanFilter,
	pendamping: absent(id),
	kursor: absent(kursor),
});
export type DaftarFilter = {
	bulan: Bulan | null;
	kecamatan: number | null;
	pendamping: string | null;
	kursor: Kursor | null;
};

/** The list of activities also by work result. */
export const KegiatanFilter = DaftarFilter.extend({
	rhk: absent(z.coerce.number().int().min(1).max(9)),
});

const tautan = teksBoleh(500).refine((text) => text === "" || isWebAddress(text), {
	message: "Tulis alamat lengkap yang diawali https://.",
});

function isWebAddress(text: string): boolean {
	try {
		const { protocol } = new URL(text);
		return protocol === "https:" || protocol === "http:";
	} catch {
		return false;
	}
}

const PILIH_RHK = "Pilih RHK-nya.";
const rhk = z
	.union([z.number(), z.string()], { error: PILIH_RHK })
	.transform(Number)
	.pipe(z.number({ error: PILIH_RHK }).int(PILIH_RHK).min(1, PILIH_RHK).max(9, PILIH_RHK));

const isi = {
	id,
	heldOn: tanggal,
	rhk,
	jenis: teksBoleh(80).pipe(z.string().min(1, "Tulis jenis kegiatannya.")),
	uraian: teksBoleh(4000),
	tempat: teksBoleh(160),
	peserta: kosong(bilangan(0, 100_000, "Jumlah peserta")).default(null),
	tautan,
};

/** An activity that is neither a P2K2 session nor a visit. */
export const RecordKegiatan = z.object(isi);
export type RecordKegiatan = z.infer<typeof RecordKegiatan>;

export const CorrectKegiatan = z.object({ ...isi, version: versi });
export type CorrectKegiatan = z.infer<typeof CorrectKegiatan>;

/** Takes back a record of any kind: it stays, and counts nowhere. */
export const Cancel = z.object({
	id,
	version: versi,
	alasan: teksBoleh(500).pipe(z.string().min(5, "Tulis alasannya, paling sedikit 5 huruf.")),
});
export type Cancel = z.infer<typeof Cancel>;
