import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatTanggal } from "@/lib/format";
import type { KunjunganBaris } from "@/lib/kunjungan/queries";
import { TUJUAN_KUNJUNGAN } from "@/lib/kunjungan/rules";

/** A family that was handed over or has moved: its name is not for this reader any more. */
export const DI_LUAR_DAMPINGAN = "Keluarga di luar dampingan";

type KunjunganTableProps = {
	rows: readonly KunjunganBaris[];
	/** Names the author: for readers of several. */
	withAuthor: boolean;
	empty: ReactNode;
};

/** Visits to read, newest first. */
export function KunjunganTable({ rows, withAuthor, empty }: KunjunganTableProps) {
	return (
		<DataTable
			caption="Kunjungan rumah"
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
							sub={row.dibatalkan ? <StatusTag status="neutral">Dibatalkan</StatusTag> : row.desa}
							href={`/kunjungan/${row.id}`}
						/>
					),
				},
				{ key: "tanggal", header: "Tanggal", cell: (row) => formatTanggal(row.visitedOn) },
				{ key: "tujuan", header: "Tujuan", cell: (row) => TUJUAN_KUNJUNGAN[row.tujuan] },
				...(withAuthor
					? [
							{
								key: "pendamping",
								header: "Pendamping",
								cell: (row: KunjunganBaris) => `${row.pendamping ?? "-"}, ${row.kecamatan}`,
							},
						]
					: []),
			]}
		/>
	);
}
