import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import type { LaporanBaris } from "@/lib/laporan/daftar-laporan-queries";
import { ketepatanOf } from "./ketepatan";
import { StatusLaporanTag } from "./status-laporan";

type Props = { rows: readonly LaporanBaris[]; now: Date; zona: string };

/** Reports to look into, one row a pendamping. */
export function LaporanTable({ rows, now, zona }: Props) {
	const columns: Column<LaporanBaris>[] = [
		{
			key: "nama",
			header: "Pendamping",
			cell: (row) => (
				<RowName
					name={row.nama || "Tanpa nama"}
					sub={row.kecamatanNama}
					href={`/laporan/${row.bulan}?pendamping=${row.pendampingId}`}
				/>
			),
		},
		{
			key: "status",
			header: "Keadaan",
			cell: (row) => <StatusLaporanTag status={row.status} />,
		},
		{
			key: "tepat",
			header: "Waktu kirim",
			wrap: true,
			cell: (row) => (row.status === "DIKECUALIKAN" ? "Tidak wajib" : ketepatanOf(row, now, zona)),
		},
	];
	return (
		<DataTable
			caption="Laporan pendamping"
			phone="cards"
			columns={columns}
			rows={rows}
			rowKey={(row) => row.pendampingId}
			empty={
				<EmptyState title="Tidak ada laporan dengan saringan ini">
					Ubah bulan atau tampilkan semua keadaan.
				</EmptyState>
			}
		/>
	);
}
