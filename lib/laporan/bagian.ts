/** One of the ministry's work results that an activity is reported under. */
export type Rhk = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type HasilKerja = {
	nomor: Rhk;
	hasil: string;
	/** Activities under it that a pendamping does, as field workers list them. */
	aksi: readonly string[];
};

/** RHK 1-9 as found in field workers' own tools; the official wording was not found. */
export const RHK: readonly HasilKerja[] = [
	{
		nomor: 1,
		hasil: "Penyaluran bansos tepat sasaran dan jumlah",
		aksi: [
			"Edukasi dan sosialisasi pencairan",
			"Supervisi permasalahan penyaluran",
			"Pemantauan penyaluran",
			"Penelitian penyaluran",
		],
	},
	{ nomor: 2, hasil: "Pertemuan P2K2", aksi: ["Pelaksanaan P2K2"] },
	{
		nomor: 3,
		hasil: "Verifikasi komitmen pendidikan, kesehatan, dan kesejahteraan sosial",
		aksi: ["Verifikasi komitmen", "Pendampingan, mediasi, dan fasilitasi perubahan perilaku"],
	},
	{ nomor: 4, hasil: "Data KPM graduasi", aksi: ["Usulan graduasi mandiri dan PPSE"] },
	{
		nomor: 5,
		hasil: "Verval dan pemutakhiran data",
		aksi: ["Pemutakhiran data", "Verval calon penerima"],
	},
	{
		nomor: 6,
		hasil: "Penanganan kasus adaptif",
		aksi: ["Respon kasus", "Respon pengaduan", "Respon kebencanaan", "Respon kerentanan"],
	},
	{
		nomor: 7,
		hasil: "Analisis laporan bulanan",
		aksi: ["Laporan bulanan pelaksanaan PKH"],
	},
	{
		nomor: 8,
		hasil: "Direktif pimpinan",
		aksi: [
			"Tindak lanjut hasil pemeriksaan",
			"Sosialisasi ke desa dan kecamatan",
			"Rapat koordinasi dan penguatan kapasitas",
			"Tugas lain dari pimpinan",
		],
	},
	{ nomor: 9, hasil: "Penyebaran berita baik", aksi: ["Publikasi media sosial"] },
];

/** Where a section's content comes from: what is recorded, or what only the writer knows. */
export type AsalBagian = "tercatat" | "ditulis";

/** A group of figures in the report (see angka). */
export type KelompokAngka =
	| "caseload"
	| "p2k2"
	| "graduasi"
	| "kunjungan"
	| "kegiatan"
	| "kualitas";

export type Bagian = {
	nomor: number;
	kode: string;
	judul: string;
	rhk: readonly Rhk[];
	asal: AsalBagian;
	/** The figures shown in it; null where there are none of the report's own. */
	angka: KelompokAngka | null;
	/** Where its content comes from, for the reader. */
	sumber: string;
	/** False while nothing in the product records it yet: it is then not shown. */
	tersedia: boolean;
};

const tercatat = (
	nomor: number,
	kode: string,
	judul: string,
	rest: Partial<Bagian> & { sumber: string },
): Bagian => ({
	nomor,
	kode,
	judul,
	rhk: [],
	asal: "tercatat",
	angka: null,
	tersedia: true,
	...rest,
});

/** The thirteen sections of the monthly report; only section 10 is typed. */
export const BAGIAN: readonly Bagian[] = [
	tercatat(0, "identitas", "Identitas", { sumber: "Profil dan penugasan." }),
	tercatat(1, "kpm", "KPM dampingan", {
		angka: "caseload",
		sumber: "KPM yang masuk, keluar, dan masih aktif pada bulan ini.",
	}),
	tercatat(2, "penyaluran", "Penyaluran bantuan", {
		rhk: [1],
		sumber: "Data pembayaran.",
		tersedia: false,
	}),
	tercatat(3, "p2k2", "P2K2", {
		rhk: [2],
		angka: "p2k2",
		sumber: "Sesi P2K2 dan daftar hadirnya.",
	}),
	tercatat(4, "verkom", "Verifikasi komitmen", {
		rhk: [3],
		sumber: "Verifikasi komitmen anggota.",
		tersedia: false,
	}),
	tercatat(5, "graduasi", "Graduasi", {
		rhk: [4],
		angka: "graduasi",
		sumber: "Kasus graduasi dan target tahun ini.",
	}),
	tercatat(6, "kualitas-data", "Pemutakhiran dan kualitas data", {
		rhk: [5],
		angka: "kualitas",
		sumber: "Data anggota dan NIK-nya.",
	}),
	tercatat(7, "pengaduan", "Pengaduan dan kasus", {
		rhk: [6],
		sumber: "Pengaduan.",
		tersedia: false,
	}),
	tercatat(8, "kunjungan", "Kunjungan rumah", {
		angka: "kunjungan",
		sumber: "Kunjungan yang dicatat.",
	}),
	tercatat(9, "kegiatan", "Koordinasi, rapat, dan kegiatan lain", {
		rhk: [1, 3, 5, 6, 7, 8, 9],
		angka: "kegiatan",
		sumber: "Kegiatan yang dicatat, per RHK.",
	}),
	tercatat(10, "kendala", "Kendala, analisis, dan rencana tindak lanjut", {
		rhk: [7],
		asal: "ditulis",
		sumber: "Ditulis oleh pendamping.",
	}),
	tercatat(11, "lampiran", "Lampiran", {
		sumber: "Foto dan daftar hadir kegiatan.",
		tersedia: false,
	}),
	tercatat(12, "pernyataan", "Pernyataan dan tanda tangan", {
		sumber: "Pengiriman dan pemeriksaan laporan.",
	}),
];
