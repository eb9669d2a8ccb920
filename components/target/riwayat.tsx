import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatTanggalWaktu } from "@/lib/format";
import type { DaftarTarget } from "@/lib/target/daftar-queries";
import { JENIS_TARGET, targetText } from "@/lib/target/rules";

/** Who set which target when, and why; the newest of each region and kind holds. */
export function RiwayatTarget({ daftar, zona }: { daftar: DaftarTarget; zona: string }) {
	return (
		<section aria-label="Riwayat target">
			<h2 className="mb-2 text-lg font-semibold">Riwayat {daftar.tahun}</h2>
			<DataTable
				caption={`Riwayat target ${daftar.tahun}`}
				phone="cards"
				rows={daftar.riwayat}
				rowKey={(row) => row.id}
				columns={[
					{
						key: "wilayah",
						header: "Wilayah",
						cell: (row) => <RowName name={row.nama} sub={JENIS_TARGET[row.jenis].label} />,
					},
					{
						key: "nilai",
						header: "Target",
						align: "end",
						cell: (row) => (
							<span className="inline-flex items-center gap-2">
								<b className="font-semibold">{targetText(row.jenis, row.nilai)}</b>
								<StatusTag status={row.berlaku ? "ok" : "neutral"}>
									{row.berlaku ? "berlaku" : "diganti"}
								</StatusTag>
							</span>
						),
					},
					{ key: "alasan", header: "Alasan", wrap: true, cell: (row) => row.alasan },
					{
						key: "oleh",
						header: "Ditetapkan",
						cell: (row) => (
							<>
								{row.oleh ?? `Akun tingkat ${row.nama}`}
								<span className="block text-xs text-faint">{formatTanggalWaktu(row.at, zona)}</span>
							</>
						),
					},
				]}
				empty={
					<EmptyState title={`Belum ada target ${daftar.tahun} yang ditetapkan`}>
						Yang berlaku adalah angka parameter: usulan aplikasi sampai ada penetapan.
					</EmptyState>
				}
			/>
		</section>
	);
}
