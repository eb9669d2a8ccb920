import type { TujuanKunjungan } from "@/lib/kunjungan/rules";
import type { Kendala } from "@/lib/laporan/naskah";

// What people write in their records: short and plain, as in the field.

export const RANGKUMAN = [
	"Materi disampaikan dengan tanya jawab. Sebagian peserta bercerita pengalamannya di rumah.",
	"Peserta aktif bertanya. Disepakati tugas rumah untuk dicoba sampai pertemuan berikutnya.",
	"Diskusi kelompok kecil, lalu tiap kelompok bercerita. Beberapa peserta membawa anak balita.",
	"Pemutaran film pendek dari buku materi, dilanjutkan simulasi oleh tiga peserta.",
	"Pertemuan dimulai terlambat karena hujan. Materi tetap selesai sampai tugas rumah.",
	"Mengulang singkat materi lalu sebelum masuk ke bahan baru. Suasana hangat dan tertib.",
	"Peserta diingatkan tentang absensi sekolah anak dan jadwal posyandu bulan ini.",
] as const;

export const HASIL: Record<TujuanKunjungan, readonly string[]> = {
	PEMANTAUAN: [
		"Keadaan keluarga baik. Anak bersekolah dan rutin ke posyandu.",
		"Ibu sedang berjualan; dititipkan pesan tentang pertemuan kelompok.",
		"Rumah bocor di bagian dapur. Disarankan mengusulkan bantuan ke desa.",
	],
	VERIFIKASI_KOMITMEN: [
		"Absensi sekolah anak di atas 85 persen menurut wali kelas.",
		"Buku KIA terisi sampai bulan ini. Imunisasi lengkap.",
		"Anak sempat tidak masuk sekolah seminggu karena sakit.",
	],
	PEMUTAKHIRAN_DATA: [
		"Anak kedua naik ke SMP. Data sekolah dicatat untuk diperbarui.",
		"Alamat berubah RT setelah pindah rumah dalam satu desa.",
		"Kartu keluarga baru sudah terbit, fotonya menyusul.",
	],
	CALON_GRADUASI: [
		"Usaha keluarga berjalan ajek. Keluarga memahami arti graduasi dan minta waktu berpikir.",
		"Suami sudah bekerja tetap. Keluarga bersedia mundur bila surat pernyataan siap.",
	],
	KASUS: [
		"Pengurus sakit dan dirawat. Dihubungkan dengan puskesmas dan kader.",
		"Anak putus sekolah sejak dua bulan lalu. Dibicarakan dengan sekolah dan orang tua.",
	],
	PENYALURAN: [
		"Saldo KKS belum masuk pada tahap ini. Dicatat untuk ditanyakan ke bank.",
		"Kartu tertelan mesin. Dibantu mengurus penggantian.",
	],
	LAINNYA: ["Mengantar undangan musyawarah desa."],
};

/** Why people visit: routine most of all. */
export const TUJUAN: readonly TujuanKunjungan[] = [
	"PEMANTAUAN",
	"PEMANTAUAN",
	"PEMANTAUAN",
	"PEMANTAUAN",
	"VERIFIKASI_KOMITMEN",
	"VERIFIKASI_KOMITMEN",
	"PEMUTAKHIRAN_DATA",
	"PEMUTAKHIRAN_DATA",
	"CALON_GRADUASI",
	"KASUS",
	"PENYALURAN",
	"LAINNYA",
];

export const URAIAN_KEGIATAN = [
	"Dihadiri perangkat desa dan ketua kelompok.",
	"Bersama kader posyandu dan bidan desa.",
	"Hasilnya disampaikan ke Dinas Sosial lewat korkab.",
	"Dilakukan di kantor kecamatan bersama rekan pendamping.",
	"Ditindaklanjuti pada pertemuan kelompok berikutnya.",
] as const;

export const KENDALA: readonly Kendala[] = [
	{ kategori: "P2K2", uraian: "Sebagian peserta sulit hadir karena musim panen." },
	{ kategori: "P2K2", uraian: "Tempat pertemuan dipakai acara desa, jadwal bergeser." },
	{ kategori: "PEMUTAKHIRAN_DATA", uraian: "Beberapa NIK anak belum padan dengan Dukcapil." },
	{ kategori: "PENYALURAN", uraian: "Ada saldo KKS yang kosong pada tahap ini." },
	{
		kategori: "PELAPORAN",
		uraian: "Sinyal lemah di dua kampung, pencatatan dilakukan malam hari.",
	},
	{ kategori: "GRADUASI", uraian: "Keluarga yang mampu masih ragu menandatangani pernyataan." },
	{ kategori: "KOORDINASI_DESA", uraian: "Operator desa berganti, usulan perbaikan tertunda." },
	{ kategori: "SDM", uraian: "Beban dampingan bertambah setelah validasi terakhir." },
	{ kategori: "VERKOM", uraian: "Sekolah belum mengirim rekap kehadiran bulan ini." },
];

