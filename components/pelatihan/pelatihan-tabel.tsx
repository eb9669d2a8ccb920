import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatKode, formatNumber, formatTanggal } from "@/lib/format";
import type { PelatihanBaris } from "@/lib/pelatihan/queries";
import { JENIS_PELATIHAN, STATUS_PELATIHAN, type StatusPelatihan } from "@/lib/pelatihan/rules";
import { MODE_RAPAT } from "@/lib/rapat/rules";

const LOOK = { RENCANA: "near", SELESAI: "ok", BATAL: "neutral" } as const;

/** Where a training stands. */
export function StatusPelatihanTag({ status }: { status: StatusPelatihan }) {
	return <StatusTag status={LOOK[status]}>{STATUS_PELATIHAN[status]}</StatusTag>;
}

const hari = ({ mulai, selesai }: PelatihanBaris) =>
	mulai === selesai ? formatTanggal(mulai) : `${formatTanggal(mulai)} – ${formatTanggal(selesai)}`;

/** The catalogue of training. */
export function PelatihanTabel({ rows }: { rows: readonly PelatihanBaris[] }) {
	return (
		<DataTable
			caption="Pelatihan"
			phone="cards"
			rows={rows}
			rowKey={(row) => `${row.wilayah}:${row.id}`}
			columns={[
				{
					key: "judul",
					header: "Pelatihan",
					wrap: true,
					cell: (row) => (
						<RowName
							name={row.judul}
							sub={`${JENIS_PELATIHAN[row.jenis]} · ${row.penyelenggara}`}
							href={`/sdm/pelatihan/${formatKode(row.wilayah)}/${row.id}`}
						/>
					),
				},
				{ key: "hari", header: "Tanggal", cell: hari },
				{ key: "cara", header: "Cara", cell: (row) => MODE_RAPAT[row.mode] },
				{ key: "jp", header: "JP", align: "end", cell: (row) => formatNumber(row.jp) },
				{
					key: "peserta",
					header: "Peserta",
					align: "end",
					cell: (row) => formatNumber(row.peserta),
				},
				{
					key: "lulus",
					header: "Lulus",
					align: "end",
					cell: (row) => (row.status === "SELESAI" ? formatNumber(row.lulus) : "–"),
				},
				{
					key: "status",
					header: "Keadaan",
					cell: (row) => <StatusPelatihanTag status={row.status} />,
				},
			]}
			empty={
				<EmptyState title="Belum ada pelatihan">
					Pelatihan dari kabupaten/kota, provinsi, dan Kemensos tampil di sini.
				</EmptyState>
			}
		/>
	);
}
