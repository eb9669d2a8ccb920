import { type Angka, geser, JENIS, type Wadah } from "./wadah";

/** What an indicator should be: numerator, denominator, and a value where it is more than their quotient. */
export type Harapan = { pembilang: number; penyebut: number; nilai?: number | null };

/** One place in one month, with the parameters of the year: which graduations count, and the norm of a caseload. */
export type Keadaan = {
	wadah: Wadah;
	bulan: string;
	jenisKpi: number;
	bebanMaks: number;
	/** Graduations by type from January to this month. */
	graduasi: Angka;
};

const SESI_INTI = 14;
const ALAMIAH = 1;

const ini = ({ wadah, bulan }: Keadaan, ukuran: string) => wadah.of(bulan, ukuran);
const stok = ({ wadah, bulan }: Keadaan, lalu = 0) => wadah.stok.get(geser(bulan, -lalu)) ?? 0;
const tahunOf = (bulan: string) => Number(bulan.slice(0, 4));

/** Graduations by type from January to this month. */
export function graduasiSejakJanuari(wadah: Wadah, bulan: string): Angka {
	const sums: Angka = Object.fromEntries(JENIS.map((jenis) => [jenis, 0]));
	for (let month = `${bulan.slice(0, 4)}-01`; month <= bulan; month = geser(month, 1)) {
		const row = wadah.bulan.get(month);
		if (row) for (const jenis of JENIS) sums[jenis] = (sums[jenis] ?? 0) + (row[jenis] ?? 0);
	}
	return sums;
}

const graduasi = (k: Keadaan, jenisKpi: number) =>
	JENIS.reduce(
		(sum, jenis, bit) => sum + (jenisKpi & (1 << bit) ? (k.graduasi[jenis] ?? 0) : 0),
		0,
	);

const basis = ({ wadah, bulan }: Keadaan) => wadah.basis.get(tahunOf(bulan)) ?? 0;

function setahun(map: Map<string, number>, bulan: string): number {
	let sum = 0;
	if (map.size > 0) for (let lalu = 0; lalu < 12; lalu++) sum += map.get(geser(bulan, -lalu)) ?? 0;
	return sum;
}

const tindak = ({ wadah, bulan }: Keadaan): Harapan => ({
	pembilang: setahun(wadah.tepat, bulan),
	penyebut: setahun(wadah.jatuhTempo, bulan),
});

function sejakAwalTriwulan({ wadah, bulan }: Keadaan, ukuran: string): number {
	const month = Number(bulan.slice(5));
	let sum = 0;
	for (let lalu = (month - 1) % 3; lalu >= 0; lalu--) sum += wadah.of(geser(bulan, -lalu), ukuran);
	return sum;
}

const bagi = (atas: string, bawah: string) => (k: Keadaan) => ({
	pembilang: ini(k, atas),
	penyebut: ini(k, bawah),
});

function kurangPendamping(k: Keadaan): Harapan {
	const [families, people] = [stok(k), ini(k, "pendamping")];
	const nilai = families > 0 ? Math.ceil(families / k.bebanMaks) - people : null;
	return { pembilang: families, penyebut: people, nilai };
}

/** Every indicator by its code, as docs and the words beside the figures define it. */
export const RUMUS: Record<string, (k: Keadaan) => Harapan> = {
	K1: (k) => ({ pembilang: graduasi(k, k.jenisKpi), penyebut: basis(k) }),
	K1a: (k) => ({ pembilang: graduasi(k, k.jenisKpi | ALAMIAH), penyebut: basis(k) }),
	K1b: (k) => ({ pembilang: graduasi(k, k.jenisKpi), penyebut: ini(k, "pendamping") }),
	K2: bagi("kelompok_bertemu", "kelompok"),
	K2b: bagi("hadir", "hadir_wajib"),
	K2c: (k) => ({ pembilang: ini(k, "kpm_hadir"), penyebut: stok(k) }),
	K2d: (k) => ({ pembilang: ini(k, "materi"), penyebut: ini(k, "kelompok") * SESI_INTI }),
	K4: bagi("laporan_masuk", "laporan_wajib"),
	K4b: bagi("laporan_tepat", "laporan_wajib"),
	K4c: bagi("laporan_langsung", "laporan_setuju"),
	K5: (k) => ({ pembilang: stok(k), penyebut: ini(k, "pendamping") }),
	K5b: kurangPendamping,
	K5c: (k) => ({
		pembilang: k.wadah.desa,
		penyebut: k.wadah.desa > 0 ? ini(k, "pendamping") : 0,
	}),
	K6e: (k) => ({ pembilang: stok(k) - stok(k, 12), penyebut: stok(k, 12) }),
	K12: (k) => ({
		pembilang: sejakAwalTriwulan(k, "kpm_dikunjungi"),
		penyebut: stok(k),
	}),
	K10: tindak,
};
