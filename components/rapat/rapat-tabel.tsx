import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { RapatBaris } from "@/lib/rapat/queries";
import { JENIS_RAPAT } from "@/lib/rapat/rules";
import { alamatRapat } from "./alamat";
import { KeadaanRapat } from "./keadaan";

/** Meetings, newest first, with what is still open from each. */
export function RapatTabel({ rows, empty }: { rows: readonly RapatBaris[]; empty: ReactNode }) {
	return (
		<DataTable
			caption="Rapat"
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
					header: "Tanggal",
					cell: (row) => (
						<span className="inline-flex items-center gap-2">
							{formatTanggal(row.heldOn)}
							{row.status === "BATAL" && <KeadaanRapat status={row.status} />}
						</span>
					),
				},
				{
					key: "masalah",
					header: "Masalah",
					align: "end",
					cell: (row) => formatNumber(row.masalah),
				},
				{
					key: "terbuka",
					header: "Tindak lanjut terbuka",
					align: "end",
					cell: (row) => (
						<span className="inline-flex items-center gap-2">
							{row.terlambat > 0 && (
								<StatusTag status="behind">{formatNumber(row.terlambat)} lewat tenggat</StatusTag>
							)}
							{formatNumber(row.terbuka)}
						</span>
					),
				},
			]}
			empty={empty}
		/>
	);
}
