import { HITUNGAN_KOSONG, type HitunganWilayah } from "../indikator/hitungan";
import { addBulan, type Bulan, bulanKe, bulanRange, tahunOf } from "../time";
import { type Bahan, UKURAN, type Ukuran } from "./ukuran";

export const BULAN_TREN = 12;
const BULAN_KUARTAL = 3;
/** Two years are shown, and the oldest month of them is compared with the year before it. */
const BULAN_DIBACA = 3 * BULAN_TREN;

/**
 * The months that a dashboard has to read one by one: the twelve, the twelve before, and the year that the oldest of
 * these is compared with. What lies before comes as one sum, under the month before.
 */
export function jendelaOf(bulan: Bulan): { mulai: Bulan; akhir: Bulan } {
	return { mulai: addBulan(bulan, 2 - BULAN_DIBACA), akhir: bulan };
}

/** Two years of a place: the twelve months that end now, and the twelve before them, oldest first. */
export type Deret = { tren: HitunganWilayah[]; lalu: HitunganWilayah[] };

type Values = number[];
type Meja = {
	months: readonly Bulan[];
	of: Record<Ukuran, Values>;
	jatuhTempo: Values;
	tepat: Values;
	basis: Map<number, number>;
	desa: number;
};

/** The rows of a place, or of several together, laid out by month: all of them add up. */
function mejaOf(bahan: Bahan, months: readonly Bulan[]): Meja {
	const index = new Map<string, number>(months.map((month, at) => [month, at]));
	const zeros = () => months.map(() => 0);
	const add = (values: Values, at: number, more: number) => {
		values[at] = (values[at] ?? 0) + more;
	};
	const of = Object.fromEntries(UKURAN.map((name) => [name, zeros()])) as Record<Ukuran, Values>;
	for (const row of bahan.bulanan) {
		const at = index.get(row.bulan);
		if (at === undefined) continue;
		for (let i = 0; i < UKURAN.length; i++) add(of[UKURAN[i] as Ukuran], at, row.nilai[i] ?? 0);
	}
	const [jatuhTempo, tepat] = [zeros(), zeros()];
	for (const row of bahan.tindak) {
		const at = index.get(row.bulan);
		if (at === undefined) continue;
		add(jatuhTempo, at, row.jatuh_tempo);
		add(tepat, at, row.tepat);
	}
	const basis = new Map<number, number>();
	for (const row of bahan.basis) basis.set(row.tahun, (basis.get(row.tahun) ?? 0) + row.basis);
	const desa = bahan.desa.reduce((sum, row) => sum + row.desa, 0);
	return { months, of, jatuhTempo, tepat, basis, desa };
}

/** Sums from the first month on. */
function sejakAwal(values: Values): Values {
	let sum = 0;
	return values.map((value) => {
		sum += value;
		return sum;
	});
}

/** Sums that begin anew in every first month of so many. The first value, a sum of years, belongs to none. */
function sejakAwalMasa(values: Values, months: readonly Bulan[], panjang: number): Values {
	let sum = 0;
	return values.map((value, at) => {
		const isFirst = bulanKe(months[at] as Bulan) % panjang === 1;
		sum = at === 0 ? 0 : isFirst ? value : sum + value;
		return sum;
	});
}

/** Sums over twelve months. */
function setahun(values: Values): Values {
	const total = sejakAwal(values);
	return total.map((sum, at) => sum - (total[at - BULAN_TREN] ?? 0));
}

/** The counts of every month that is laid out; the oldest year of them is there to compare with and not exact by itself. */
function hitunganOf(meja: Meja): HitunganWilayah[] {
	const { months, of, basis, desa } = meja;
	const stok = sejakAwal(of.kpm_masuk.map((value, at) => value - (of.kpm_keluar[at] ?? 0)));
	const year = (ukuran: Ukuran) => sejakAwalMasa(of[ukuran], months, BULAN_TREN);
	const dikunjungi = sejakAwalMasa(of.kpm_dikunjungi, months, BULAN_KUARTAL);
	const graduasi = {
		ALAMIAH: year("g_alamiah"),
		MANDIRI: year("g_mandiri"),
		PEMBERDAYAAN: year("g_pemberdayaan"),
		MAMPU: year("g_mampu"),
		SANKSI: year("g_sanksi"),
	};
	const [jatuhTempo, tepat] = [setahun(meja.jatuhTempo), setahun(meja.tepat)];
	return months.map((month, at) => {
		const now = (values: Values) => values[at] ?? 0;
		return {
			...HITUNGAN_KOSONG,
			kpmAktif: now(stok),
			kpmSetahunLalu: stok[at - BULAN_TREN] ?? 0,
			basis: basis.get(tahunOf(month)) ?? 0,
			graduasi: {
				ALAMIAH: now(graduasi.ALAMIAH),
				MANDIRI: now(graduasi.MANDIRI),
				PEMBERDAYAAN: now(graduasi.PEMBERDAYAAN),
				MAMPU: now(graduasi.MAMPU),
				SANKSI: now(graduasi.SANKSI),
			},
			pendamping: now(of.pendamping),
			desa,
			kelompok: now(of.kelompok),
			kelompokBertemu: now(of.kelompok_bertemu),
			hadir: now(of.hadir),
			hadirWajib: now(of.hadir_wajib),
			kpmHadir: now(of.kpm_hadir),
			materi: now(of.materi),
			laporanWajib: now(of.laporan_wajib),
			laporanMasuk: now(of.laporan_masuk),
			laporanTepat: now(of.laporan_tepat),
			laporanSetuju: now(of.laporan_setuju),
			laporanLangsung: now(of.laporan_langsung),
			kpmDikunjungi: now(dikunjungi),
			tindakLanjutJatuhTempo: now(jatuhTempo),
			tindakLanjutTepat: now(tepat),
		};
	});
}

function deretOf(bahan: Bahan, months: readonly Bulan[]): Deret {
	const counts = hitunganOf(mejaOf(bahan, months)).slice(BULAN_TREN);
	return { lalu: counts.slice(0, BULAN_TREN), tren: counts.slice(BULAN_TREN) };
}

/** Two years of each place and of all of them together, up to `bulan`. */
export function susunHitungan(
	bahan: Bahan,
	bulan: Bulan,
): { semua: Deret; tempat: Map<string, Deret> } {
	const months = bulanRange(bulan, BULAN_DIBACA);
	const places = new Map<string, Bahan>();
	const at = (tempat: string): Bahan => {
		const found = places.get(tempat);
		if (found) return found;
		const own: Bahan = { bulanan: [], basis: [], tindak: [], desa: [] };
		places.set(tempat, own);
		return own;
	};
	for (const row of bahan.bulanan) at(row.tempat).bulanan.push(row);
	for (const row of bahan.basis) at(row.tempat).basis.push(row);
	for (const row of bahan.tindak) at(row.tempat).tindak.push(row);
	for (const row of bahan.desa) at(row.tempat).desa.push(row);
	return {
		semua: deretOf(bahan, months),
		tempat: new Map([...places].map(([name, own]) => [name, deretOf(own, months)])),
	};
}
