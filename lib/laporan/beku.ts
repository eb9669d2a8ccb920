import { z } from "zod";
import { JENIS_KODE } from "../graduasi/rules";
import { type Drift, driftOf, freeze, type Koreksi, type LaporanAngka } from "./angka";

const jumlah = z.number().int();
const teks = z.string();
const tanggal = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const angka = z.object({
	caseload: z.object({
		awal: jumlah,
		masuk: jumlah,
		keluar: jumlah,
		akhir: jumlah,
		kelompok: jumlah,
	}),
	p2k2: z.object({
		kelompok: jumlah,
		bertemu: jumlah,
		sesi: jumlah,
		hadir: jumlah,
		izin: jumlah,
		sakit: jumlah,
		alpa: jumlah,
		diwakili: jumlah,
		anggota: jumlah,
	}),
	graduasi: z.object({
		calon: jumlah,
		usulan: jumlah,
		ditetapkan: z.record(z.enum(JENIS_KODE), jumlah),
		tahunIni: jumlah,
		basis: jumlah,
		target: z.number(),
	}),
	kunjungan: z.object({ jumlah, kpm: jumlah }),
	kegiatan: z.object({
		rhk1: jumlah,
		rhk2: jumlah,
		rhk3: jumlah,
		rhk4: jumlah,
		rhk5: jumlah,
		rhk6: jumlah,
		rhk7: jumlah,
		rhk8: jumlah,
		rhk9: jumlah,
	}),
	kualitas: z.object({ anggota: jumlah, nikKosong: jumlah, nikTidakPadan: jumlah }),
}) satisfies z.ZodType<LaporanAngka>;

/** Who reports, as it stood when the report was sent. */
const identitas = z.object({
	nama: teks,
	nip: teks,
	jabatan: teks,
	kecamatan: teks,
	kabupaten: teks,
	provinsi: teks,
	/** "Ciseeng: Babakan, Cibentang", one line a kecamatan. */
	wilayahTugas: z.array(teks),
});

/** The lists behind the figures, in the order of time. */
const daftar = z.object({
	masuk: z.array(z.object({ tanggal, nama: teks })),
	keluar: z.array(z.object({ tanggal, nama: teks, sebab: teks })),
	perDesa: z.array(z.object({ desa: teks, kecamatan: teks, kpm: jumlah })),
	perKomponen: z.array(z.object({ kode: teks, anggota: jumlah })),
	kelompok: z.array(z.object({ nama: teks, sesi: jumlah })),
	sesi: z.array(
		z.object({
			tanggal,
			kelompok: teks,
			kurikulum: teks,
			modul: jumlah,
			sesi: jumlah,
			judulModul: teks,
			judul: teks,
			jamMulai: teks,
			jamSelesai: teks,
			tempat: teks,
			pemateri: teks,
			rangkuman: teks,
			hadir: jumlah,
			izin: jumlah,
			sakit: jumlah,
			alpa: jumlah,
			diwakili: jumlah,
			anggota: jumlah,
		}),
	),
	graduasi: z.array(
		z.object({
			tanggal,
			nama: teks,
			desa: teks,
			jenis: teks,
			status: teks,
			efektif: tanggal.nullable(),
		}),
	),
	kunjungan: z.array(
		z.object({ tanggal, nama: teks, desa: teks, kecamatan: teks, tujuan: teks, hasil: teks }),
	),
	kegiatan: z.array(
		z.object({
			tanggal,
			rhk: jumlah,
			jenis: teks,
			uraian: teks,
			tempat: teks,
			peserta: jumlah.nullable(),
			tautan: teks,
		}),
	),
});

const koreksi = z.object({
	path: z.string() as unknown as z.ZodType<Koreksi["path"]>,
	value: jumlah,
	reason: teks,
	original: jumlah,
});

/** A report as it was sent: all that sections 0 to 9 print. It never changes. */
export const LaporanBeku = z.object({
	bentuk: z.literal(1),
	bulan: z.string().regex(/^\d{4}-\d{2}$/),
	/** The draft's version that was sent, by which a second sending of the same is known. */
	dariVersi: jumlah,
	identitas,
	/** Kecamatan in which the work lay: who does not see all of them cannot compare with the records. */
	kecamatan: z.array(jumlah),
	tercatat: angka,
	angka,
	koreksi: z.array(koreksi),
	daftar,
});
export type LaporanBeku = z.infer<typeof LaporanBeku>;
export type Identitas = LaporanBeku["identitas"];
export type DaftarLaporan = LaporanBeku["daftar"];

/** What the records say of one pendamping and month. */
export type BahanBeku = {
	identitas: Identitas;
	kecamatan: number[];
	angka: LaporanAngka;
	daftar: DaftarLaporan;
};

/** The snapshot that is kept when a report is sent. */
export function bekukan(
	bulan: string,
	bahan: BahanBeku,
	koreksi: readonly Koreksi[],
	dariVersi: number,
): LaporanBeku {
	const { identitas, kecamatan, daftar } = bahan;
	return {
		bentuk: 1,
		bulan,
		dariVersi,
		identitas,
		kecamatan,
		daftar,
		...freeze(bahan.angka, koreksi),
	};
}

/**
 * Figures of the month that no longer are what was sent. The quality of data and the year's target
 * belong to no month: they go on changing and say nothing about the report.
 */
export function driftSince(beku: Pick<LaporanBeku, "tercatat">, live: LaporanAngka): Drift[] {
	const isOfMonth = ({ path }: Drift) =>
		!path.startsWith("kualitas.") && path !== "graduasi.target" && path !== "graduasi.basis";
	return driftOf(beku.tercatat, live).filter(isOfMonth);
}
