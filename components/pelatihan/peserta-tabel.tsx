import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber } from "@/lib/format";
import type { Pelatihan, Peserta } from "@/lib/pelatihan/queries";
import { jpHadir, jpSemua } from "@/lib/pelatihan/rules";
import { TautSertifikat } from "./sertifikat";

function Hasil({ row, selesai }: { row: Peserta; selesai: boolean }) {
	if (!selesai) return "–";
	return row.lulus ? (
		<StatusTag status="ok">lulus</StatusTag>
	) : (
		<StatusTag status="behind">tidak lulus</StatusTag>
	);
}

/** Who took part, with hours, marks, the result and the certificate. */
export function PesertaTabel({
	rows,
	pelatihan,
}: {
	rows: readonly Peserta[];
	pelatihan: Pelatihan;
}) {
	const { sesi, status } = pelatihan;
	return (
		<DataTable
			caption="Peserta"
			captionShown
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "nama",
					header: "Peserta",
					cell: (row) => (
						<RowName
							name={row.nama}
							sub={[row.kecamatan, row.kabupaten].filter(Boolean).join(", ")}
						/>
					),
				},
				{
					key: "jp",
					header: "JP hadir",
					align: "end",
					cell: (row) => `${formatNumber(jpHadir(row.hadir, sesi))}/${formatNumber(jpSemua(sesi))}`,
				},
				{ key: "pre", header: "Tes awal", align: "end", cell: (row) => row.pre ?? "–" },
				{ key: "post", header: "Tes akhir", align: "end", cell: (row) => row.post ?? "–" },
				{
					key: "hasil",
					header: "Hasil",
					cell: (row) => <Hasil row={row} selesai={status === "SELESAI"} />,
				},
				{
					key: "sertifikat",
					header: "Sertifikat",
					cell: (row) => <TautSertifikat id={row.dokumenId} />,
				},
			]}
			empty={
				<EmptyState title="Belum ada peserta yang Anda lihat">
					Daftarkan petugas yang sedang bertugas.
				</EmptyState>
			}
		/>
	);
}
