import { readyBar } from "@/components/ui/bar-value";
import type { FormulaWords } from "@/components/ui/ready-formula";
import type { ReadyHead } from "@/components/ui/ready-table";
import { BELUM_ADA_DATA, formatDecimal, formatNumber, joinDan } from "@/lib/format";
import { isCounted, JENIS_GRADUASI, type JenisGraduasi, jenisOf } from "@/lib/graduasi/rules";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { type BarisPeringkat, isPencilan, sasaranJumlah } from "@/lib/peringkat/baris";
import type { Peringkat } from "@/lib/peringkat/queries";
import { wilsonInterval } from "@/lib/peringkat/rules";
import { LABEL_TINGKAT } from "@/lib/peringkat/tingkat";
import { barisHref, peringkatHref } from "./alamat";
import type { Sel } from "./sel";

/** A column of the ranking: its heading, and what a row has in it. */
export type Kolom = ReadyHead<Sel> & { isi: (row: BarisPeringkat) => Sel };

/** The end of a bar, in targets: the mark of the target stands in the middle. */
const PENUH = 2;
const REDUP = "text-xs text-faint";

function rumusOf(kode: "K1" | "K1b", { jenisKpi, tahun }: Peringkat): FormulaWords {
	const indikator = indikatorOf(kode);
	const counted = jenisOf(jenisKpi).map((jenis) => JENIS_GRADUASI[jenis].label);
	return {
		label: kode === "K1" ? "Tingkat graduasi" : "Terhadap sasaran jumlah",
		title: `${indikator.code} · ${indikator.labelPanjang}`,
		isi: [
			indikator.rumus,
			`Jenis yang dihitung tahun ${tahun}: ${joinDan(counted).toLowerCase()}.`,
		],
		sumber: indikator.sumber,
	};
}

function nama(peringkat: Peringkat, mayReadFamilies: boolean): Kolom {
	return {
		key: "nama",
		header: `Tempat dan ${LABEL_TINGKAT[peringkat.tingkat].toLowerCase()}`,
		isi: (row) => ({
			t: "nama",
			tempat: row.tempat.rank === null ? null : row.tempat.label,
			nama: row.nama,
			letak: row.letak,
			href: barisHref(peringkat, row, mayReadFamilies),
			periksa: isPencilan(row),
		}),
	};
}

function jumlah(row: BarisPeringkat): Sel {
	const target = sasaranJumlah(row);
	if (row.basis === 0) return { t: "kata", kata: BELUM_ADA_DATA, look: REDUP };
	return {
		t: "jumlah",
		banyak: formatNumber(row.graduasi),
		dari: `dari ${formatNumber(target)} KPM`,
		...(target > 0 ? { share: row.graduasi / target / PENUH, tick: 1 / PENUH } : {}),
		cukup: row.graduasi >= target,
	};
}

function ukuran(peringkat: Peringkat): Kolom[] {
	const sort = (kode: Peringkat["ukuran"]) => ({
		sortHref: peringkatHref(peringkat, { ukuran: kode }),
		sorted: peringkat.ukuran === kode ? ("descending" as const) : undefined,
	});
	const most = peringkat.targetPersen > 0 ? (peringkat.targetPersen * PENUH) / 100 : 1;
	return [
		{
			key: "tarif",
			header: rumusOf("K1", peringkat),
			label: "Tingkat graduasi",
			align: "end",
			...sort("tarif"),
			isi: (row) => ({
				t: "batang",
				bar: readyBar({
					numerator: row.graduasi,
					denominator: row.basis,
					target: row.targetPersen / 100,
					status:
						row.basis > 0 && row.graduasi * 100 >= row.targetPersen * row.basis ? "ok" : undefined,
					full: most,
				}),
			}),
		},
		{
			key: "jumlah",
			header: rumusOf("K1b", peringkat),
			label: "Terhadap sasaran jumlah",
			align: "end",
			...sort("jumlah"),
			isi: jumlah,
		},
	];
}

const selang: Kolom = {
	key: "selang",
	header: {
		label: "Selang 95 %",
		title: "Selang kepercayaan 95 % (Wilson)",
		isi: [
			"Makin sedikit dampingan, makin lebar selangnya. Dua baris yang selangnya bertumpang tindih belum tentu sungguh berbeda.",
		],
	},
	label: "Selang 95 %",
	align: "end",
	isi: (row) => {
		const interval = wilsonInterval(row.graduasi, row.basis);
		const kata = interval
			? `${formatDecimal(interval.low * 100)}–${formatDecimal(interval.high * 100)} %`
			: "–";
		return { t: "kata", kata, look: REDUP };
	},
};

function jenis(kode: JenisGraduasi, jenisKpi: number): Kolom {
	const { label } = JENIS_GRADUASI[kode];
	const counted = isCounted(kode, jenisKpi);
	return {
		key: kode,
		header: counted ? label : `${label} (tidak dihitung)`,
		align: "end",
		isi: (row) => ({
			t: "kata",
			kata: formatNumber(row.jenis[kode]),
			look: counted ? undefined : "text-faint",
		}),
	};
}

/** The columns of a ranking: the counted types, and those that always stand beside them. */
export function kolomPeringkat(peringkat: Peringkat, mayReadFamilies: boolean): Kolom[] {
	const { jenisKpi } = peringkat;
	const shown = new Set<JenisGraduasi>([
		...jenisOf(jenisKpi),
		"MANDIRI",
		"PEMBERDAYAAN",
		"ALAMIAH",
	]);
	return [
		nama(peringkat, mayReadFamilies),
		...ukuran(peringkat),
		selang,
		...[...shown].map((kode) => jenis(kode, jenisKpi)),
	];
}
