import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import type { DokumenBaris } from "@/lib/dokumen/queries";
import { formatKode, formatTanggalWaktu } from "@/lib/format";

type Props = { dokumen: readonly DokumenBaris[]; zona: string };

/** The minutes that were issued of a meeting: the newest holds, the others were replaced by it. */
export function DaftarTerbit({ dokumen, zona }: Props) {
	if (dokumen.length === 0) return null;
	const [berlaku] = dokumen;
	return (
		<div className="mb-4">
			<DataTable
				caption="Berita acara yang sudah terbit"
				captionShown
				phone="cards"
				rows={dokumen}
				rowKey={({ id }) => id}
				columns={[
					{
						key: "judul",
						header: "Dokumen",
						wrap: true,
						cell: (row) => (
							<RowName
								name={row.judul}
								sub={row.nomor || "tanpa nomor"}
								href={`/bukti/${row.id}`}
							/>
						),
					},
					{
						key: "terbit",
						header: "Terbit",
						cell: (row) => formatTanggalWaktu(row.at, zona),
					},
					{ key: "oleh", header: "Oleh", wrap: true, cell: (row) => row.oleh || "pengguna lain" },
					{
						key: "keadaan",
						header: "Keadaan",
						cell: (row) =>
							row.id === berlaku?.id ? (
								<StatusTag status="ok">berlaku</StatusTag>
							) : (
								<StatusTag status="neutral">sudah diganti</StatusTag>
							),
					},
					{
						key: "unduh",
						header: "Berkas",
						cell: (row) => (
							<a
								href={`/api/dokumen/${formatKode(row.wilayah)}/${row.id}`}
								download
								className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-9"
							>
								Unduh PDF
							</a>
						),
					},
				]}
			/>
		</div>
	);
}
