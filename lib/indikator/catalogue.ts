import type { ParamTahun } from "../param/rules";
import type { Indikator, IndikatorKode } from "./baca";
import type { HitunganWilayah } from "./hitungan";
import {
	bebanOf,
	isTumbuhTakWajar,
	k1Graduasi,
	kekuranganPendamping,
	pertumbuhan,
	prorata,
	prorataKuartal,
	type Ratio,
	type StatusCapaian,
} from "./rules";

const STATUS_OF_BEBAN = { ringan: "ok", normal: "ok", berat: "near", kritis: "behind" } as const;
const USULAN_KAMI = "Target ini usulan aplikasi, bukan ketentuan; dapat diubah per tahun.";

/** A percentage of which more is better. */
const SHARE = { unit: "persen", better: "up" } as const;

type Additive = Exclude<keyof HitunganWilayah, "graduasi">;
const share =
	(numerator: Additive, denominator: Additive) =>
	(c: HitunganWilayah): Ratio => ({ numerator: c[numerator], denominator: c[denominator] });

const beban = share("kpmAktif", "pendamping");
const kekurangan = (c: HitunganWilayah, p: ParamTahun) =>
	kekuranganPendamping(c.kpmAktif, c.pendamping, p);

function statusKekurangan(c: HitunganWilayah, p: ParamTahun): StatusCapaian | null {
	if (c.kpmAktif === 0) return null;
	const missing = kekurangan(c, p);
	if (missing <= 0) return "ok";
	return missing * 100 <= p.dekatAmbang * (missing + c.pendamping) ? "near" : "behind";
}

const GRADUASI: readonly Indikator[] = [
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

const P2K2: readonly Indikator[] = [
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
];

const LAPORAN: readonly Indikator[] = [
	{
		code: "K4",
		label: "Laporan masuk",
		labelPanjang: "Kelengkapan laporan bulanan",
		rumus: "Laporan yang dikirim dibagi laporan yang wajib, tanpa yang dikecualikan.",
		sumber: USULAN_KAMI,
		...SHARE,
		ratio: share("laporanMasuk", "laporanWajib"),
		target: (p) => p.kelengkapanTarget / 100,
	},
	{
		code: "K4b",
		label: "Tepat waktu",
		labelPanjang: "Ketepatan waktu laporan bulanan",
		rumus: "Laporan yang pertama kali dikirim sebelum batas waktu dibagi laporan yang wajib.",
		sumber: `Batas waktu resmi belum ditemukan. ${USULAN_KAMI}`,
		...SHARE,
		ratio: share("laporanTepat", "laporanWajib"),
		target: (p) => p.tepatWaktuTarget / 100,
	},
	{
		code: "K4c",
		label: "Lolos pertama",
		labelPanjang: "Laporan disetujui tanpa dikembalikan",
		rumus: "Laporan yang disetujui tanpa pernah dikembalikan dibagi laporan yang disetujui.",
		sumber: USULAN_KAMI,
		...SHARE,
		ratio: share("laporanLangsung", "laporanSetuju"),
		target: (p) => p.lolosPertamaTarget / 100,
	},
];

const BEBAN_KPM: readonly Indikator[] = [
	{
		code: "K5",
		label: "KPM per pendamping",
		labelPanjang: "Rasio beban pendamping",
		rumus: "KPM aktif dibagi pendamping aktif.",
		sumber:
			"Kab. Bogor menyebut 250-300 KPM sebagai rata-rata. Batas berat dan kritis adalah usulan aplikasi.",
		unit: "rata",
		better: "down",
		ratio: beban,
		target: (p) => p.bebanMaks,
		status: (c, p) => {
			const band = bebanOf(beban(c), p);
			return band && STATUS_OF_BEBAN[band];
		},
	},
	{
		code: "K5b",
		label: "Kurang pendamping",
		labelPanjang: "Kebutuhan tambahan pendamping",
		rumus: "KPM aktif dibagi norma KPM per pendamping, dibulatkan ke atas, dikurangi pendamping.",
		sumber: "Norma resmi yang berlaku belum ditemukan; dipakai batas atas Kab. Bogor.",
		unit: "orang",
		better: "down",
		ratio: beban,
		target: () => 0,
		value: (c, p) => (c.kpmAktif > 0 ? kekurangan(c, p) : null),
		status: statusKekurangan,
	},
	{
		code: "K6e",
		label: "Pertumbuhan KPM",
		labelPanjang: "Pertumbuhan KPM dalam dua belas bulan",
		rumus: "Selisih KPM aktif dengan dua belas bulan lalu dibagi KPM aktif dua belas bulan lalu.",
		sumber:
			"Lebih dari 10 % perlu penjelasan: usulan aplikasi, setelah Kota Bogor naik dari 29 ribu ke 34 ribu.",
		unit: "persen",
		better: "down",
		ratio: (c) => pertumbuhan(c.kpmAktif, c.kpmSetahunLalu),
		target: (p) => p.tumbuhAmbang / 100,
		status: (c, p) => {
			if (c.kpmSetahunLalu === 0) return null;
			return isTumbuhTakWajar(pertumbuhan(c.kpmAktif, c.kpmSetahunLalu), p) ? "behind" : "ok";
		},
	},
];

const LAINNYA: readonly Indikator[] = [
	{
		code: "K12",
		label: "Kunjungan rumah",
		labelPanjang: "KPM yang dikunjungi dalam triwulan ini",
		rumus:
			"KPM yang dikunjungi paling sedikit sekali sejak awal triwulan dibagi KPM aktif. Target bulan ini = target triwulan × bulan ke- dalam triwulan ÷ 3.",
		sumber: USULAN_KAMI,
		...SHARE,
		ratio: share("kpmDikunjungi", "kpmAktif"),
		target: (p, bulan) => prorataKuartal(p.kunjunganTarget, bulan) / 100,
	},
	{
		code: "K10",
		label: "Tindak lanjut rapat",
		labelPanjang: "Tindak lanjut rapat yang selesai tepat waktu",
		rumus: "Tindak lanjut yang selesai tepat waktu dibagi yang sudah jatuh tempo.",
		sumber: USULAN_KAMI,
		...SHARE,
		ratio: share("tindakLanjutTepat", "tindakLanjutJatuhTempo"),
		target: (p) => p.tindakLanjutTarget / 100,
	},
];

/** Every indicator that is shown, the most important first. */
export const INDIKATOR: readonly Indikator[] = [
	...GRADUASI,
	...LAPORAN,
	...P2K2,
	...BEBAN_KPM,
	...LAINNYA,
];

/** An indicator by its code. */
export function indikatorOf(code: IndikatorKode): Indikator {
	const found = INDIKATOR.find((indikator) => indikator.code === code);
	if (!found) throw new Error(`indikator ${code} tidak ada`);
	return found;
}
