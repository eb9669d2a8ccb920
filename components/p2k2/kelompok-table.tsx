import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatRatio, formatTanggal } from "@/lib/format";
import type { KelompokBertemu } from "@/lib/p2k2/kelompok-queries";
import { JUMLAH_SESI_INTI } from "@/lib/p2k2/kurikulum";

type KelompokTableProps = { rows: readonly KelompokBertemu[]; bulan: string };

/** The groups of a month to compare: who met, how many came. */
export function KelompokTable({ rows, bulan }: KelompokTableProps) {
	return (
		<DataTable
			caption="Kelompok bulan ini"
			phone="cards"
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "kelompok",
					header: "Kelompok",
					cell: (row) => (
						<RowName
							name={row.nama ?? "Kelompok"}
							sub={row.desa}
							href={`/p2k2?tampil=sesi&bulan=${bulan}&kelompok=${row.id}`}
						/>
					),
				},
				{
					key: "bertemu",
					header: "Bertemu",
					cell: (row) =>
						row.sesi > 0 ? (
							<StatusTag status="ok">{formatNumber(row.sesi)} sesi</StatusTag>
						) : (
							<StatusTag status="behind">Belum</StatusTag>
						),
				},
				{
					key: "hadir",
					header: "Keluarga hadir",
					align: "end",
					cell: (row) => (row.sesi > 0 ? formatNumber(row.kpmHadir) : "belum ada data"),
				},
				{
					key: "materi",
					header: "Materi inti",
					align: "end",
					cell: (row) => formatRatio(row.materi, JUMLAH_SESI_INTI),
				},
				{
					key: "anggota",
					header: "Anggota sekarang",
					align: "end",
					cell: (row) => formatNumber(row.anggota),
				},
				{
					key: "terakhir",
					header: "Sesi terakhir",
					cell: (row) => (row.terakhir ? formatTanggal(row.terakhir) : "belum pernah"),
				},
				{
					key: "pendamping",
					header: "Pendamping",
					cell: (row) => `${row.pendamping ?? "-"}, ${row.kecamatan}`,
				},
			]}
		/>
	);
}
