import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { PenugasanRow } from "@/lib/penugasan/queries";
import { isBertugas, PERAN_TUGAS } from "@/lib/penugasan/rules";

type PenugasanTableProps = {
	rows: readonly PenugasanRow[];
	today: string;
	writes: boolean;
	empty: ReactNode;
};

const placeOf = ({ kelompok, desa }: PenugasanRow) =>
	kelompok ?? desa ?? <span className="text-muted">seluruh kecamatan</span>;

function Period({ row, today }: { row: PenugasanRow; today: string }) {
	const { mulai, selesai } = row;
	return (
		<span className="inline-flex flex-wrap items-center gap-x-2">
			{formatTanggal(mulai)} – {selesai ? formatTanggal(selesai) : "sekarang"}
			{mulai > today && <StatusTag status="neutral">belum mulai</StatusTag>}
			{mulai <= today && !isBertugas(row, today) && (
				<StatusTag status="neutral">berakhir</StatusTag>
			)}
		</span>
	);
}

function columnsFor({ today, writes }: PenugasanTableProps): Column<PenugasanRow>[] {
	const caseload: Column<PenugasanRow> = {
		key: "keluarga",
		header: "KPM aktif",
		align: "end",
		cell: ({ peran, sdmId, kecamatanCode, keluarga }) =>
			peran === "PENDAMPING" ? (
				<RowName
					name={formatNumber(keluarga)}
					href={`/kpm?kecamatan=${kecamatanCode}&pendamping=${sdmId}`}
				/>
			) : (
				<span className="text-muted">–</span>
			),
	};
	const end: Column<PenugasanRow> = {
		key: "akhiri",
		header: "Tindakan",
		cell: ({ id, nama, selesai }) =>
			selesai === null ? (
				<Link
					href={`/penugasan/${id}/akhiri`}
					className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4 lg:min-h-8"
				>
					Akhiri<span className="sr-only"> penugasan {nama}</span>
				</Link>
			) : (
				"–"
			),
	};
	return [
		{
			key: "nama",
			header: "Nama",
			cell: ({ nama, peran }) => <RowName name={nama} sub={PERAN_TUGAS[peran]} />,
		},
		{ key: "tempat", header: "Desa/kelompok", wrap: true, cell: placeOf },
		{
			key: "masa",
			header: "Masa tugas",
			wrap: true,
			cell: (row) => <Period row={row} today={today} />,
		},
		caseload,
		{
			key: "kelompok",
			header: "Kelompok",
			align: "end",
			cell: ({ peran, sdmId, jumlahKelompok }) =>
				peran === "PENDAMPING" ? (
					<RowName name={formatNumber(jumlahKelompok)} href={`/kelompok?pendamping=${sdmId}`} />
				) : (
					<span className="text-muted">–</span>
				),
		},
		...(writes ? [end] : []),
	];
}

/** The assignments of a kecamatan with the caseload of each pendamping. */
export function PenugasanTable(props: PenugasanTableProps) {
	return (
		<DataTable
			caption="Penugasan"
			phone="cards"
			columns={columnsFor(props)}
			rows={props.rows}
			rowKey={({ id }) => id}
			empty={props.empty}
		/>
	);
}
