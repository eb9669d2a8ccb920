import type { ParamTahun } from "../param/rules";
import type { Indikator, IndikatorKode } from "./baca";
import { SHARE, share, USULAN_KAMI } from "./bagian";
import { GRADUASI, P2K2 } from "./hasil";
import type { HitunganWilayah } from "./hitungan";
import {
	bebanOf,
	isTumbuhTakWajar,
	kekuranganPendamping,
	pertumbuhan,
	prorataKuartal,
	type StatusCapaian,
} from "./rules";

const STATUS_OF_BEBAN = { ringan: "ok", normal: "ok", berat: "near", kritis: "behind" } as const;
const beban = share("kpmAktif", "pendamping");
const kekurangan = (c: HitunganWilayah, p: ParamTahun) =>
	kekuranganPendamping(c.kpmAktif, c.pendamping, p);

function statusKekurangan(c: HitunganWilayah, p: ParamTahun): StatusCapaian | null {
	if (c.kpmAktif === 0) return null;
	const missing = kekurangan(c, p);
	if (missing <= 0) return "ok";
	return missing * 100 <= p.dekatAmbang * (missing + c.pendamping) ? "near" : "behind";
}

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
		code: "K5c",
		label: "Desa per pendamping",
		labelPanjang: "Desa dan kelurahan untuk setiap pendamping",
		rumus: "Desa dan kelurahan di wilayah ini dibagi pendamping aktif.",
		sumber: "Kab. Bogor menyebut 436 desa untuk 350 pendamping (2022). Norma belum ditemukan.",
		unit: "rata",
		better: "down",
		ratio: (c) => ({ numerator: c.desa, denominator: c.desa > 0 ? c.pendamping : 0 }),
		target: () => null,
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
