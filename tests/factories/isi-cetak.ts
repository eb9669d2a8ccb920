import type { BahanBeritaAcara } from "@/lib/berita-acara/bahan";
import type { Terbit } from "@/lib/berita-acara/susun";
import type { Paket } from "@/lib/bulan/paket";
import type { DaftarBayar } from "@/lib/cetak/daftar-bayar";
import type { Sertifikat } from "@/lib/cetak/sertifikat";
import { ANGKA } from "./laporan-cetak";

const BUKTI = "https://contoh.go.id/bukti/0199";

export const SERTIFIKAT: Sertifikat = {
	...{ nomor: "800/0012/PKH/2026", nama: "Siti Aminah", nip: "198501012010012001" },
	...{ unit: "Kab. Bogor", pelatihan: "P2K2: pengasuhan dan pendidikan anak", jenis: "Bimtek" },
	...{ topik: ["Pengasuhan anak", "Pendidikan anak usia dini"], jp: 24 },
	...{ mulai: "2026-10-05", selesai: "2026-10-07", penyelenggara: "Dinas Sosial Kabupaten Bogor" },
	...{ tempat: "Cibinong", terbit: "2026-10-09", alamatBukti: BUKTI },
};

export const ORANG = { nama: "Ani Lestari", letak: "Ciseeng", nominal: 500_000, alasan: "" };
export const DAFTAR_BAYAR: DaftarBayar = {
	...{ id: "0199", wilayah: "Kab. Bogor", provinsi: "Jawa Barat", alamat: ["Jalan Tegar Beriman"] },
	...{ nama: "Tali asih", sumber: "APBD kabupaten/kota", skNo: "100/2026" },
	...{ skTanggal: "2026-01-05", bulan: "2026-10", terbit: "2026-10-31" },
	...{ terbitAt: new Date("2026-10-31T03:00:00Z"), nominal: 500_000, orang: 2, rupiah: 1_000_000 },
	alamatBukti: BUKTI,
	baris: [
		ORANG,
		{ ...ORANG, nama: "Budi Santosa" },
		{ ...ORANG, nama: "Sari Wulandari", nominal: 0, alasan: "Cuti" },
	],
};

const TINDAK = {
	...{ keputusanId: "k1", uraian: "Menjadwalkan ulang empat kelompok yang belum bertemu" },
	...{ penanggungJawab: "Supervisor Ciseeng", tempat: "Ciseeng", dueOn: "2026-12-05" as const },
	status: "TERBUKA" as const,
};
export const BERITA_ACARA: BahanBeritaAcara = {
	wilayah: { code: "3201", nama: "Kab. Bogor", tingkat: "kabupaten", provinsi: "Jawa Barat" },
	...{
		zona: "Asia/Jakarta",
		judul: "Evaluasi kewilayahan November",
		jenis: "EVALUASI_KEWILAYAHAN",
	},
	...{ mode: "HIBRIDA", status: "SELESAI", heldOn: "2026-11-20", jamMulai: "09:00" },
	...{
		jamSelesai: "12:00",
		tempat: "Aula Kecamatan Ciseeng",
		tautan: "",
		pimpinan: "Rina Kartika",
	},
	...{ pembuka: "Camat Ciseeng", notulen: "Dibuka camat.\n\nPembahasan per kecamatan." },
	kecamatan: ["Ciseeng", "Parung"],
	undangan: { jumlah: 40, datang: 31 },
	hadir: {
		...{ jumlah: 33, luring: 30, daring: 3 },
		perPeran: [{ nama: "Pendamping", luring: 28, daring: 3 }],
		perTempat: [{ nama: "Ciseeng", luring: 16, daring: 1 }],
		daftar: [
			{
				...{ nama: "Ani Lestari", peran: "Pendamping", instansi: "PKH" },
				tempat: "Ciseeng",
				mode: "LURING",
			},
		],
	},
	agenda: [
		{ judul: "2 laporan belum masuk", uraian: "", dibahas: true, dilewati: false },
		{ judul: "4 kelompok tidak bertemu", uraian: "Banjir.", dibahas: false, dilewati: false },
	],
	angka: [
		{
			nama: "Kab. Bogor",
			bulan: "2026-10",
			angka: [{ kode: "K4", pembilang: 340, penyebut: 350 }],
		},
	],
	masalah: [
		{
			...{
				kategori: "PELAPORAN",
				uraian: "Dua laporan terlambat tiga bulan berturut-turut.",
				tempat: "Ciseeng",
			},
			keputusan: [{ id: "k1", uraian: "Kelompok dijadwalkan ulang sebelum 5 Desember." }],
		},
	],
	keputusan: [],
	tindak: [TINDAK],
	lanjutan: [],
};

export const TERBIT: Terbit = {
	...{ id: "0199", nomor: "400.9/012/BA/2026", tempat: "Cibinong", tanggal: "2026-11-20" },
	...{ pimpinan: "Rina Kartika", jabatanPimpinan: "Kabid Linjamsos", notulis: "Dewi Anggraini" },
	...{ mengetahui: "", jabatanMengetahui: "", nipMengetahui: "", alasan: "", terbitan: 1 },
	...{ alamatKop: ["Jalan Tegar Beriman"], alamatBukti: BUKTI },
	terbitAt: new Date("2026-11-20T06:00:00Z"),
};

const persen = (kode: "K4" | "K2", label: string, numerator: number, denominator: number) => ({
	...{ kode, label, unit: "persen" as const, numerator, denominator },
	value: numerator / denominator,
});
export const PAKET: Paket = {
	...{ kabupaten: "Kab. Bogor", provinsi: "Jawa Barat", code: "320113", kecamatan: "Ciseeng" },
	...{ bulan: "2026-10", nomor: "PB/2026-10/32.01.13/0A1B2C3D", oleh: "Ratna Dewi" },
	...{ ditutupAt: new Date("2026-11-10T03:00:00Z"), zona: "Asia/Jakarta", alamat: [] },
	indikator: [persen("K4", "Laporan lengkap", 1, 2), persen("K2", "Kelompok bertemu", 9, 10)],
	baris: [
		{ nama: "Siti Aminah", status: "TERKUNCI", angka: ANGKA },
		{ nama: "Otong Suryana", status: "DRAF", angka: null },
	],
};
