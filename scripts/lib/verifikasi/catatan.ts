/** A figure, or a word where a row is there or not. */
export type Nilai = number | string | null;

/** One place where the product's figure is not what the records say. */
export type Beda = {
	/** "pendamping_bulan.kunjungan", "indikator K4.pembilang" */
	ukuran: string;
	wilayah: string;
	/** A month, a quarter's first month, or a year. */
	bulan: string;
	tersimpan: Nilai;
	dihitung: Nilai;
};

/** How many differences are kept to be shown; all are counted. */
const CONTOH_MAX = 40;

/** Counts what was compared and keeps the first differences. */
export class Catatan {
	readonly contoh: Beda[] = [];
	dibandingkan = 0;
	beda = 0;

	/**
	 * One comparison; what is nought on both sides is none, so that the number says something. The place is only put
	 * together when it is needed.
	 */
	cek(ukuran: string, tersimpan: Nilai, dihitung: Nilai, di: () => [string, string]): void {
		if (tersimpan === dihitung && !dihitung) return;
		this.dibandingkan++;
		if (tersimpan === dihitung) return;
		this.beda++;
		if (this.contoh.length >= CONTOH_MAX) return;
		const [wilayah, bulan] = di();
		this.contoh.push({ ukuran, wilayah, bulan, tersimpan, dihitung });
	}

	/** What the database compared itself: so many rows, of which so many differ. */
	cekMassal(dibandingkan: number, beda: number, contoh: readonly Beda[]): void {
		this.dibandingkan += dibandingkan;
		this.beda += beda;
		this.contoh.push(...contoh.slice(0, CONTOH_MAX - this.contoh.length));
	}
}

const kata = (nilai: Nilai) =>
	typeof nilai === "number" ? nilai.toLocaleString("id-ID") : (nilai ?? "tidak ada");

/** A difference as a sentence for the terminal. */
export function kalimatBeda({ ukuran, wilayah, bulan, tersimpan, dihitung }: Beda): string {
	return `${ukuran} · ${wilayah} · ${bulan} · tersimpan ${kata(tersimpan)}, dihitung ulang ${kata(dihitung)}`;
}
