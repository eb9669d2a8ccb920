import { DataTable } from "@/components/ui/data-table";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import type { BarisAntrean, Menyerah } from "@/lib/antrean/queries";
import { KEADAAN, namaAntrean, sebabSentence } from "@/lib/antrean/rules";
import { formatNumber, formatTanggalWaktu } from "@/lib/format";

const JUDUL = { menunggu: "Menunggu", berjalan: "Berjalan", selesai: "Selesai", gagal: "Gagal" };

/** The queues with their counts; nothing of what is in a job. */
export function AntreanTabel({ rows, zona }: { rows: readonly BarisAntrean[]; zona: string }) {
	return (
		<DataTable
			caption="Antrean pekerjaan"
			rows={rows}
			rowKey={({ name }) => name}
			columns={[
				{
					key: "nama",
					header: "Antrean",
					wrap: true,
					cell: ({ name, tertua }) => (
						<RowName
							name={namaAntrean(name)}
							sub={tertua ? `menunggu sejak ${formatTanggalWaktu(tertua, zona)}` : name}
						/>
					),
				},
				...KEADAAN.map((keadaan) => ({
					key: keadaan,
					header: JUDUL[keadaan],
					align: "end" as const,
					cell: (row: BarisAntrean) =>
						keadaan === "gagal" && row.gagal > 0 ? (
							<StatusTag status="behind">{formatNumber(row.gagal)}</StatusTag>
						) : (
							formatNumber(row[keadaan])
						),
				})),
			]}
		/>
	);
}

/** Why jobs were given up, newest first. */
export function MenyerahTabel({ rows, zona }: { rows: readonly Menyerah[]; zona: string }) {
	if (rows.length === 0) return null;
	return (
		<div className="mt-4">
			<DataTable
				caption="Tidak dapat dikerjakan, tiga puluh hari terakhir"
				captionShown
				rows={rows}
				rowKey={({ name, sebab }) => `${name}:${sebab}`}
				columns={[
					{
						key: "nama",
						header: "Pekerjaan",
						wrap: true,
						cell: ({ name, sebab }) => (
							<RowName name={namaAntrean(name)} sub={sebabSentence(sebab)} />
						),
					},
					{
						key: "jumlah",
						header: "Jumlah",
						align: "end",
						cell: ({ jumlah }) => formatNumber(jumlah),
					},
					{
						key: "terakhir",
						header: "Terakhir",
						align: "end",
						cell: ({ terakhir }) => formatTanggalWaktu(terakhir, zona),
					},
				]}
			/>
		</div>
	);
}
