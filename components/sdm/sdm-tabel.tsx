import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { formatNumber, formatTanggal, joinDan } from "@/lib/format";
import { PERAN_TUGAS, STATUS_KERJA } from "@/lib/penugasan/rules";
import type { Cuti } from "@/lib/sdm/catatan-queries";
import type { Kekosongan, SdmBaris } from "@/lib/sdm/queries";
import { JENIS_CUTI } from "@/lib/sdm/rules";

/** The people of a kabupaten or kecamatan. */
export function SdmTabel({ rows, cari }: { rows: readonly SdmBaris[]; cari: string }) {
	return (
		<DataTable
			caption="Petugas"
			phone="cards"
			rows={rows}
			rowKey={({ sdmId }) => sdmId}
			columns={[
				{
					key: "nama",
					header: "Petugas",
					cell: (row) => <RowName name={row.nama} sub={row.jabatan} href={`/sdm/${row.sdmId}`} />,
				},
				{
					key: "tugas",
					header: "Bertugas sebagai",
					cell: ({ tugas }) => joinDan(tugas.map((key) => PERAN_TUGAS[key])) || "tidak bertugas",
				},
				{ key: "kecamatan", header: "Kecamatan", cell: ({ kecamatan }) => kecamatan ?? "–" },
				{
					key: "status",
					header: "Status kerja",
					cell: ({ statusKerja }) => STATUS_KERJA[statusKerja],
				},
				{
					key: "keluarga",
					header: "KPM",
					align: "end",
					cell: ({ keluarga }) => formatNumber(keluarga),
				},
			]}
			empty={
				<EmptyState title={cari ? `Tidak ada petugas bernama “${cari}”` : "Belum ada petugas"}>
					Petugas ditambahkan di halaman Penugasan.
				</EmptyState>
			}
		/>
	);
}

/** Leave that runs or is to come, or all of one person. */
export function CutiTabel({ rows, caption }: { rows: readonly Cuti[]; caption: string }) {
	return (
		<DataTable
			caption={caption}
			captionShown
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "nama",
					header: "Petugas",
					cell: ({ nama, sdmId }) => <RowName name={nama} href={`/sdm/${sdmId}`} />,
				},
				{ key: "mulai", header: "Dari", cell: ({ mulai }) => formatTanggal(mulai) },
				{ key: "selesai", header: "Sampai", cell: ({ selesai }) => formatTanggal(selesai) },
				{ key: "jenis", header: "Jenis", cell: ({ jenis }) => (jenis ? JENIS_CUTI[jenis] : "–") },
			]}
			empty={<EmptyState title="Tidak ada cuti yang berjalan atau akan datang" />}
		/>
	);
}

/** Caseloads that nobody on duty accompanies. */
export function KekosonganTabel({ rows }: { rows: readonly Kekosongan[] }) {
	return (
		<DataTable
			caption="Dampingan tanpa petugas yang bertugas"
			captionShown
			rows={rows}
			rowKey={({ kecamatan, sdmId }) => `${kecamatan}:${sdmId}`}
			columns={[
				{
					key: "petugas",
					header: "Tercatat pada",
					cell: ({ petugas, sdmId }) => <RowName name={petugas} href={`/sdm/${sdmId}`} />,
				},
				{
					key: "kecamatan",
					header: "Kecamatan",
					cell: ({ nama, kecamatan }) => (
						<RowName name={nama} href={`/penugasan?kecamatan=${kecamatan}`} />
					),
				},
				{
					key: "sejak",
					header: "Penugasan berakhir",
					cell: ({ sejak }) => (sejak ? formatTanggal(sejak) : "tidak pernah ditugaskan di sini"),
				},
				{
					key: "keluarga",
					header: "KPM aktif",
					align: "end",
					cell: ({ keluarga }) => formatNumber(keluarga),
				},
			]}
			empty={
				<EmptyState title="Tidak ada kekosongan">
					Setiap keluarga aktif punya pendamping yang bertugas di kecamatannya.
				</EmptyState>
			}
		/>
	);
}
