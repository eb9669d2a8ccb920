import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { RencanaBaris } from "@/lib/rapat/rencana-queries";
import { JENIS_RAPAT, jamText, MODE_RAPAT } from "@/lib/rapat/rules";
import { alamatRapat } from "./alamat";
import { KeadaanRapat } from "./keadaan";

/** Meetings to come and those that run, the soonest first. */
export function RencanaTabel({ rows }: { rows: readonly RencanaBaris[] }) {
	if (rows.length === 0) return null;
	return (
		<section aria-label="Rapat yang akan datang" className="mb-6">
			<h2 className="mb-2 text-lg font-semibold">Akan datang dan berlangsung</h2>
			<DataTable
				caption="Rapat yang akan datang dan berlangsung"
				phone="cards"
				rows={rows}
				rowKey={(row) => `${row.wilayah}:${row.id}`}
				columns={[
					{
						key: "judul",
						header: "Rapat",
						wrap: true,
						cell: (row) => (
							<RowName
								name={row.judul}
								sub={`${JENIS_RAPAT[row.jenis]} · ${row.nama}`}
								href={alamatRapat(row)}
							/>
						),
					},
					{
						key: "tanggal",
						header: "Waktu",
						cell: (row) => [formatTanggal(row.heldOn), jamText(row)].filter(Boolean).join(", "),
					},
					{
						key: "tempat",
						header: "Tempat",
						wrap: true,
						cell: (row) => [MODE_RAPAT[row.mode], row.tempat].filter(Boolean).join(" · "),
					},
					{
						key: "agenda",
						header: "Pokok agenda",
						align: "end",
						cell: (row) => (row.agenda ? formatNumber(row.agenda) : "belum disusun"),
					},
					{ key: "status", header: "Keadaan", cell: (row) => <KeadaanRapat status={row.status} /> },
				]}
			/>
		</section>
	);
}
