import type { ParamTahun } from "./rules";

/** A parameter as it is shown and typed. */
export type IsianParam = {
	name: Exclude<keyof ParamTahun, "jenisKpi">;
	label: string;
	unit: string;
	/** How sure its value is, and where it comes from. */
	sumber: string;
	max: number;
};

const USULAN = "Usulan aplikasi; ketentuan resmi tidak ditemukan.";
const BOBOT =
	"Usulan aplikasi; bobot resmi tidak ditemukan. Bagian tanpa catatan dikeluarkan dan bobot lain disetarakan.";
const bobot = { unit: "bobot", max: 100 };
const persen = { unit: "%", max: 100 };
const hari = { unit: "tanggal", max: 28 };

/** Every parameter of a year by subject, each with the doubt that stands behind it. */
export const ISIAN_PARAM: readonly { judul: string; isian: readonly IsianParam[] }[] = [
	{
		judul: "Laporan bulanan",
		isian: [
			{
				name: "hariBatas",
				label: "Batas kirim laporan, bulan berikutnya",
				sumber:
					"Anggapan: tanggal resmi tidak ditemukan. Berlaku untuk laporan yang dibuka sesudahnya.",
				...hari,
			},
			{ name: "hariVerifikasi", label: "Batas verifikasi", sumber: USULAN, ...hari },
			{ name: "hariSetuju", label: "Batas persetujuan", sumber: USULAN, ...hari },
			{ name: "hariTerima", label: "Batas penerimaan", sumber: USULAN, ...hari },
			{ name: "kelengkapanTarget", label: "Target laporan masuk", sumber: USULAN, ...persen },
			{ name: "tepatWaktuTarget", label: "Target tepat waktu", sumber: USULAN, ...persen },
			{ name: "lolosPertamaTarget", label: "Target lolos pertama", sumber: USULAN, ...persen },
			{
				name: "laporanUbahMaksPersen",
				label: "Perubahan dampingan tanpa periksa ulang, paling banyak",
				sumber: USULAN,
				...persen,
			},
			{
				name: "laporanHadirMinPersen",
				label: "Kehadiran P2K2 tanpa periksa ulang, paling sedikit",
				sumber: USULAN,
				...persen,
			},
		],
	},
	{
		judul: "Graduasi",
		isian: [
			{
				name: "targetPersen",
				label: "Target graduasi bawaan",
				sumber: "Disebut Kemensos dan Dinsos Depok (2020). Penetapan di halaman Target mendahului.",
				...persen,
			},
			{
				name: "targetJumlah",
				label: "Target per pendamping bawaan",
				sumber: "Ditemukan untuk 2025; bukan ukuran yang sama dengan target persen.",
				unit: "KPM",
				max: 1000,
			},
			{
				name: "hariTenang",
				label: "Masa tenang sebelum graduasi mandiri",
				sumber: USULAN,
				unit: "hari",
				max: 365,
			},
		],
	},
	{
		judul: "Beban dan pertumbuhan",
		isian: [
			{
				name: "bebanMin",
				label: "Beban ringan di bawah",
				sumber: "Kab. Bogor menyebut 250–300 KPM per pendamping.",
				unit: "KPM",
				max: 2000,
			},
			{
				name: "bebanMaks",
				label: "Beban berat di atas; juga norma kebutuhan",
				sumber: "Kab. Bogor menyebut 250–300 KPM per pendamping.",
				unit: "KPM",
				max: 2000,
			},
			{
				name: "bebanKritis",
				label: "Beban kritis di atas",
				sumber: USULAN,
				unit: "KPM",
				max: 2000,
			},
			{
				name: "tumbuhAmbang",
				label: "Pertumbuhan KPM yang perlu dijelaskan, di atas",
				sumber: USULAN,
				...persen,
			},
			{
				name: "dekatAmbang",
				label: "“Hampir” sampai sekian persen di bawah target",
				sumber: USULAN,
				...persen,
			},
		],
	},
	{
		judul: "P2K2, kunjungan, dan tindak lanjut",
		isian: [
			{
				name: "p2k2Target",
				label: "Target kelompok bertemu",
				sumber: "P2K2 diadakan tiap bulan; angkanya usulan aplikasi.",
				...persen,
			},
			{ name: "kehadiranTarget", label: "Target kehadiran", sumber: USULAN, ...persen },
			{ name: "cakupanKpmTarget", label: "Target cakupan KPM", sumber: USULAN, ...persen },
			{
				name: "kunjunganTarget",
				label: "Target KPM dikunjungi per triwulan",
				sumber: USULAN,
				...persen,
			},
			{
				name: "tindakLanjutTarget",
				label: "Target tindak lanjut tepat waktu",
				sumber: USULAN,
				...persen,
			},
			{
				name: "sesiMenitMin",
				label: "Sesi P2K2 paling singkat",
				sumber: USULAN,
				unit: "menit",
				max: 600,
			},
			{
				name: "kelompokMin",
				label: "Anggota kelompok paling sedikit",
				sumber: "Lazimnya 15–30; batasnya usulan aplikasi.",
				unit: "KPM",
				max: 200,
			},
			{
				name: "kelompokMaks",
				label: "Anggota kelompok paling banyak",
				sumber: "Lazimnya 15–30; batasnya usulan aplikasi.",
				unit: "KPM",
				max: 200,
			},
		],
	},
	{
		judul: "Petugas: pelatihan dan rapor kinerja",
		isian: [
			{
				name: "jpTarget",
				label: "Jam pelajaran setahun",
				sumber: "Norma ASN 20 JP (PPPK sampai 24); berlakunya bagi SDM PKH belum dipastikan.",
				unit: "JP",
				max: 400,
			},
			{
				name: "cutiHariMaks",
				label: "Cuti paling lama sekali catat",
				sumber: "Usulan kami: tiga bulan; aturan cuti bagi SDM PKH belum dipastikan.",
				unit: "hari",
				max: 1100,
			},
			{ name: "bobotGraduasi", label: "Bobot graduasi", sumber: BOBOT, ...bobot },
			{ name: "bobotP2k2", label: "Bobot P2K2", sumber: BOBOT, ...bobot },
			{ name: "bobotVerkom", label: "Bobot verifikasi komitmen", sumber: BOBOT, ...bobot },
			{ name: "bobotData", label: "Bobot kualitas data", sumber: BOBOT, ...bobot },
			{ name: "bobotLaporan", label: "Bobot laporan tepat waktu", sumber: BOBOT, ...bobot },
			{ name: "bobotPengaduan", label: "Bobot pengaduan", sumber: BOBOT, ...bobot },
			{ name: "bobotPelatihan", label: "Bobot pelatihan dan rapat", sumber: BOBOT, ...bobot },
			{
				name: "pengaduanHari",
				label: "Pengaduan selesai dalam",
				sumber: "Ditemukan 14 hari; ketentuan yang berlaku belum dipastikan.",
				unit: "hari",
				max: 365,
			},
		],
	},
	{
		judul: "Komponen",
		isian: [
			{
				name: "lansiaUmurMin",
				label: "Lanjut usia sejak",
				sumber: "Sumber berbeda sejak 2023: 60 atau 70 tahun.",
				unit: "tahun",
				max: 120,
			},
			{
				name: "audUmurMaks",
				label: "Anak usia dini sampai",
				sumber: "Ditemukan 0–6 tahun.",
				unit: "tahun",
				max: 20,
			},
			{
				name: "sekolahUmurMin",
				label: "Usia sekolah sejak",
				sumber: "Ditemukan 6–21 tahun.",
				unit: "tahun",
				max: 40,
			},
			{
				name: "sekolahUmurMaks",
				label: "Usia sekolah sampai",
				sumber: "Ditemukan 6–21 tahun.",
				unit: "tahun",
				max: 40,
			},
			{
				name: "hamilMingguMaks",
				label: "Kehamilan diperbarui paling lambat",
				sumber: USULAN,
				unit: "minggu",
				max: 60,
			},
		],
	},
];

/** All of them in one line. */
export const SEMUA_ISIAN: readonly IsianParam[] = ISIAN_PARAM.flatMap((group) => group.isian);
