import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatPercentRatio, formatTanggal } from "@/lib/format";
import type { SesiBaris } from "@/lib/p2k2/queries";
import { countAbsen, kehadiranOf } from "@/lib/p2k2/rules";
import { materiLabel } from "./materi-choices";

type SesiTableProps = { rows: readonly SesiBaris[]; withAuthor: boolean; empty: ReactNode };

function Kehadiran({ absen }: { absen: string }) {
	const { numerator, denominator } = kehadiranOf(countAbsen(absen));
	return formatPercentRatio(numerator, denominator);
}

/** Sessions to read, newest first. */
export function SesiTable({ rows, withAuthor, empty }: SesiTableProps) {
	return (
		<DataTable
			caption="Sesi P2K2"
			phone="cards"
			rows={rows}
			rowKey={({ id }) => id}
			empty={empty}
			columns={[
				{
					key: "kelompok",
					header: "Kelompok",
					cell: (row) => (
						<RowName
							name={row.kelompok ?? "Kelompok di luar dampingan"}
							sub={row.dibatalkan ? <StatusTag status="neutral">Dibatalkan</StatusTag> : undefined}
							href={`/p2k2/${row.id}`}
						/>
					),
				},
				{ key: "tanggal", header: "Tanggal", cell: (row) => formatTanggal(row.heldOn) },
				{ key: "materi", header: "Materi", wrap: true, cell: (row) => materiLabel(row) },
				{
					key: "hadir",
					header: "Kehadiran",
					align: "end",
					cell: (row) => <Kehadiran absen={row.absen} />,
				},
				...(withAuthor
					? [
							{
								key: "pendamping",
								header: "Pendamping",
								cell: (row: SesiBaris) => `${row.pendamping ?? "-"}, ${row.kecamatan}`,
							},
						]
					: []),
			]}
		/>
	);
}
