import type { HitunganWilayah } from "../indikator/hitungan";
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

/** The months that are laid out, read once for all places. */
type Kalender = {
	index: ReadonlyMap<string, number>;
	tahun: readonly number[];
	/** Whether a month is the first of its year, and of its quarter. */
	awalTahun: readonly boolean[];
	awalKuartal: readonly boolean[];
};

type Meja = {
	/** By measure, in the order of `UKURAN`. */
	ukuran: Values[];
	jatuhTempo: Values;
	tepat: Values;
	basis: Map<number, number>;
	desa: number;
};

function kalenderOf(months: readonly Bulan[]): Kalender {
	const isFirst = (panjang: number) => months.map((month) => bulanKe(month) % panjang === 1);
	return {
		index: new Map(months.map((month, at) => [month, at])),
		tahun: months.map(tahunOf),
		awalTahun: isFirst(BULAN_TREN),
		awalKuartal: isFirst(BULAN_KUARTAL),
	};
}

/** The rows of a place laid out by month. */
function mejaOf(bahan: Bahan, { index, tahun }: Kalender): Meja {
	const zeros = () => tahun.map(() => 0);
	const add = (values: Values, at: number, more: number) => {
		values[at] = (values[at] ?? 0) + more;
	};
	const ukuran = UKURAN.map(zeros);
	for (const { bulan, nilai } of bahan.bulanan) {
		const at = index.get(bulan);
		if (at !== undefined) ukuran.forEach((values, i) => void add(values, at, nilai[i] ?? 0));
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
	return { ukuran, jatuhTempo, tepat, basis, desa };
}

const plus = (a: Values, b: Values): Values => a.map((value, at) => value + (b[at] ?? 0));

/** Two places together: everything that is laid out adds up. */
function bersama(a: Meja, b: Meja): Meja {
	const basis = new Map(a.basis);
	for (const [tahun, more] of b.basis) basis.set(tahun, (basis.get(tahun) ?? 0) + more);
	return {
		ukuran: a.ukuran.map((values, i) => plus(values, b.ukuran[i] ?? [])),
		jatuhTempo: plus(a.jatuhTempo, b.jatuhTempo),
		tepat: plus(a.tepat, b.tepat),
		basis,
		desa: a.desa + b.desa,
	};
}

/** Sums from the first month on. */
function sejakAwal(values: Values): Values {
	let sum = 0;
	return values.map((value) => {
		sum += value;
		return sum;
	});
}

/** Sums that begin anew in every month that is a first one. The first value, a sum of years, belongs to none. */
function sejakAwalMasa(values: Values, awal: readonly boolean[]): Values {
	let sum = 0;
	return values.map((value, at) => {
		sum = at === 0 ? 0 : awal[at] ? value : sum + value;
		return sum;
	});
}

/** Sums over twelve months. */
function setahun(values: Values): Values {
	const total = sejakAwal(values);
	return total.map((sum, at) => sum - (total[at - BULAN_TREN] ?? 0));
}

/** The counts of every month but the oldest year of them, which is there to compare with and not exact by itself. */
function hitunganOf(meja: Meja, { tahun, awalTahun, awalKuartal }: Kalender): HitunganWilayah[] {
	const { basis, desa } = meja;
	const of = Object.fromEntries(UKURAN.map((name, i) => [name, meja.ukuran[i]])) as Record<
		Ukuran,
		Values
	>;
	const stok = sejakAwal(of.kpm_masuk.map((value, at) => value - (of.kpm_keluar[at] ?? 0)));
	const sejakJanuari = (ukuran: Ukuran) => sejakAwalMasa(of[ukuran], awalTahun);
	const dikunjungi = sejakAwalMasa(of.kpm_dikunjungi, awalKuartal);
	const graduasi = {
		ALAMIAH: sejakJanuari("g_alamiah"),
		MANDIRI: sejakJanuari("g_mandiri"),
		PEMBERDAYAAN: sejakJanuari("g_pemberdayaan"),
		MAMPU: sejakJanuari("g_mampu"),
		SANKSI: sejakJanuari("g_sanksi"),
	};
	const [jatuhTempo, tepat] = [setahun(meja.jatuhTempo), setahun(meja.tepat)];
	return tahun.slice(BULAN_TREN).map((year, later) => {
		const at = later + BULAN_TREN;
		const now = (values: Values) => values[at] ?? 0;
		return {
			kpmAktif: now(stok),
			kpmSetahunLalu: stok[at - BULAN_TREN] ?? 0,
			basis: basis.get(year) ?? 0,
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

function deretOf(meja: Meja, kalender: Kalender): Deret {
	const counts = hitunganOf(meja, kalender);
	return { lalu: counts.slice(0, BULAN_TREN), tren: counts.slice(BULAN_TREN) };
}

/** Two years of each place and of all of them together, up to `bulan`. */
export function susunHitungan(
	bahan: Bahan,
	bulan: Bulan,
): { semua: Deret; tempat: Map<string, Deret> } {
	const kalender = kalenderOf(bulanRange(bulan, BULAN_DIBACA));
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
	const meja = new Map([...places].map(([name, own]) => [name, mejaOf(own, kalender)]));
	const none = mejaOf({ bulanan: [], basis: [], tindak: [], desa: [] }, kalender);
	return {
		semua: deretOf([...meja.values()].reduce(bersama, none), kalender),
		tempat: new Map([...meja].map(([name, own]) => [name, deretOf(own, kalender)])),
	};
}
