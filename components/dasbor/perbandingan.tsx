import { BarValue } from "@/components/ui/bar-value";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import type { Dasbor } from "@/lib/dasbor/queries";
import type { BarisDasbor, Urutan } from "@/lib/dasbor/rules";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { SEBUTAN_ANAK } from "@/lib/dasbor/tempat";
import { formatDecimal, formatNumber, formatPersen } from "@/lib/format";
import type { IndikatorKode } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { BEBAN, bebanOf, isTumbuhTakWajar, pertumbuhan } from "@/lib/indikator/rules";
import { belowHref, lihatHref, type Rows, rowsHref } from "./alamat";
import { bacaDasbor } from "./baca";
import { kolomTren } from "./kolom-tren";
import { Rumus } from "./rumus";

type Props = { dasbor: Dasbor; rows: readonly BarisDasbor[]; alamat: AlamatDasbor };
type Sort = (kode: Urutan["kode"]) => Pick<Column<BarisDasbor>, "sortHref" | "sorted">;

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

function Families({ dasbor, row }: { dasbor: Dasbor; row: BarisDasbor }) {
	const href = rowsHref("kpm", dasbor, row);
	const { kpmAktif, kpmSetahunLalu } = row.kini;
	const alarm = isTumbuhTakWajar(pertumbuhan(kpmAktif, kpmSetahunLalu), row.param);
	return (
		<span className="inline-flex items-center gap-1.5">
			{alarm && (
				<StatusTag status="behind">
					tumbuh {formatPersen(((kpmAktif - kpmSetahunLalu) / kpmSetahunLalu) * 100)}
				</StatusTag>
			)}
			{href ? (
				<a href={href} className="underline-offset-4 hover:underline">
					{formatNumber(kpmAktif)}
				</a>
			) : (
				formatNumber(kpmAktif)
			)}
		</span>
	);
}

const BAND_STATUS = { ringan: "neutral", normal: "ok", berat: "near", kritis: "behind" } as const;

function Load({ row }: { row: BarisDasbor }) {
	const ratio = { numerator: row.kini.kpmAktif, denominator: row.kini.pendamping };
	const band = bebanOf(ratio, row.param);
	if (!band) return <span className="text-xs text-faint">tanpa pendamping</span>;
	return (
		<span className="inline-flex items-center gap-1.5">
			<b className="font-semibold">{formatDecimal(ratio.numerator / ratio.denominator, 0)}</b>
			<StatusTag status={BAND_STATUS[band]}>{BEBAN[band].toLowerCase()}</StatusTag>
		</span>
	);
}

function share(
	dasbor: Dasbor,
	sort: Sort,
	kode: IndikatorKode,
	rows?: Rows,
	full?: number,
): Column<BarisDasbor> {
	return {
		key: kode,
		header: <Rumus kode={kode} />,
		label: indikatorOf(kode).label,
		align: "end",
		...sort(kode as Urutan["kode"]),
		cell: (row) => {
			const reading = bacaDasbor(dasbor, kode, row);
			return (
				<BarValue
					{...reading.ratio}
					target={reading.target}
					status={reading.status ?? undefined}
					full={full}
					href={(rows && rowsHref(rows, dasbor, row)) ?? undefined}
				/>
			);
		},
	};
}

function columnsOf(dasbor: Dasbor, alamat: AlamatDasbor): Column<BarisDasbor>[] {
	const sort = sortOf(dasbor, alamat);
	const isPeople = dasbor.tingkat === "kecamatan";
	return [
		{
			key: "nama",
			header: isPeople
				? "Pendamping"
				: SEBUTAN_ANAK[dasbor.tingkat].replace(/^./, (c) => c.toUpperCase()),
			...sort("nama"),
			cell: (row) => (
				<RowName
					name={row.nama}
					sub={isPeople ? undefined : `${formatNumber(row.kini.pendamping)} pendamping`}
					href={belowHref(dasbor, row.code)}
				/>
			),
		},
		{
			key: "kpm",
			header: <Rumus kode="K6e" label="KPM" />,
			label: "KPM",
			align: "end",
			...sort("kpm"),
			cell: (row) => <Families dasbor={dasbor} row={row} />,
		},
		...(isPeople
			? []
			: [
					{
						key: "K5",
						header: <Rumus kode="K5" label="Beban" />,
						label: "Beban",
						align: "end",
						...sort("K5"),
						cell: (row) => <Load row={row} />,
					} satisfies Column<BarisDasbor>,
				]),
		share(dasbor, sort, "K4", "laporan"),
		share(dasbor, sort, "K4b", "laporan"),
		share(dasbor, sort, "K2", "p2k2"),
		share(dasbor, sort, "K2b", "p2k2"),
		share(dasbor, sort, "K12", "kunjungan"),
		share(dasbor, sort, "K1", "graduasi", 0.2),
		kolomTren(dasbor, alamat.urutan),
	];
}

/** The heart of the dashboard: the places one level down beside each other, most behind first. */
export function Perbandingan({ dasbor, rows, alamat }: Props) {
	return (
		<section aria-label="Perbandingan" className="mb-4">
			<DataTable
				caption={`${dasbor.nama} per ${SEBUTAN_ANAK[dasbor.tingkat]}`}
				columns={columnsOf(dasbor, alamat)}
				rows={rows}
				rowKey={(row) => row.code}
				empty={
					<EmptyState title="Belum ada keluarga atau pendamping di wilayah ini">
						Angka muncul begitu APD mencatat penugasan dan keluarga.
					</EmptyState>
				}
			/>
			{rows.length > 0 && (
				<p className="mt-2 text-xs text-muted print:hidden">
					Ketuk nama untuk rinciannya, angka untuk baris di baliknya, judul kolom untuk rumusnya.
					Garis tegak pada batang adalah sasaran.
				</p>
			)}
		</section>
	);
}
