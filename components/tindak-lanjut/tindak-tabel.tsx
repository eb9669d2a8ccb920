import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { formatTanggal } from "@/lib/format";
import type { TindakLanjut } from "@/lib/tindak-lanjut/queries";
import { alamatTindak } from "./alamat";
import { KeadaanTindak } from "./keadaan";

type Props = {
	rows: readonly TindakLanjut[];
	caption: string;
	/** On the page of their meeting, which need not be named again. */
	ofOneMeeting?: boolean;
};

/** Follow-ups: what, who, until when, and how it stands; each opens its own page. */
export function TindakTabel({ rows, caption, ofOneMeeting }: Props) {
	return (
		<DataTable
			caption={caption}
			phone="cards"
			rows={rows}
			rowKey={(row) => `${row.wilayah}:${row.id}`}
			columns={[
				{
					key: "uraian",
					header: "Tindak lanjut",
					wrap: true,
					cell: (row) => (
						<RowName
							name={row.uraian}
							sub={ofOneMeeting ? undefined : row.rapatJudul}
							href={alamatTindak(row)}
						/>
					),
				},
				{
					key: "siapa",
					header: "Penanggung jawab",
					wrap: true,
					cell: (row) => (
						<div className="min-w-0">
							{row.penanggungJawab}
							<span className="block text-xs text-faint">
								{[row.kecamatan, row.nama].filter(Boolean).join(", ")}
							</span>
						</div>
					),
				},
				{ key: "tenggat", header: "Tenggat", cell: (row) => formatTanggal(row.dueOn) },
				{
					key: "status",
					header: "Keadaan",
					wrap: true,
					cell: (row) => <KeadaanTindak row={row} bukti />,
				},
			]}
			empty={
				ofOneMeeting ? (
					<p className="text-sm text-muted">Belum ada tindak lanjut yang dicatat.</p>
				) : (
					<EmptyState title="Tidak ada tindak lanjut di sini">
						Tindak lanjut dicatat pada halaman rapatnya.
					</EmptyState>
				)
			}
		/>
	);
}
