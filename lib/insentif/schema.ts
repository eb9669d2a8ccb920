import { z } from "zod";
import { PERAN_TUGAS, type PeranTugas } from "../penugasan/rules";
import { bilangan, bulan, centang, id, kosong, pilihan, tanggal, teks, versi } from "../schema";
import { JENIS_INSENTIF, type JenisInsentif, SUMBER_INSENTIF, type SumberInsentif } from "./rules";

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const TRILIUN = 1_000_000_000_000;

const isi = {
	nama: teks(160).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
	bulanMulai: bilangan(1, 12, "Bulan pertama").default(1),
	bulanSelesai: bilangan(1, 12, "Bulan terakhir").default(12),
	nominal: bilangan(1, 100_000_000, "Besarnya per bulan"),
	skNo: teks(120, "Tulis nomor SK yang menjadi dasar."),
	skTanggal: tanggal,
	peran: z
		.array(z.enum(keys<PeranTugas>(PERAN_TUGAS)))
		.min(1, "Pilih siapa yang menerima.")
		.default(["PENDAMPING"]),
	hariMin: bilangan(1, 31, "Hari bertugas").default(1),
	syaratLaporan: centang,
	cutiMenggugurkan: centang,
	pagu: kosong(bilangan(0, TRILIUN, "Pagu")).default(null),
};
const BULAN_TERBALIK = { path: ["bulanSelesai"], message: "Tidak boleh sebelum bulan pertama." };
const berurut = (one: { bulanMulai: number; bulanSelesai: number }) =>
	one.bulanSelesai >= one.bulanMulai;

/** A programme by which those who work here are paid. */
export const InsentifBaru = z
	.object({
		id,
		jenis: pilihan(keys<JenisInsentif>(JENIS_INSENTIF)),
		sumber: pilihan(keys<SumberInsentif>(SUMBER_INSENTIF)),
		tahun: bilangan(2007, 2100, "Tahun"),
		...isi,
	})
	.refine(berurut, BULAN_TERBALIK);
export type InsentifBaru = z.output<typeof InsentifBaru>;
export const PerbaikiInsentif = z
	.object({ id, version: versi, ...isi })
	.refine(berurut, BULAN_TERBALIK);
export type PerbaikiInsentif = z.output<typeof PerbaikiInsentif>;

/** A month of a programme. */
export const TerbitkanDaftar = z.object({ id, bulan });
export const CatatBayar = z.object({
	id,
	bulan,
	version: versi,
	dibayarOn: tanggal,
	bukti: teks(200, "Tulis nomor bukti: SP2D, kuitansi, atau transfer."),
});

/** /sdm/insentif/<id> and /sdm/insentif/<id>/2026-10 */
export const AlamatInsentif = z.object({ id });
export const AlamatDaftar = z.object({ id, bulan });
export const SaringInsentif = z.object({
	tahun: z.coerce.number().int().min(2007).max(2100).nullable().catch(null).default(null),
});
