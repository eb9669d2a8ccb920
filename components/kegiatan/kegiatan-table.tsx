import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { KegiatanBaris } from "@/lib/kegiatan/queries";

type KegiatanTableProps = {
	rows: readonly KegiatanBaris[];
	/** Names the author: for readers of several. */
	withAuthor: boolean;
	empty: React.ReactNode;
};

/** Activities to read, newest first. */
export function KegiatanTable({ rows, withAuthor, empty }: KegiatanTableProps) {
	return (
		<DataTable
			caption="Kegiatan"
			phone="cards"
			rows={rows}
			rowKey={({ id }) => id}
			empty={empty}
			columns={[
				{
					key: "jenis",
					header: "Kegiatan",
					cell: (row) => (
						<RowName
							name={row.jenis}
							sub={row.dibatalkan ? <StatusTag status="neutral">Dibatalkan</StatusTag> : undefined}
							href={`/kegiatan/${row.id}`}
						/>
					),
				},
				{ key: "tanggal", header: "Tanggal", cell: (row) => formatTanggal(row.heldOn) },
				{ key: "rhk", header: "RHK", cell: (row) => row.rhk },
				{
					key: "tempat",
					header: "Tempat",
					wrap: true,
					cell: (row) => row.tempat || "tidak dicatat",
				},
				{
					key: "peserta",
					header: "Peserta",
					align: "end",
					cell: (row) => (row.peserta === null ? "tidak dicatat" : formatNumber(row.peserta)),
				},
				...(withAuthor
					? [
							{
								key: "pendamping",
								header: "Pendamping",
								cell: (row: KegiatanBaris) => `${row.pendamping ?? "-"}, ${row.kecamatan}`,
							},
						]
					: []),
			]}
		/>
	);
}
