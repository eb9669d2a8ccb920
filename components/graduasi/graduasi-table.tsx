import type { ReactNode } from "react";
import { DI_LUAR_DAMPINGAN } from "@/components/kunjungan/kunjungan-table";
import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { formatTanggal } from "@/lib/format";
import type { GraduasiBaris } from "@/lib/graduasi/queries";
import { isOpen, JENIS_GRADUASI } from "@/lib/graduasi/rules";
import { StatusGraduasiTag } from "./status-graduasi";

type GraduasiTableProps = {
	rows: readonly GraduasiBaris[];
	withAuthor: boolean;
	empty: ReactNode;
};

/** From when a case counts; a case that ended otherwise never does. */
function effective({ effectiveOn, status }: GraduasiBaris): string {
	if (effectiveOn) return formatTanggal(effectiveOn);
	return isOpen(status) ? "belum" : "tidak berlaku";
}

/** Cases to read, newest first. */
export function GraduasiTable({ rows, withAuthor, empty }: GraduasiTableProps) {
	return (
		<DataTable
			caption="Kasus graduasi"
			phone="cards"
			rows={rows}
			rowKey={({ id }) => id}
			empty={empty}
			columns={[
				{
					key: "keluarga",
					header: "Keluarga",
					cell: (row) => (
						<RowName
							name={row.nama ?? DI_LUAR_DAMPINGAN}
							sub={row.desa}
							href={`/graduasi/${row.id}`}
						/>
					),
				},
				{
					key: "status",
					header: "Status",
					cell: (row) => <StatusGraduasiTag status={row.status} />,
				},
				{ key: "jenis", header: "Jenis", cell: (row) => JENIS_GRADUASI[row.jenis].label },
				{ key: "usulan", header: "Diusulkan", cell: (row) => formatTanggal(row.usulanOn) },
				{
					key: "berlaku",
					header: "Berlaku",
					cell: effective,
				},
				...(withAuthor
					? [
							{
								key: "pendamping",
								header: "Pendamping",
								wrap: true,
								cell: (row: GraduasiBaris) => `${row.pendamping ?? "-"}, ${row.kecamatan}`,
							},
						]
					: []),
			]}
		/>
	);
}
