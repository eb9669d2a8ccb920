/** What a leaf of the roll-ups counts: said here once more, since this is the other side of the comparison. */
export const UKURAN = [
	...["pendamping", "laporan_wajib", "laporan_masuk", "laporan_tepat", "laporan_setuju"],
	...["laporan_langsung", "kelompok", "kelompok_bertemu", "kpm_hadir", "materi", "sesi", "hadir"],
	...["hadir_wajib", "kunjungan", "kpm_dikunjungi", "kegiatan", "kpm_masuk", "kpm_keluar"],
	...["g_alamiah", "g_mandiri", "g_pemberdayaan", "g_mampu", "g_sanksi"],
];
export const JENIS = ["g_alamiah", "g_mandiri", "g_pemberdayaan", "g_mampu", "g_sanksi"];

/** Measures of a month by name; one that is not there is nought. */
export type Angka = Record<string, number>;

const naik = <K>(map: Map<K, number>, key: K, by: number) => map.set(key, (map.get(key) ?? 0) + by);

/** What was counted from the records for one place. */
export class Wadah {
	/** "2026-10" */
	readonly bulan = new Map<string, Angka>();
	/** Active families at the end of a month. */
	readonly stok = new Map<string, number>();
	/** Families on 1 January of a year. */
	readonly basis = new Map<number, number>();
	/** Follow-ups by the month in which they fell due. */
	readonly jatuhTempo = new Map<string, number>();
	readonly tepat = new Map<string, number>();
	desa = 0;

	tambah(bulan: string, ukuran: string, by: number): void {
		const row = this.bulan.get(bulan) ?? {};
		row[ukuran] = (row[ukuran] ?? 0) + by;
		this.bulan.set(bulan, row);
	}

	of(bulan: string, ukuran: string): number {
		return this.bulan.get(bulan)?.[ukuran] ?? 0;
	}

	/** Adds a part of the same place. */
	gabung(part: Wadah): void {
		for (const [bulan, row] of part.bulan)
			for (const ukuran in row) this.tambah(bulan, ukuran, row[ukuran] ?? 0);
		for (const [bulan, n] of part.stok) naik(this.stok, bulan, n);
		for (const [tahun, n] of part.basis) naik(this.basis, tahun, n);
		for (const [bulan, n] of part.jatuhTempo) naik(this.jatuhTempo, bulan, n);
		for (const [bulan, n] of part.tepat) naik(this.tepat, bulan, n);
		this.desa += part.desa;
	}

	naikStok(bulan: string, by: number): void {
		naik(this.stok, bulan, by);
	}
	naikTindak(bulan: string, jatuhTempo: number, tepat: number): void {
		naik(this.jatuhTempo, bulan, jatuhTempo);
		naik(this.tepat, bulan, tepat);
	}
}

/** Places and what was counted for them. */
export class Peta extends Map<string, Wadah> {
	di(tempat: string): Wadah {
		const found = this.get(tempat) ?? new Wadah();
		this.set(tempat, found);
		return found;
	}

	/** The same counts for larger places; what belongs to none is left out. */
	lipat(ke: (tempat: string) => string | null): Peta {
		const peta = new Peta();
		for (const [tempat, wadah] of this) {
			const besar = ke(tempat);
			if (besar !== null) peta.di(besar).gabung(wadah);
		}
		return peta;
	}
}

/** A leaf: what one pendamping has in one kecamatan. */
export const daun = (kecamatan: number, pendamping: string) => `${kecamatan}|${pendamping}`;
export const kecamatanOf = (tempat: string) => tempat.slice(0, 6);
export const pendampingOf = (tempat: string) => tempat.slice(7);

const NAMA = new Map<number, string>();
const NOMOR = new Map<string, number>();

function ke(bulan: string): number {
	const known = NOMOR.get(bulan);
	if (known !== undefined) return known;
	const n = Number(bulan.slice(0, 4)) * 12 + Number(bulan.slice(5)) - 1;
	NOMOR.set(bulan, n);
	return n;
}
function dari(n: number): string {
	const known = NAMA.get(n);
	if (known !== undefined) return known;
	const [tahun, bulan] = [Math.floor(n / 12), (n % 12) + 1];
	const name = `${String(tahun).padStart(4, "0")}-${String(bulan).padStart(2, "0")}`;
	NAMA.set(n, name);
	return name;
}
/** So many months later. */
export const geser = (bulan: string, by: number) => dari(ke(bulan) + by);
/** All months of a span, both ends included. */
export function rentang(awal: string, akhir: string): string[] {
	const from = ke(awal);
	return Array.from({ length: Math.max(0, ke(akhir) - from + 1) }, (_, i) => dari(from + i));
}
