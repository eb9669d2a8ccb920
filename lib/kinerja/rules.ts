import type { ParamTahun } from "../param/rules";

/** What is counted of somebody in a year: counts, never ratios. */
export type BahanKinerja = {
	/** How hard the kecamatan is to work in, percent of the usual (100 to 150). */
	faktor: number;
	/** Active families now. */
	keluarga: number;
	basis: number;
	graduasi: number;
	kelompok: number;
	kelompokBertemu: number;
	verkom: number;
	verkomSelesai: number;
	dicek: number;
	padan: number;
	laporanWajib: number;
	laporanTepat: number;
	pengaduan: number;
	pengaduanTepat: number;
	jp: number;
	diundang: number;
	hadir: number;
};

export type KodeKinerja =
	| "graduasi"
	| "p2k2"
	| "verkom"
	| "data"
	| "laporan"
	| "pengaduan"
	| "pelatihan";

type Bobot = Extract<keyof ParamTahun, `bobot${string}`>;
type Uraian = { kode: KodeKinerja; label: string; bobot: Bobot; rumus: string };

/** The parts of the scorecard, in the order of their weights. */
export const BAGIAN_KINERJA: readonly Uraian[] = [
	{
		kode: "graduasi",
		label: "Graduasi",
		bobot: "bobotGraduasi",
		rumus: "graduasi yang dihitung ÷ KPM 1 Januari, dibanding target sampai bulan ini",
	},
	{
		kode: "p2k2",
		label: "P2K2",
		bobot: "bobotP2k2",
		rumus: "kelompok yang bertemu ÷ kelompok, dijumlah per bulan",
	},
	{
		kode: "verkom",
		label: "Verifikasi komitmen",
		bobot: "bobotVerkom",
		rumus: "anggota yang diverifikasi ÷ anggota yang dicatat",
	},
	{
		kode: "data",
		label: "Kualitas data",
		bobot: "bobotData",
		rumus: "NIK anggota yang padan ÷ NIK yang dicek",
	},
	{
		kode: "laporan",
		label: "Laporan tepat waktu",
		bobot: "bobotLaporan",
		rumus: "laporan tepat waktu ÷ laporan wajib",
	},
	{
		kode: "pengaduan",
		label: "Pengaduan",
		bobot: "bobotPengaduan",
		rumus: "pengaduan selesai dalam tenggat ÷ pengaduan yang tenggatnya lewat atau selesai",
	},
	{
		kode: "pelatihan",
		label: "Pelatihan dan rapat",
		bobot: "bobotPelatihan",
		rumus: "rerata dari JP dibanding target JP, dan rapat yang dihadiri dibanding undangan",
	},
];

/** A heavier caseload than the norm lifts what is done by hand, at most by a quarter. Our proposal. */
export const FAKTOR_BEBAN_MAKS = 1.25;

export type BagianRapor = {
	kode: KodeKinerja;
	label: string;
	rumus: string;
	bobot: number;
	/** The weight once the parts without records are left out; all of them make 100. */
	bobotSetara: number;
	/** What was counted; null where nothing is recorded. */
	pembilang: number | null;
	penyebut: number | null;
	/** 0 to 1 as counted; null where nothing is recorded. */
	mentah: number | null;
	/** By what it was lifted for caseload and remoteness. */
	pengali: number;
	/** 0 to 1 after lifting. */
	nilai: number | null;
};

export type Rapor = {
	bagian: BagianRapor[];
	/** 0 to 100; null where no part has records. */
	nilai: number | null;
	/** The weights of the parts that have records, before they are made 100. */
	bobotTercatat: number;
	faktorBeban: number;
	faktorTerpencil: number;
};

const batas = (value: number) => Math.min(1, Math.max(0, value));

type Hitungan = Pick<BagianRapor, "pembilang" | "penyebut" | "mentah">;
const TANPA: Hitungan = { pembilang: null, penyebut: null, mentah: null };

function bagi(pembilang: number, penyebut: number): Hitungan {
	return penyebut > 0 ? { pembilang, penyebut, mentah: batas(pembilang / penyebut) } : TANPA;
}

