import type { CetakLaporan } from "@/lib/cetak/rules";
import type { LaporanAngka } from "@/lib/laporan/angka";
import { bekukan, type DaftarLaporan, type Identitas } from "@/lib/laporan/beku";
import { sidikOf } from "@/lib/laporan/sidik";

export const IDENTITAS: Identitas = {
	nama: "Siti Aminah",
	nip: "199001012025212001",
	jabatan: "Penata Layanan Operasional",
	kecamatan: "Ciseeng",
	kabupaten: "Kab. Bogor",
	provinsi: "Jawa Barat",
	wilayahTugas: ["Ciseeng: Babakan, Cibentang"],
};

export const ANGKA: LaporanAngka = {
	caseload: { awal: 270, masuk: 4, keluar: 2, akhir: 272, kelompok: 10 },
	p2k2: {
		kelompok: 10,
		bertemu: 9,
		sesi: 10,
		hadir: 220,
		izin: 20,
		sakit: 10,
		alpa: 10,
		diwakili: 12,
		anggota: 272,
	},
	graduasi: {
		calon: 3,
		usulan: 2,
		ditetapkan: { ALAMIAH: 0, MANDIRI: 1, PEMBERDAYAAN: 0, MAMPU: 0, SANKSI: 0 },
		tahunIni: 9,
		basis: 268,
		target: 10,
	},
	kunjungan: { jumlah: 2, kpm: 2 },
	kegiatan: { rhk1: 1, rhk2: 0, rhk3: 0, rhk4: 0, rhk5: 0, rhk6: 0, rhk7: 0, rhk8: 1, rhk9: 0 },
	kualitas: { anggota: 1010, nikKosong: 5, nikTidakPadan: 2 },
};

export const SESI: DaftarLaporan["sesi"][number] = {
	tanggal: "2026-10-05",
	kelompok: "Melati",
	kurikulum: "INTI",
	modul: 1,
	sesi: 2,
	judulModul: "Pengasuhan dan Pendidikan Anak",
	judul: "Memahami Perilaku Anak",
	jamMulai: "09:00",
	jamSelesai: "10:30",
	tempat: "Balai Desa Babakan",
	pemateri: "Siti Aminah",
	rangkuman: "Ibu-ibu berbagi cara menenangkan anak tanpa membentak.",
	hadir: 22,
	izin: 2,
	sakit: 0,
	alpa: 1,
	diwakili: 1,
	anggota: 26,
};

export const DAFTAR: DaftarLaporan = {
	masuk: [{ tanggal: "2026-10-02", nama: "Rohaya" }],
	keluar: [{ tanggal: "2026-10-20", nama: "", sebab: "DIALIHKAN" }],
	perDesa: [
		{ desa: "Babakan", kecamatan: "Ciseeng", kpm: 150 },
		{ desa: "Cibentang", kecamatan: "Ciseeng", kpm: 122 },
	],
	perKomponen: [
		{ kode: "AUD", anggota: 120 },
		{ kode: "SD", anggota: 240 },
	],
	kelompok: [
		{ nama: "Melati", sesi: 1 },
		{ nama: "Anggrek", sesi: 0 },
	],
	sesi: [SESI],
	graduasi: [
		{
			tanggal: "2026-10-12",
			nama: "Nurhayati",
			desa: "Babakan",
			jenis: "MANDIRI",
			status: "DITETAPKAN",
			efektif: "2026-10-28",
		},
	],
	kunjungan: [
		{
			tanggal: "2026-10-09",
			nama: "Nurhayati",
			desa: "Babakan",
			kecamatan: "Ciseeng",
			tujuan: "CALON_GRADUASI",
			hasil: "Warung sudah berjalan dua tahun; keluarga siap mundur.",
		},
		{
			tanggal: "2026-10-15",
			nama: "Juminah",
			desa: "Cibentang",
			kecamatan: "Ciseeng",
			tujuan: "PEMANTAUAN",
			hasil: "Anak kembali bersekolah.",
		},
	],
	kegiatan: [
		{
			tanggal: "2026-10-07",
			rhk: 1,
			jenis: "Edukasi dan sosialisasi pencairan",
			uraian: "Menjelaskan jadwal pencairan.",
			tempat: "Kantor Desa Cibentang",
			peserta: 34,
			tautan: "",
		},
		{
			tanggal: "2026-10-21",
			rhk: 8,
			jenis: "Rapat koordinasi dan penguatan kapasitas",
			uraian: "Evaluasi bulanan delapan kecamatan.",
			tempat: "Aula Kecamatan Ciseeng",
			peserta: null,
			tautan: "",
		},
	],
};

/** A report of October 2026 as it is printed; `part` changes what a test is about. */
export function makeCetak(part: Partial<CetakLaporan> = {}): CetakLaporan {
	const bahan = { identitas: IDENTITAS, kecamatan: [320113], angka: ANGKA, daftar: DAFTAR };
	const koreksi = [
		{
			path: "kunjungan.jumlah" as const,
			value: 3,
			original: 2,
			reason: "Satu kunjungan belum tercatat",
		},
	];
	const beku = part.beku ?? bekukan("2026-10", bahan, koreksi, 4);
	return {
		beku,
		status: "DITERIMA",
		isDraf: false,
		revisi: 1,
		zona: "Asia/Jakarta",
		alamat: [],
		kirimAt: new Date("2026-11-03T03:42:00Z"),
		sidik: sidikOf(beku),
		kendala: [
			{ kategori: "P2K2", uraian: "Kelompok Anggrek belum bertemu karena banjir." },
			{ kategori: "KOORDINASI_DESA", uraian: "Balai desa dipakai bersamaan." },
		],
		rencana: "Menjadwalkan ulang kelompok Anggrek pada minggu pertama November.",
		peninjau: [
			{
				tindakan: "VERIFIKASI",
				nama: "Dedi Kurnia",
				jabatan: "Ketua Tim Kecamatan",
				at: new Date("2026-11-04T02:00:00Z"),
			},
			{
				tindakan: "TERIMA",
				nama: "Ratna Dewi",
				jabatan: "Kabid Linjamsos",
				at: new Date("2026-11-06T02:00:00Z"),
			},
		],
		jabatan: {
			pendamping: "Pendamping Sosial PKH",
			supervisor: "Ketua Tim Kecamatan",
			kepala: "Kabid Linjamsos",
		},
		dicetakOleh: "Siti Aminah",
		dicetakAt: new Date("2026-11-07T01:00:00Z"),
		...part,
	};
}
