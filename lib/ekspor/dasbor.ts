import type { BarisDasbor } from "../dasbor/rules";
import { SEBUTAN_ANAK, type Tingkat } from "../dasbor/tempat";
import { formatBulan, formatKode } from "../format";
import { type IndikatorKode, readIndikator } from "../indikator/baca";
import { indikatorOf } from "../indikator/catalogue";
import type { HitunganWilayah } from "../indikator/hitungan";
import type { ParamTahun } from "../param/rules";
import { type Bulan, bulanRange } from "../time";
import { type Berkas, type Kolom, lembarOf, pecahan } from "./kolom";

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

/** The counts of a place in a month. */
type Hitungan = { kini: HitunganWilayah; param: ParamTahun };

function bagianOf<Row extends Hitungan>(bulanOf: (row: Row) => Bulan): Kolom<Row>[] {
	return BAGIAN.flatMap((kode): Kolom<Row>[] => {
		const indikator = indikatorOf(kode);
		const { label } = indikator;
		const ratio = (row: Row) => readIndikator(indikator, row.kini, row.param, bulanOf(row)).ratio;
		return [
			{ judul: `${label}: jumlah`, jenis: "angka", nilai: (row) => ratio(row).numerator },
			{ judul: `${label}: dari`, jenis: "angka", nilai: (row) => ratio(row).denominator },
			{
				judul: `${label} (%)`,
				jenis: "persen",
				nilai: (row) => pecahan(ratio(row).numerator, ratio(row).denominator),
			},
		];
	});
}

const POKOK: Kolom<Hitungan>[] = [
	{ judul: "KPM", jenis: "angka", nilai: ({ kini }) => kini.kpmAktif },
	{ judul: "KPM 12 bulan lalu", jenis: "angka", nilai: ({ kini }) => kini.kpmSetahunLalu },
	{ judul: "Pendamping", jenis: "angka", nilai: ({ kini }) => kini.pendamping },
];

/** The columns of a dashboard's table as a file; a pendamping's id is no code that anybody types. */
export function kolomDasbor(tingkat: Tingkat, bulan: Bulan): Kolom<BarisDasbor>[] {
	return [
		{
			judul: "Kode",
			jenis: "teks",
			lebar: 10,
			nilai: ({ code }) => (code.length <= 6 ? formatKode(code) : ""),
		},
		{
			judul: SEBUTAN_ANAK[tingkat].replace(/^./, (letter) => letter.toUpperCase()),
			jenis: "teks",
			lebar: 30,
			nilai: ({ nama }) => nama,
		},
		...POKOK,
		...bagianOf<BarisDasbor>(() => bulan),
	];
}

type BarisTren = Hitungan & { bulan: Bulan };

/** The months of a region's trends, oldest first. */
export function kolomTren(): Kolom<BarisTren>[] {
	return [
		{ judul: "Bulan", jenis: "teks", lebar: 16, nilai: ({ bulan }) => formatBulan(bulan) },
		...POKOK,
		...bagianOf<BarisTren>(({ bulan }) => bulan),
	];
}

/** What a dashboard says of itself, as far as a file needs it. */
export type DasborBerkas = {
	nama: string;
	tingkat: Tingkat;
	bulan: Bulan;
	tren: HitunganWilayah[];
	lalu: HitunganWilayah[];
	param: ParamTahun;
	anak: BarisDasbor[];
};

/** The tables of a dashboard: the places beside each other, and the region's months with those a year before. */
export function lembarDasbor(dasbor: DasborBerkas): Berkas["lembar"] {
	const { tingkat, bulan, param, anak, tren, lalu } = dasbor;
	const counts = [...lalu, ...tren];
	const months = bulanRange(bulan, counts.length).map((month, at) => ({
		bulan: month,
		kini: counts[at] as HitunganWilayah,
		param,
	}));
	// Before anybody owed a report nothing was recorded, and no graduation in the file would be none in the world.
	const since = months.findIndex(({ kini }) => kini.pendamping > 0);
	return [
		lembarOf(`Per ${SEBUTAN_ANAK[tingkat].replace("/", " dan ")}`, kolomDasbor(tingkat, bulan), [
			anak,
		]),
		lembarOf("Per bulan", kolomTren(), [since < 0 ? [] : months.slice(since)]),
	];
}
