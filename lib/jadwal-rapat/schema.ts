import { z } from "zod";
import { daftarKecamatan, jam, pokok, tautan } from "../rapat/schema";
import { bilangan, bulan, id, kosong, pilihan, tanggal, teks, teksBoleh } from "../schema";
import { parseBulan, parseTanggal } from "../time";
import { kodeWilayah } from "../wilayah/schema";
import { IRAMA, type Irama, type Kecuali } from "./rules";

const alamat = { id, wilayah: kodeWilayah };
const alasan = teks(500).pipe(z.string().min(5, "Tulis paling sedikit 5 huruf."));

/** A cadence of one's own level: its rhythm does not change later, a new one takes its place. */
export const SetJadwal = z.object({
	...alamat,
	judul: pokok.judul,
	jenis: pokok.jenis,
	mode: pokok.mode,
	irama: pilihan(Object.keys(IRAMA) as [Irama, ...Irama[]]),
	tanggalKe: bilangan(1, 28),
	jamMulai: jam,
	tempat: teksBoleh(160),
	tautan,
	kecamatan: daftarKecamatan,
	mulai: tanggal,
});
export type SetJadwal = z.infer<typeof SetJadwal>;
/** One month on another day; without a day the meeting falls out. */
export const ExceptJadwal = z.object({ ...alamat, bulan, tanggal: kosong(tanggal), alasan });
export const EndJadwal = z.object({ ...alamat, selesai: tanggal, alasan });
/** Meetings for the days that the cadences of a region call next. */
export const ApplyJadwal = z.object({ wilayah: kodeWilayah });

const Kecualian = z.array(
	z.object({
		bulan: z.string().transform((text) => parseBulan(text)),
		tanggal: z
			.string()
			.transform((text) => parseTanggal(text))
			.nullable(),
		alasan: z.string(),
	}),
);

/** The exceptions of a cadence as they are kept. */
export function bacaKecuali(stored: unknown): Kecuali[] {
	const rows = Kecualian.safeParse(stored).data ?? [];
	return rows.flatMap(({ bulan, ...rest }) => (bulan ? [{ bulan, ...rest }] : []));
}
