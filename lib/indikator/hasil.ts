import { JENIS_GRADUASI } from "../graduasi/rules";
import { JUMLAH_SESI_INTI } from "../p2k2/kurikulum";
import type { Indikator } from "./baca";
import { SHARE, share, USULAN_KAMI } from "./bagian";
import { k1Graduasi, prorata } from "./rules";

/** What a year brings: families that leave the programme. */
export const GRADUASI: readonly Indikator[] = [
	{
		code: "K1",
		label: "Graduasi",
		labelPanjang: "Tingkat graduasi terhadap target persen",
		rumus:
			"Graduasi yang ditetapkan sejak 1 Januari (jenis yang dihitung) dibagi KPM aktif pada 1 Januari. Target bulan ini = target setahun × bulan ke- ÷ 12.",
		sumber:
			"Target 10 % disebut Kemensos dan Dinsos Depok (2020). Jenis graduasi yang dihitung belum ditemukan aturannya.",
		...SHARE,
		ratio: (c, p) => k1Graduasi(c.graduasi, c.basis, p.jenisKpi),
		target: (p, bulan) => prorata(p.targetPersen, bulan) / 100,
	},
	{
		code: "K1a",
		label: "Graduasi dengan alamiah",
		labelPanjang: "Tingkat graduasi bila yang alamiah ikut dihitung",
		rumus:
			"Graduasi yang ditetapkan sejak 1 Januari, jenis yang dihitung ditambah alamiah, dibagi KPM aktif pada 1 Januari.",
		sumber: "Pembanding saja: target berlaku untuk tingkat graduasi tanpa tambahan ini.",
		...SHARE,
		ratio: (c, p) => k1Graduasi(c.graduasi, c.basis, p.jenisKpi | JENIS_GRADUASI.ALAMIAH.bit),
		target: () => null,
	},
	{
		code: "K1b",
		label: "Graduasi per pendamping",
		labelPanjang: "Rata-rata KPM graduasi per pendamping",
		rumus:
			"Graduasi yang ditetapkan sejak 1 Januari (jenis yang dihitung) dibagi jumlah pendamping. Target bulan ini = target setahun × bulan ke- ÷ 12.",
		sumber:
			"Target 10 KPM per pendamping setahun ditemukan untuk 2025; ukurannya tidak sama dengan target 10 %.",
		unit: "rata",
		better: "up",
		ratio: (c, p) => k1Graduasi(c.graduasi, c.pendamping, p.jenisKpi),
		target: (p, bulan) => prorata(p.targetJumlah, bulan),
	},
];

/** What a month brings: groups that meet, families that come, material that is given. */
export const P2K2: readonly Indikator[] = [
	{
		code: "K2",
		label: "Kelompok P2K2",
		labelPanjang: "Kelompok yang mengadakan P2K2",
		rumus: "Kelompok dengan paling sedikit satu sesi bulan ini dibagi kelompok aktif.",
		sumber: `P2K2 diadakan tiap bulan. ${USULAN_KAMI}`,
		...SHARE,
		ratio: share("kelompokBertemu", "kelompok"),
		target: (p) => p.p2k2Target / 100,
	},
	{
		code: "K2b",
		label: "Kehadiran P2K2",
		labelPanjang: "Kehadiran anggota kelompok yang bertemu",
		rumus: "Hadir dan diwakili dibagi semua anggota terdaftar pada sesi bulan ini.",
		sumber: `Yang diwakili dihitung hadir. ${USULAN_KAMI}`,
		...SHARE,
		ratio: share("hadir", "hadirWajib"),
		target: (p) => p.kehadiranTarget / 100,
	},
	{
		code: "K2c",
		label: "KPM ikut P2K2",
		labelPanjang: "KPM yang hadir paling sedikit satu sesi",
		rumus: "KPM yang hadir paling sedikit sekali bulan ini dibagi semua KPM aktif.",
		sumber: `Menangkap kelompok yang tidak pernah bertemu. ${USULAN_KAMI}`,
		...SHARE,
		ratio: share("kpmHadir", "kpmAktif"),
		target: (p) => p.cakupanKpmTarget / 100,
	},
	{
		code: "K2d",
		label: "Materi P2K2",
		labelPanjang: "Materi inti yang sudah diterima kelompok",
		rumus: `Sesi kurikulum inti yang berbeda dan sudah diberikan kepada kelompok bulan ini dibagi jumlah kelompok × ${JUMLAH_SESI_INTI}.`,
		sumber: `Kurikulum inti terdiri atas ${JUMLAH_SESI_INTI} sesi; kecepatan yang diharapkan belum ditemukan.`,
		...SHARE,
		ratio: (c) => ({ numerator: c.materi, denominator: c.kelompok * JUMLAH_SESI_INTI }),
		target: () => null,
	},
];
