import type { BarisDasbor } from "../dasbor/rules";
import { SEBUTAN_ANAK, type Tingkat } from "../dasbor/tempat";
import { formatKode } from "../format";
import { type IndikatorKode, readIndikator } from "../indikator/baca";
import { indikatorOf } from "../indikator/catalogue";
import type { Bulan } from "../time";
import { persenSel, type Sel } from "./csv";

/** The shares of a dashboard's table: each is three columns, what there is, of how much, and the percentage. */
const BAGIAN: readonly IndikatorKode[] = [
	"K4",
	"K4b",
	"K2",
	"K2b",
	"K2c",
	"K2d",
	"K12",
	"K1",
	"K1a",
	"K10",
];

/** The heading of a dashboard's table as a file. */
export function headerDasbor(tingkat: Tingkat): string[] {
	const shares = BAGIAN.flatMap((kode) => {
		const { label } = indikatorOf(kode);
		return [`${label}: jumlah`, `${label}: dari`, `${label} (%)`];
	});
	return ["Kode", SEBUTAN_ANAK[tingkat], "KPM", "KPM 12 bulan lalu", "Pendamping", ...shares];
}

/** A place of a dashboard as a file; a pendamping's id is no code that anybody types. */
export function barisDasbor(row: BarisDasbor, bulan: Bulan): Sel[] {
	const shares = BAGIAN.flatMap((kode): Sel[] => {
		const { numerator, denominator } = readIndikator(
			indikatorOf(kode),
			row.kini,
			row.param,
			bulan,
		).ratio;
		return [numerator, denominator, persenSel(numerator, denominator)];
	});
	const { kpmAktif, kpmSetahunLalu, pendamping } = row.kini;
	const code = row.code.length <= 6 ? formatKode(row.code) : "";
	return [code, row.nama, kpmAktif, kpmSetahunLalu, pendamping, ...shares];
}