export const RENCANA = [
	"Menjadwal ulang kelompok yang belum bertemu dan mengunjungi keluarga yang sering tidak hadir.",
	"Mendata keluarga yang usahanya sudah ajek untuk asesmen graduasi.",
	"Melengkapi NIK dan memperbaiki data sekolah bersama operator desa.",
	"Koordinasi dengan bank untuk kartu bermasalah sebelum tahap berikutnya.",
	"Mengunjungi keluarga dengan anggota lansia dan disabilitas.",
] as const;

export const BUKTI_GRADUASI = [
	"Surat pernyataan bermeterai, foto usaha, dan formulir asesmen.",
	"Surat pernyataan dan berita acara kunjungan bersama ketua RT.",
	"Formulir asesmen, foto rumah, dan keterangan penghasilan.",
] as const;

/** What a supervisor writes when a report goes back. */
export const CATATAN_KEMBALI = [
	{
		umum: "Mohon dilengkapi sebelum dikirim lagi.",
		bagian: { p2k2: "Dua kelompok belum tercatat bertemu. Bila memang bertemu, catat sesinya." },
	},
	{
		umum: "Kendala terlalu singkat; tulis di desa mana dan sejak kapan.",
		bagian: { kendala: "Sebutkan kelompok dan rencana tindak lanjutnya." },
	},
	{
		umum: "Kunjungan bulan ini sedikit dibanding bulan lalu. Periksa apakah ada yang belum dicatat.",
		bagian: { kunjungan: "Tambahkan kunjungan yang belum dicatat." },
	},
] as const;

/** What is raised at evaluation meetings, what is decided, and what has to be done about it. */
export const MASALAH = [
	{
		kategori: "PELAPORAN",
		uraian: "Laporan kegiatan dari beberapa kecamatan masuk setelah tanggal 3.",
		keputusan:
			"Supervisor mengingatkan tiga hari sebelum batas dan membantu yang terkendala sinyal.",
		tindak: "Mendata desa tanpa sinyal dan menunjuk tempat mengirim laporan bersama.",
	},
	{
		kategori: "PEMUTAKHIRAN_DATA",
		uraian: "NIK anak usia sekolah banyak yang belum padan.",
		keputusan: "Perbaikan dilakukan bersama operator desa dan Disdukcapil.",
		tindak: "Menyerahkan daftar NIK belum padan ke Disdukcapil.",
	},
	{
		kategori: "PENGAWASAN",
		uraian: "Ada kelompok yang tidak bertemu lebih dari tiga bulan.",
		keputusan: "Supervisor hadir pada pertemuan berikutnya.",
		tindak: "Mengunjungi kelompok yang tidak bertemu dan menjadwalkan P2K2.",
	},
	{
		kategori: "GRADUASI",
		uraian: "Usulan graduasi masih jauh dari target tahun ini.",
		keputusan: "Setiap pendamping menyiapkan daftar keluarga dengan usaha yang ajek.",
		tindak: "Mengumpulkan daftar calon graduasi per desa beserta asesmennya.",
	},
	{
		kategori: "KOORDINASI_DESA",
		uraian: "Musyawarah desa tidak selalu mengundang pendamping.",
		keputusan: "Dinas Sosial menyurati kecamatan.",
		tindak: "Mengirim surat ke camat tentang keterlibatan pendamping dalam musdes.",
	},
	{
		kategori: "SDM",
		uraian: "Beban dampingan tidak merata antarkecamatan.",
		keputusan: "Korkab menyusun usulan pemerataan.",
		tindak: "Menyusun usulan pemerataan dampingan antarpendamping.",
	},
] as const;

/** What people complain of; nobody in it is real. */
export const PENGADUAN = [
	["KEPESERTAAN_INCLUSION", "Keluarga yang dinilai sudah mampu masih menerima bantuan."],
	["KEPESERTAAN_EXCLUSION", "Keluarga lansia sebatang kara belum pernah didata."],
	["PENYALURAN", "Bantuan tahap ini belum masuk ke rekening."],
	["KKS", "Kartu hilang dan belum diganti."],
	["DATA", "Komponen anak sekolah tidak tercatat."],
] as const;
