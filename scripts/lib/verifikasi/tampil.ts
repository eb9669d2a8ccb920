import type pg from "pg";
import { bacaBahan } from "../../../lib/dasbor/bahan-queries";
import { type Deret, susunHitungan } from "../../../lib/dasbor/deret";
import type { Tingkat } from "../../../lib/dasbor/tempat";
import { JENIS_KODE } from "../../../lib/graduasi/rules";
import { type IndikatorKode, readIndikator } from "../../../lib/indikator/baca";
import { INDIKATOR } from "../../../lib/indikator/catalogue";
import { HITUNGAN_KOSONG, type HitunganWilayah } from "../../../lib/indikator/hitungan";
import type { ParamTahun } from "../../../lib/param/rules";
import type { Bulan } from "../../../lib/time";
import type { Catatan } from "./catatan";
import { graduasiSejakJanuari, RUMUS } from "./rumus";
import { txDi } from "./sambungan";
import { geser, type Peta, Wadah } from "./wadah";

/** A dashboard shows this year and the year before. */
const JENDELA = 24;

const kosong = Array.from({ length: JENDELA }, () => HITUNGAN_KOSONG);
const KOSONG: Deret = { lalu: kosong, tren: [] };
const sebut = (tingkat: Tingkat) => (tingkat === "kecamatan" ? "pendamping" : "bagian");

/** From which month to which month, and the parameters of each year. */
export type Kalender = {
	awal: string;
	akhir: string;
	paramOf: (tahun: number) => ParamTahun;
};

const NAMA = Object.fromEntries(
	INDIKATOR.map(({ code }) => [
		code,
		[`indikator ${code}.pembilang`, `indikator ${code}.penyebut`, `indikator ${code}`],
	]),
) as Record<IndikatorKode, [string, string, string]>;

/** Compares every indicator of one place in one month. */
function cekTempat(
	shown: HitunganWilayah,
	wadah: Wadah,
	bulan: string,
	param: ParamTahun,
	wilayah: string,
	catatan: Catatan,
): void {
	const { jenisKpi, bebanMaks } = param;
	const graduasi = graduasiSejakJanuari(wadah, bulan);
	const keadaan = { wadah, bulan, jenisKpi, bebanMaks, graduasi };
	const di = (): [string, string] => [wilayah, bulan];
	for (const indikator of INDIKATOR) {
		const harap = RUMUS[indikator.code]?.(keadaan);
		if (!harap) throw new Error(`indikator ${indikator.code} belum dihitung ulang`);
		const { ratio, value } = readIndikator(indikator, shown, param, bulan as Bulan);
		const { pembilang, penyebut, nilai } = harap;
		const quotient = penyebut > 0 ? pembilang / penyebut : null;
		const [atas, bawah, hasil] = NAMA[indikator.code];
		catatan.cek(atas, ratio.numerator, pembilang, di);
		catatan.cek(bawah, ratio.denominator, penyebut, di);
		catatan.cek(hasil, value, nilai === undefined ? quotient : nilai, di);
	}
	for (const jenis of JENIS_KODE) {
		const counted = graduasi[`g_${jenis.toLowerCase()}`] ?? 0;
		catatan.cek(`graduasi ${jenis}`, shown.graduasi[jenis], counted, di);
	}
}

/**
 * Compares what the dashboard of a region shows, for itself and for each place one level down, in every month. It is read
 * with the dashboard's own statements; `peta` has the recount of its parts, what belongs to none under its own code.
 */
export async function cekDasbor(
	client: pg.Client,
	code: string,
	tingkat: Tingkat,
	peta: Peta,
	{ awal, akhir, paramOf }: Kalender,
	catatan: Catatan,
): Promise<void> {
	const whole = peta.lipat(() => code).get(code) ?? new Wadah();
	const tx = txDi(client);
	for (let end = akhir; end >= awal; end = geser(end, -JENDELA)) {
		const bahan = await bacaBahan(tx, code, tingkat, end as Bulan);
		const { semua, tempat } = susunHitungan(bahan, end as Bulan);
		const cek = (deret: Deret, wadah: Wadah, nama: string) =>
			[...deret.lalu, ...deret.tren].forEach((shown, i) => {
				const bulan = geser(end, i + 1 - JENDELA);
				if (bulan < awal) return;
				cekTempat(shown, wadah, bulan, paramOf(Number(bulan.slice(0, 4))), nama, catatan);
			});
		cek(semua, whole, `${tingkat} ${code}`);
		for (const place of new Set([...tempat.keys(), ...peta.keys()]))
			cek(
				tempat.get(place) ?? KOSONG,
				peta.get(place) ?? new Wadah(),
				`${tingkat} ${code}, ${sebut(tingkat)} ${place}`,
			);
	}
}
