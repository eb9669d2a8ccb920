"use client";
import { KomponenChips } from "@/components/anggota/komponen-chips";
import { alamat } from "@/components/kegiatan/alamat";
import { type Column, DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatTanggal } from "@/lib/format";
import type { KpmRow } from "@/lib/kpm/queries";
import { StatusKpmTag } from "./status-kpm";

type KpmTableProps = {
	rows: readonly KpmRow[];
	/** Whose families they are, where they are not all one's own. */
	withPendamping: boolean;
	/** The opened kabupaten that the address of a family must keep. */
	kabupaten?: string;
	empty: React.ReactNode;
};

function columnsFor({ withPendamping, kabupaten }: KpmTableProps): Column<KpmRow>[] {
	return [
		{
			key: "nama",
			header: "Pengurus",
			cell: ({ id, nama, desa, kecamatan }) => (
				<RowName
					name={nama}
					href={alamat(`/kpm/${id}`, { kabupaten })}
					sub={withPendamping ? `${desa}, ${kecamatan}` : desa}
				/>
			),
		},
		{
			key: "kelompok",
			header: "Kelompok",
			wrap: true,
			cell: ({ kelompok }) => kelompok ?? <span className="text-muted">tanpa kelompok</span>,
		},
		{
			key: "komponen",
			header: "Komponen",
			wrap: true,
			cell: ({ komponen }) => <KomponenChips kode={komponen} />,
		},
		...(withPendamping
			? [
					{
						key: "pendamping",
						header: "Pendamping",
						wrap: true,
						cell: ({ pendamping, tanpaPendamping }: KpmRow) =>
							tanpaPendamping ? (
								<StatusTag status="behind">tanpa pendamping</StatusTag>
							) : (
								pendamping
							),
					},
				]
			: []),
		{ key: "status", header: "Status", cell: ({ status }) => <StatusKpmTag status={status} /> },
		{
			key: "kunjungan",
			header: "Dikunjungi",
			align: "end",
			cell: ({ kunjungan }) =>
				kunjungan ? formatTanggal(kunjungan) : <span className="text-muted">belum pernah</span>,
		},
	];
}

/** Families, one line each on a desktop and one card each on a phone. */
export function KpmTable(props: KpmTableProps) {
	return (
		<DataTable
			caption="Keluarga (KPM)"
			phone="cards"
			columns={columnsFor(props)}
			rows={props.rows}
			rowKey={({ id }) => id}
			empty={props.empty}
		/>
	);
}