function graduasiOf(b: BahanKinerja, p: ParamTahun, bulan: number): Hitungan {
	const target = (b.basis * p.targetPersen * bulan) / 1200;
	const counted = bagi(b.graduasi, b.basis);
	return counted.mentah === null || target === 0
		? TANPA
		: { ...counted, mentah: batas(b.graduasi / target) };
}

/** Hours and meetings count alike; whichever has no records is left out, and with neither so is the part. */
function pelatihanOf(b: BahanKinerja, p: ParamTahun, bulan: number): Hitungan {
	const due = Math.round((p.jpTarget * bulan) / 12);
	const hours = b.jp > 0 || b.diundang > 0 ? bagi(b.jp, due) : TANPA;
	const meetings = bagi(b.hadir, b.diundang);
	const parts = [hours, meetings].flatMap(({ mentah }) => (mentah === null ? [] : [mentah]));
	if (parts.length === 0) return TANPA;
	const mentah = parts.reduce((sum, one) => sum + one, 0) / parts.length;
	return { pembilang: b.jp + b.hadir, penyebut: due + b.diundang, mentah };
}

function hitunganOf(kode: KodeKinerja, b: BahanKinerja, p: ParamTahun, bulan: number): Hitungan {
	switch (kode) {
		case "graduasi":
			return graduasiOf(b, p, bulan);
		case "p2k2":
			return bagi(b.kelompokBertemu, b.kelompok);
		case "verkom":
			return bagi(b.verkomSelesai, b.verkom);
		case "data":
			return bagi(b.padan, b.dicek);
		case "laporan":
			return bagi(b.laporanTepat, b.laporanWajib);
		case "pengaduan":
			return bagi(b.pengaduanTepat, b.pengaduan);
		case "pelatihan":
			return pelatihanOf(b, p, bulan);
	}
}

/** Remoteness weighs on all work in the field; the caseload on what is done family by family, not on rates of it. */
function pengaliOf(kode: KodeKinerja, beban: number, terpencil: number): number {
	if (kode === "graduasi") return terpencil;
	return kode === "p2k2" || kode === "verkom" || kode === "data" ? beban * terpencil : 1;
}

/** How much heavier than the norm a caseload is, 1 to 1,25. */
export function faktorBeban(keluarga: number, norma: number): number {
	return norma > 0 ? Math.min(FAKTOR_BEBAN_MAKS, Math.max(1, keluarga / norma)) : 1;
}

/** The annual scorecard of somebody up to a month (1 to 12), with all its parts. */
export function hitungRapor(bahan: BahanKinerja, param: ParamTahun, bulan: number): Rapor {
	const beban = faktorBeban(bahan.keluarga, param.bebanMaks);
	const terpencil = bahan.faktor / 100;
	const counted = BAGIAN_KINERJA.map(({ kode, label, rumus, bobot }) => {
		const hitungan = hitunganOf(kode, bahan, param, bulan);
		const pengali = pengaliOf(kode, beban, terpencil);
		const nilai = hitungan.mentah === null ? null : batas(hitungan.mentah * pengali);
		return { kode, label, rumus, bobot: param[bobot], ...hitungan, pengali, nilai };
	});
	const bobotTercatat = counted.reduce(
		(sum, { nilai, bobot }) => sum + (nilai === null ? 0 : bobot),
		0,
	);
	const setara = (nilai: number | null, bobot: number) =>
		nilai === null || bobotTercatat === 0 ? 0 : (bobot * 100) / bobotTercatat;
	const bagian = counted.map((one) => ({ ...one, bobotSetara: setara(one.nilai, one.bobot) }));
	const total = bagian.reduce((sum, { nilai, bobotSetara }) => sum + (nilai ?? 0) * bobotSetara, 0);
	return {
		...{ bagian, bobotTercatat, faktorBeban: beban, faktorTerpencil: terpencil },
		nilai: bobotTercatat > 0 ? total : null,
	};
}
