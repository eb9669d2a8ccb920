import { readyBar } from "@/components/ui/bar-value";
import type { ReadyHead } from "@/components/ui/ready-table";
import { describeSparkline } from "@/components/ui/sparkline";
import type { Dasbor } from "@/lib/dasbor/queries";
import type { BarisDasbor, Urutan } from "@/lib/dasbor/rules";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { SEBUTAN_ANAK } from "@/lib/dasbor/tempat";
import { formatDecimal, formatNumber, formatPersen } from "@/lib/format";
import { type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { BEBAN, bebanOf, isTumbuhTakWajar, pertumbuhan } from "@/lib/indikator/rules";
import { belowHref, lihatHref, type Rows, rowsBelow } from "./alamat";
import { bacaDasbor } from "./baca";
import { rumusOf } from "./rumus";
import type { Sel } from "./sel";
import { tulisNilai } from "./tulis";

/** A column of the comparison: its heading, and what a place has in it. */
export type Kolom = ReadyHead<Sel> & { isi: (row: BarisDasbor) => Sel };
type Sort = (kode: Urutan["kode"]) => Pick<Kolom, "sortHref" | "sorted">;

function sortOf(dasbor: Dasbor, alamat: AlamatDasbor): Sort {
	const { urutan } = alamat;
	return (kode) => {
		const current = urutan.kode === kode;
		const arah = current && urutan.arah === "naik" ? "turun" : "naik";
		return {
			sortHref: lihatHref(dasbor.bulan, alamat, { urutan: { kode, arah } }),
			sorted: current ? (urutan.arah === "naik" ? "ascending" : "descending") : undefined,
		};
	};
}

function keluarga(row: BarisDasbor): Sel {
	const { kpmAktif, kpmSetahunLalu } = row.kini;
	const alarm = isTumbuhTakWajar(pertumbuhan(kpmAktif, kpmSetahunLalu), row.param);
	return {
		t: "keluarga",
		jumlah: formatNumber(kpmAktif),
		tumbuh: alarm
			? `tumbuh ${formatPersen(((kpmAktif - kpmSetahunLalu) / kpmSetahunLalu) * 100)}`
			: undefined,
	};
}

const BAND_STATUS = { ringan: "neutral", normal: "ok", berat: "near", kritis: "behind" } as const;

function beban(row: BarisDasbor): Sel {
	const ratio = { numerator: row.kini.kpmAktif, denominator: row.kini.pendamping };
	const band = bebanOf(ratio, row.param);
	if (!band) return { t: "tanpa", kata: "tanpa pendamping" };
	return {
		t: "beban",
		rata: formatDecimal(ratio.numerator / ratio.denominator, 0),
		status: BAND_STATUS[band],
		kata: BEBAN[band].toLowerCase(),
	};
}

function bagian(dasbor: Dasbor, sort: Sort, kode: IndikatorKode, rows: Rows, full?: number): Kolom {
	return {
		key: kode,
		header: rumusOf({ kode }),
		label: indikatorOf(kode).label,
		align: "end",
		...sort(kode as Urutan["kode"]),
		rowsOf: rowsBelow(rows, dasbor),
		isi: (row) => {
			const { ratio, target, status } = bacaDasbor(dasbor, kode, row);
			return {
				t: "batang",
				bar: readyBar({ ...ratio, target, status: status ?? undefined, full }),
			};
		},
	};
}

const BIASA: IndikatorKode = "K4";

/** Exact enough for a line twenty pixels high, and short. */
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));

/** Twelve months of what the table is sorted by; of the reports when it is sorted by name. */
function tren(dasbor: Dasbor, { kode }: Urutan): Kolom {
	const shown = kode === "nama" ? BIASA : kode;
	const label = shown === "kpm" ? "KPM" : indikatorOf(shown).label;
	const nilaiOf = (row: BarisDasbor, counts: BarisDasbor["kini"]) =>
		shown === "kpm"
			? counts.kpmAktif
			: readIndikator(indikatorOf(shown), counts, row.param, dasbor.bulan).value;
	const format = (value: number) =>
		shown === "kpm" ? formatNumber(value) : tulisNilai(shown, value);
	return {
		key: "tren",
		header: `${label}, 12 bulan`,
		balanced: true,
		label: `${label}, 12 bulan`,
		align: "end",
		wideOnly: true,
		isi: (row) => {
			const values = row.tren.map((counts) => rounded(nilaiOf(row, counts)));
			const title = describeSparkline(`${label} ${row.nama}, 12 bulan`, values, format);
			return { t: "garis", values, title };
		},
	};
}

/** The columns of a dashboard's comparison, the place first. */
export function kolomOf(dasbor: Dasbor, alamat: AlamatDasbor): Kolom[] {
	const sort = sortOf(dasbor, alamat);
	const isPeople = dasbor.tingkat === "kecamatan";
	const nama: Kolom = {
		key: "nama",
		header: isPeople
			? "Pendamping"
			: SEBUTAN_ANAK[dasbor.tingkat].replace(/^./, (c) => c.toUpperCase()),
		...sort("nama"),
		isi: (row) => ({
			t: "nama",
			nama: row.nama,
			sub: isPeople ? undefined : `${formatNumber(row.kini.pendamping)} pendamping`,
			href: belowHref(dasbor, row.code),
		}),
	};
	const kpm: Kolom = {
		key: "kpm",
		header: rumusOf({ kode: "K6e", label: "KPM" }),
		label: "KPM",
		align: "end",
		...sort("kpm"),
		rowsOf: rowsBelow("kpm", dasbor),
		isi: keluarga,
	};
	const rata: Kolom = {
		key: "K5",
		header: rumusOf({ kode: "K5", label: "Beban" }),
		label: "Beban",
		align: "end",
		...sort("K5"),
		isi: beban,
	};
	return [
		nama,
		kpm,
		...(isPeople ? [] : [rata]),
		bagian(dasbor, sort, "K4", "laporan"),
		bagian(dasbor, sort, "K4b", "laporan"),
		bagian(dasbor, sort, "K2", "p2k2"),
		bagian(dasbor, sort, "K2b", "p2k2"),
		bagian(dasbor, sort, "K12", "kunjungan"),
		bagian(dasbor, sort, "K1", "graduasi", 0.2),
		tren(dasbor, alamat.urutan),
	];
}
