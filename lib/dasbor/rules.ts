import { type IndikatorKode, readIndikator } from "../indikator/baca";
import { indikatorOf } from "../indikator/catalogue";
import { HITUNGAN_KOSONG, type HitunganWilayah } from "../indikator/hitungan";
import type { ParamTahun } from "../param/rules";
import { addBulan, type Bulan, bulanRange, kuartalStart, tahunOf } from "../time";
import type { Bahan, BarisBulan, Ukuran } from "./ukuran";

export const BULAN_TREN = 12;

/**
 * The months that a dashboard has to read one by one: each of the twelve is compared with the year before it. What lies
 * before comes as one sum.
 */
export function jendelaOf(bulan: Bulan): { mulai: Bulan; akhir: Bulan } {
	return { mulai: addBulan(bulan, 2 - 2 * BULAN_TREN), akhir: bulan };
}

class Tempat {
	readonly #bulanan = new Map<string, BarisBulan>();
	readonly #basis = new Map<number, number>();
	readonly #tindak = new Map<string, { jatuh_tempo: number; tepat: number }>();
	/** Desa and kelurahan, the same in every month. */
	readonly desa: number;

	constructor(bahan: Bahan) {
		for (const row of bahan.bulanan) this.#bulanan.set(row.bulan, row);
		for (const row of bahan.basis) this.#basis.set(row.tahun, row.basis);
		for (const row of bahan.tindak) this.#tindak.set(row.bulan, row);
		this.desa = bahan.desa[0]?.desa ?? 0;
	}

	of(bulan: string, ukuran: Ukuran): number {
		return this.#bulanan.get(bulan)?.[ukuran] ?? 0;
	}

	/** Families in minus families out, up to the end of a month. */
	stok(bulan: string): number {
		let stock = 0;
		for (const [month, row] of this.#bulanan)
			if (month <= bulan) stock += row.kpm_masuk - row.kpm_keluar;
		return stock;
	}

	sejakJanuari(bulan: Bulan, ukuran: Ukuran): number {
		const first = `${tahunOf(bulan)}-01`;
		let sum = 0;
		for (const [month, row] of this.#bulanan)
			if (month >= first && month <= bulan) sum += row[ukuran];
		return sum;
	}

	/** Follow-ups that fell due in the twelve months up to this one. */
	tindak(bulan: Bulan): { jatuhTempo: number; tepat: number } {
		const first = addBulan(bulan, 1 - BULAN_TREN);
		const sum = { jatuhTempo: 0, tepat: 0 };
		for (const [month, row] of this.#tindak)
			if (month >= first && month <= bulan) {
				sum.jatuhTempo += row.jatuh_tempo;
				sum.tepat += row.tepat;
			}
		return sum;
	}

	basis(tahun: number): number {
		return this.#basis.get(tahun) ?? 0;
	}
}

function hitunganOf(tempat: Tempat, bulan: Bulan): HitunganWilayah {
	const of = (ukuran: Ukuran) => tempat.of(bulan, ukuran);
	const year = (ukuran: Ukuran) => tempat.sejakJanuari(bulan, ukuran);
	const tindak = tempat.tindak(bulan);
	return {
		...HITUNGAN_KOSONG,
		kpmAktif: tempat.stok(bulan),
		kpmSetahunLalu: tempat.stok(addBulan(bulan, -12)),
		basis: tempat.basis(tahunOf(bulan)),
		graduasi: {
			ALAMIAH: year("g_alamiah"),
			MANDIRI: year("g_mandiri"),
			PEMBERDAYAAN: year("g_pemberdayaan"),
			MAMPU: year("g_mampu"),
			SANKSI: year("g_sanksi"),
		},
		pendamping: of("pendamping"),
		desa: tempat.desa,
		kelompok: of("kelompok"),
		kelompokBertemu: of("kelompok_bertemu"),
		hadir: of("hadir"),
		hadirWajib: of("hadir_wajib"),
		kpmHadir: of("kpm_hadir"),
		materi: of("materi"),
		laporanWajib: of("laporan_wajib"),
		laporanMasuk: of("laporan_masuk"),
		laporanTepat: of("laporan_tepat"),
		laporanSetuju: of("laporan_setuju"),
		laporanLangsung: of("laporan_langsung"),
		kpmDikunjungi: tempat.of(kuartalStart(bulan), "kpm_dikunjungi"),
		tindakLanjutJatuhTempo: tindak.jatuhTempo,
		tindakLanjutTepat: tindak.tepat,
	};
}

const by = <T extends { tempat: string }>(rows: readonly T[], tempat: string) =>
	rows.filter((row) => row.tempat === tempat);

/** The counts of each place in the twelve months that end with `bulan`, oldest first. */
export function susunHitungan(bahan: Bahan, bulan: Bulan): Map<string, HitunganWilayah[]> {
	const places = new Set(
		[...bahan.bulanan, ...bahan.basis, ...bahan.tindak, ...bahan.desa].map((r) => r.tempat),
	);
	const months = bulanRange(bulan, BULAN_TREN);
	return new Map(
		[...places].map((name) => {
			const tempat = new Tempat({
				bulanan: by(bahan.bulanan, name),
				basis: by(bahan.basis, name),
				tindak: by(bahan.tindak, name),
				desa: by(bahan.desa, name),
			});
			return [name, months.map((month) => hitunganOf(tempat, month))];
		}),
	);
}

/** A place in the comparison: its counts now and over twelve months, and the parameters that hold for it. */
export type BarisDasbor = {
	/** Region digits, or the id of a pendamping. */
	code: string;
	nama: string;
	kini: HitunganWilayah;
	tren: HitunganWilayah[];
	param: ParamTahun;
};

/** The dashboard of one of the places in the comparison, as far as the level above knows it; null if it is not there. */
export function pilihBaris<D extends { anak: BarisDasbor[] }>(dasbor: D, code: string) {
	const row = dasbor.anak.find((baris) => baris.code === code);
	if (!row) return null;
	const { nama, kini, tren, param } = row;
	return { ...dasbor, nama, kini, tren, param, anak: [row] };
}

export type Urutan = { kode: IndikatorKode | "nama" | "kpm"; arah: "naik" | "turun" };

function valueFor(row: BarisDasbor, kode: Urutan["kode"], bulan: Bulan): number | string | null {
	if (kode === "nama") return row.nama;
	if (kode === "kpm") return row.kini.kpmAktif;
	return readIndikator(indikatorOf(kode), row.kini, row.param, bulan).value;
}

/** Sorted places; a place without data comes last either way, names decide between equals. */
export function urutkan(rows: readonly BarisDasbor[], urutan: Urutan, bulan: Bulan): BarisDasbor[] {
	const sign = urutan.arah === "naik" ? 1 : -1;
	const keyed = rows.map((row) => ({ row, value: valueFor(row, urutan.kode, bulan) }));
	keyed.sort((a, b) => {
		if (a.value === null || b.value === null)
			return Number(a.value === null) - Number(b.value === null);
		if (typeof a.value === "string" || typeof b.value === "string")
			return sign * String(a.value).localeCompare(String(b.value), "id");
		return sign * (a.value - b.value) || a.row.nama.localeCompare(b.row.nama, "id");
	});
	return keyed.map(({ row }) => row);
}
