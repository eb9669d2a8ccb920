import { Bar } from "@/components/ui/bar";
import { BarValue } from "@/components/ui/bar-value";
import type { Column } from "@/components/ui/data-table";
import { FormulaPopover } from "@/components/ui/formula-popover";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { BELUM_ADA_DATA, formatDecimal, formatNumber, joinDan } from "@/lib/format";
import { isCounted, JENIS_GRADUASI, type JenisGraduasi, jenisOf } from "@/lib/graduasi/rules";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { type BarisPeringkat, isPencilan, sasaranJumlah } from "@/lib/peringkat/baris";
import type { Peringkat } from "@/lib/peringkat/queries";
import { wilsonInterval } from "@/lib/peringkat/rules";
import { LABEL_TINGKAT } from "@/lib/peringkat/tingkat";
import { barisHref, peringkatHref } from "./alamat";

type Kolom = Column<BarisPeringkat>;

/** The end of a bar, in targets: the mark of the target stands in the middle. */
const PENUH = 2;

function Rumus({ kode, peringkat }: { kode: "K1" | "K1b"; peringkat: Peringkat }) {
	const indikator = indikatorOf(kode);
	const counted = jenisOf(peringkat.jenisKpi).map((jenis) => JENIS_GRADUASI[jenis].label);
	return (
		<FormulaPopover
			label={kode === "K1" ? "Tingkat graduasi" : "Terhadap sasaran jumlah"}
			title={`${indikator.code} · ${indikator.labelPanjang}`}
		>
			<p>{indikator.rumus}</p>
			<p className="mt-2">
				Jenis yang dihitung tahun {peringkat.tahun}: {joinDan(counted).toLowerCase()}.
			</p>
			<p className="mt-2 text-xs">{indikator.sumber}</p>
		</FormulaPopover>
	);
}

function nama(peringkat: Peringkat, mayReadFamilies: boolean): Kolom {
	return {
		key: "nama",
		header: `Tempat dan ${LABEL_TINGKAT[peringkat.tingkat].toLowerCase()}`,
		cell: (row) => (
			<span className="flex gap-x-3 max-sm:flex-col">
				<span className="tabular shrink-0 sm:min-w-12 font-semibold">
					{row.tempat.rank === null ? (
						<span aria-label="tanpa peringkat">–</span>
					) : (
						row.tempat.label
					)}
				</span>
				<span className="min-w-0">
					<RowName
						name={row.nama}
						sub={row.letak}
						href={barisHref(peringkat, row, mayReadFamilies)}
					/>
					{isPencilan(row) && (
						<span className="mt-0.5 block">
							<StatusTag status="near">periksa kelengkapan bukti</StatusTag>
						</span>
					)}
				</span>
			</span>
		),
	};
}

/** "12 dari 10 KPM": two counts, for 120 % of ten families says less. */
function Jumlah({ row }: { row: BarisPeringkat }) {
	const target = sasaranJumlah(row);
	if (row.basis === 0) return <span className="text-xs text-faint">{BELUM_ADA_DATA}</span>;
	return (
		<span className="inline-flex flex-col items-end gap-0.5">
			<span>
				<span className="font-semibold">{formatNumber(row.graduasi)}</span>{" "}
				<span className="text-xs text-faint">dari {formatNumber(target)} KPM</span>
			</span>
			{target > 0 && (
				<Bar
					share={row.graduasi / target / PENUH}
					tick={1 / PENUH}
					status={row.graduasi >= target ? "ok" : undefined}
				/>
			)}
		</span>
	);
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
			header: <Rumus kode="K1" peringkat={peringkat} />,
			label: "Tingkat graduasi",
			align: "end",
			...sort("tarif"),
			cell: (row) => (
				<BarValue
					numerator={row.graduasi}
					denominator={row.basis}
					target={row.targetPersen / 100}
					status={
						row.basis > 0 && row.graduasi * 100 >= row.targetPersen * row.basis ? "ok" : undefined
					}
					full={most}
				/>
			),
		},
		{
			key: "jumlah",
			header: <Rumus kode="K1b" peringkat={peringkat} />,
			label: "Terhadap sasaran jumlah",
			align: "end",
			...sort("jumlah"),
			cell: (row) => <Jumlah row={row} />,
		},
	];
}

const selang: Kolom = {
	key: "selang",
	header: (
		<FormulaPopover label="Selang 95 %" title="Selang kepercayaan 95 % (Wilson)">
			<p>
				Makin sedikit dampingan, makin lebar selangnya. Dua baris yang selangnya bertumpang tindih
				belum tentu sungguh berbeda.
			</p>
		</FormulaPopover>
	),
	label: "Selang 95 %",
	align: "end",
	cell: (row) => {
		const interval = wilsonInterval(row.graduasi, row.basis);
		if (!interval) return <span className="text-xs text-faint">–</span>;
		return (
			<span className="text-xs text-faint">
				{formatDecimal(interval.low * 100)}–{formatDecimal(interval.high * 100)} %
			</span>
		);
	},
};

function jenis(kode: JenisGraduasi, jenisKpi: number): Kolom {
	const { label } = JENIS_GRADUASI[kode];
	const counted = isCounted(kode, jenisKpi);
	return {
		key: kode,
		header: counted ? label : `${label} (tidak dihitung)`,
		align: "end",
		cell: (row) => (
			<span className={counted ? "" : "text-faint"}>{formatNumber(row.jenis[kode])}</span>
		),
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
