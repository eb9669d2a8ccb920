/** A session of a curriculum as it is first loaded: master data that is edited later. */
export type SesiKurikulum = {
	kurikulum: KurikulumKode;
	modul: number;
	/** Number within the module (INTI) or within the curriculum (STUNTING), as printed. */
	sesi: number;
	/** Place in the whole curriculum, from 1. */
	urut: number;
	judulModul: string;
	judul: string;
};

export const KURIKULUM = {
	INTI: "P2K2 inti (5 modul, 14 sesi)",
	STUNTING: "Pencegahan dan penanganan stunting (15 sesi)",
} as const;
export type KurikulumKode = keyof typeof KURIKULUM;

type Modul = { modul: number; judul: string; sesi: readonly string[] };

const MODUL_INTI: readonly Modul[] = [
	{
		modul: 1,
		judul: "Pengasuhan dan Pendidikan Anak",
		sesi: [
			"Menjadi Orang Tua yang Lebih Baik",
			"Memahami Perilaku Anak",
			"Memahami Cara Anak Usia Dini Belajar",
			"Membantu Anak Sukses di Sekolah",
		],
	},
	{
		modul: 2,
		judul: "Pengelolaan Keuangan dan Perencanaan Usaha",
		sesi: ["Mengelola Keuangan Keluarga", "Cermat Meminjam dan Menabung", "Memulai Usaha"],
	},
	{
		modul: 3,
		judul: "Kesehatan dan Gizi",
		sesi: [
			"Pentingnya Gizi dan Layanan Kesehatan bagi Ibu Hamil",
			"Pentingnya Gizi bagi Ibu Menyusui dan Balita",
			"Kesakitan pada Anak dan Kesehatan Lingkungan",
		],
	},
	{
		modul: 4,
		judul: "Perlindungan Anak",
		sesi: [
			"Pencegahan Kekerasan terhadap Anak",
			"Pencegahan Penelantaran dan Eksploitasi terhadap Anak",
		],
	},
	{
		modul: 5,
		judul: "Kesejahteraan Sosial",
		sesi: ["Pelayanan bagi Penyandang Disabilitas Berat", "Pentingnya Kesejahteraan Lanjut Usia"],
	},
];

/** The source has no module 1; its sessions are numbered through all modules. */
const MODUL_STUNTING: readonly Modul[] = [
	{ modul: 2, judul: "Permasalahan Stunting", sesi: ["Memahami Permasalahan Stunting"] },
	{
		modul: 3,
		judul: "Pemenuhan Kesejahteraan Ibu Hamil",
		sesi: [
			"Mendukung Ibu Hamil Mengakses Informasi yang Tepat dan Layanan yang Tersedia di Masyarakat",
			"Mendukung Perawatan Sehari-hari Ibu Hamil",
			"Mendukung Ayah dan Ibu untuk Memberikan Stimulasi pada Janin",
		],
	},
	{
		modul: 4,
		judul: "Bayi Baru Lahir dan Ibu Menyusui",
		sesi: ["Mendukung Pemenuhan Kesejahteraan Bayi Baru Lahir dan Ibu Menyusui"],
	},
	{
		modul: 5,
		judul: "Pemberian Stimulasi pada Anak",
		sesi: [
			"Bayi Baru Lahir sampai Usia 6 Bulan",
			"Bayi 6-12 Bulan",
			"Anak Usia 1-2 Tahun",
			"Anak Usia 2-6 Tahun",
		],
	},
	{
		modul: 6,
		judul: "Pemanfaatan Bantuan Sosial dalam Pemenuhan Gizi",
		sesi: ["Mendukung Pemanfaatan Bantuan Sosial dalam Pemenuhan Gizi bagi Anak dan Ibu Hamil"],
	},
	{
		modul: 7,
		judul: "Kebersihan Diri dan Lingkungan",
		sesi: ["Praktik Cuci Tangan Pakai Sabun", "Pemanfaatan Jamban Sehat"],
	},
	{
		modul: 8,
		judul: "Pemetaan Potensi Keluarga dan Rencana Aksi",
		sesi: [
			"Pemetaan Potensi Diri, Keluarga dan Lingkungan Sekitar",
			"Mendukung Keluarga Mengakses Sistem Rujukan untuk Penanganan Anak Stunting",
			"Komitmen Melaksanakan Rencana Tindak Lanjut",
		],
	},
];

function sessionsOf(kurikulum: KurikulumKode, moduls: readonly Modul[]): SesiKurikulum[] {
	const flat = moduls.flatMap(({ modul, judul, sesi }) =>
		sesi.map((title, index) => ({ modul, judulModul: judul, judul: title, within: index + 1 })),
	);
	return flat.map(({ within, ...session }, index) => ({
		kurikulum,
		...session,
		sesi: kurikulum === "INTI" ? within : index + 1,
		urut: index + 1,
	}));
}

/** All sessions of both curricula in the order in which they are taught. Titles vary by source. */
export const SESI_KURIKULUM: readonly SesiKurikulum[] = [
	...sessionsOf("INTI", MODUL_INTI),
	...sessionsOf("STUNTING", MODUL_STUNTING),
];

/** Sessions of the core curriculum: what a group can have had at most. */
export const JUMLAH_SESI_INTI = MODUL_INTI.reduce((sum, { sesi }) => sum + sesi.length, 0);
