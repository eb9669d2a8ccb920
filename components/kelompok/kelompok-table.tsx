import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { KelompokRow } from "@/lib/kelompok/queries";
import { labelHari } from "@/lib/kelompok/rules";

type KelompokTableProps = {
	rows: readonly KelompokRow[];
	withPendamping: boolean;
	empty: ReactNode;
};

const columns: Column<KelompokRow>[] = [
	{
		key: "nama",
		header: "Kelompok",
		cell: ({ id, nama, desa, kecamatan }) => (
			<RowName name={nama} href={`/kelompok/${id}`} sub={`${desa}, ${kecamatan}`} />
		),
	},
	{ key: "pendamping", header: "Pendamping", wrap: true, cell: ({ pendamping }) => pendamping },
	{
		key: "keluarga",
		header: "KPM aktif",
		align: "end",
		cell: ({ keluarga, peringatan }) => (
			<span className="inline-flex flex-wrap items-center justify-end gap-x-2">
				{formatNumber(keluarga)}
				{peringatan && <StatusTag status="near">{peringatan}</StatusTag>}
			</span>
		),
	},
	{
		key: "hari",
		header: "Pertemuan",
		wrap: true,
		cell: ({ hari, tempat }) =>
			[hari && labelHari(hari), tempat].filter(Boolean).join(", ") || (
				<span className="text-muted">belum diatur</span>
			),
	},
	{
		key: "sesi",
		header: "P2K2 terakhir",
		align: "end",
		cell: ({ sesiTerakhir, selesai }) =>
			selesai ? (
				<StatusTag status="neutral">ditutup</StatusTag>
			) : sesiTerakhir ? (
				formatTanggal(sesiTerakhir)
			) : (
				<span className="text-muted">belum pernah</span>
			),
	},
];

/** Groups: where, whose, how many families, when they last met. */
export function KelompokTable({ rows, withPendamping, empty }: KelompokTableProps) {
	return (
		<DataTable
			caption="Kelompok KPM"
			phone="cards"
			columns={columns.filter(({ key }) => withPendamping || key !== "pendamping")}
			rows={rows}
			rowKey={({ id }) => id}
			empty={empty}
		/>
	);
}
