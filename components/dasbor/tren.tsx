import { ChartFrame } from "@/components/ui/chart-frame";
import type { ChartSeries } from "@/components/ui/chart-value";
import { TrendChart } from "@/components/ui/trend-chart";
import { BULAN_TREN } from "@/lib/dasbor/deret";
import type { Dasbor } from "@/lib/dasbor/queries";
import { formatBulanPendek, formatPersen } from "@/lib/format";
import { type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { bulanRange } from "@/lib/time";
import { isDicatat } from "./setahun";

const TAHUN_LALU = "Tahun lalu";

function series(dasbor: Dasbor, kode: IndikatorKode, name: string): ChartSeries {
	const indikator = indikatorOf(kode);
	const { tren, param, bulan } = dasbor;
	const values = tren.map((counts) => readIndikator(indikator, counts, param, bulan).value);
	return { name, values };
}

/** The twelve months before as a quiet line; none where nothing is known of them. */
function quietly(name: string, values: (number | null)[]): ChartSeries[] {
	return values.some((value) => value !== null) ? [{ name, values, quiet: TAHUN_LALU }] : [];
}

function setahunLalu(dasbor: Dasbor, kode: IndikatorKode, name: string): ChartSeries[] {
	const indikator = indikatorOf(kode);
	const { lalu, param, bulan } = dasbor;
	return quietly(
		name,
		lalu.map((counts) =>
			isDicatat(counts) ? readIndikator(indikator, counts, param, bulan).value : null,
		),
	);
}

type PanelProps = { dasbor: Dasbor; title: string; codes: [IndikatorKode, string][] };

function Panel({ dasbor, title, codes }: PanelProps) {
	const labels = bulanRange(dasbor.bulan, BULAN_TREN).map(formatBulanPendek);
	const [[first, firstName]] = codes as [[IndikatorKode, string]];
	const lines = [
		...codes.map(([kode, name]) => series(dasbor, kode, name)),
		...setahunLalu(dasbor, first, `${firstName} tahun lalu`),
	];
	const { target } = readIndikator(indikatorOf(first), dasbor.kini, dasbor.param, dasbor.bulan);
	const mark =
		target === null ? null : { value: target, label: `sasaran ${formatPersen(target * 100)}` };
	return (
		<ChartFrame title={title} labels={labels} series={lines} unit="percent">
			<TrendChart kind="line" labels={labels} series={lines} unit="percent" target={mark} />
		</ChartFrame>
	);
}

/** Twelve months of what matters most beside the year before, each with its numbers in a table. */
export function Tren({ dasbor }: { dasbor: Dasbor }) {
	const labels = bulanRange(dasbor.bulan, BULAN_TREN).map(formatBulanPendek);
	const families = [
		{ name: "KPM aktif", values: dasbor.tren.map((counts) => counts.kpmAktif) },
		...quietly(
			"KPM aktif tahun lalu",
			dasbor.lalu.map(({ kpmAktif }) => kpmAktif || null),
		),
	];
	return (
		<section aria-label="Tren 12 bulan" className="grid gap-4 md:grid-cols-2 print:hidden">
			<Panel
				dasbor={dasbor}
				title="Apakah laporan masuk dan tepat waktu?"
				codes={[
					["K4", "Masuk"],
					["K4b", "Tepat waktu"],
				]}
			/>
			<Panel
				dasbor={dasbor}
				title="Apakah kelompok bertemu dan anggotanya hadir?"
				codes={[
					["K2", "Bertemu"],
					["K2b", "Kehadiran"],
				]}
			/>
			<Panel
				dasbor={dasbor}
				title="Seberapa jauh graduasi tahun ini?"
				codes={[["K1", "Tingkat graduasi"]]}
			/>
			<ChartFrame
				title="Bagaimana jumlah keluarga berubah?"
				labels={labels}
				series={families}
				unit="number"
			>
				<TrendChart kind="bar" labels={labels} series={families} unit="number" />
			</ChartFrame>
		</section>
	);
}
