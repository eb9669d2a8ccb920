import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatBulan, formatNumber, formatRupiah, formatTanggal } from "@/lib/format";
import type { BayarSaya, InsentifBaris, InsentifPenuh } from "@/lib/insentif/queries";
import { JENIS_INSENTIF, SUMBER_INSENTIF } from "@/lib/insentif/rules";

type Props = { rows: readonly InsentifBaris[]; opens: boolean; many: boolean };

/** Programmes of a year with what was issued and paid. */
export function InsentifTabel({ rows, opens, many }: Props) {
	return (
		<DataTable
			caption="Program insentif"
			phone="cards"
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "nama",
					header: "Program",
					wrap: true,
					cell: (row) => (
						<RowName
							name={row.nama}
							sub={`${many ? `${row.wilayah} · ` : ""}${JENIS_INSENTIF[row.jenis]} · SK ${row.skNo}`}
							href={opens ? `/sdm/insentif/${row.id}` : undefined}
						/>
					),
				},
				{ key: "sumber", header: "Sumber", cell: ({ sumber }) => SUMBER_INSENTIF[sumber] },
				{
					key: "nominal",
					header: "Per bulan",
					align: "end",
					cell: ({ nominal }) => formatRupiah(nominal),
				},
				{
					key: "terbit",
					header: "Daftar terbit",
					align: "end",
					cell: ({ terbit, bulan }) => `${formatNumber(terbit)}/${formatNumber(bulan)}`,
				},
				{
					key: "dibayar",
					header: "Dibayar",
					align: "end",
					cell: ({ dibayar }) => formatNumber(dibayar),
				},
				{
					key: "rupiah",
					header: "Jumlah terbit",
					align: "end",
					cell: ({ rupiah }) => formatRupiah(rupiah),
				},
			]}
			empty={
				<EmptyState title="Belum ada program tahun ini">
					Tali asih dari APBD dan honor dicatat menurut SK-nya.
				</EmptyState>
			}
		/>
	);
}

/** What somebody was paid. */
export function BayarTabel({ rows }: { rows: readonly BayarSaya[] }) {
	return (
		<DataTable
			caption="Pembayaran untuk petugas ini"
			rows={rows}
			rowKey={({ insentifId, bulan }) => `${insentifId}:${bulan}`}
			columns={[
				{ key: "bulan", header: "Bulan", cell: ({ bulan }) => formatBulan(bulan) },
				{ key: "nama", header: "Program", wrap: true, cell: ({ nama }) => nama },
				{
					key: "nominal",
					header: "Jumlah",
					align: "end",
					cell: ({ nominal }) => formatRupiah(nominal),
				},
				{
					key: "keadaan",
					header: "Keadaan",
					wrap: true,
					cell: ({ alasan, dibayarOn }) =>
						alasan ||
						(dibayarOn ? `dibayar ${formatTanggal(dibayarOn)}` : "daftar terbit, belum dibayar"),
				},
			]}
			empty={<EmptyState title="Belum ada pembayaran yang tercatat" />}
		/>
	);
}

/** The months of a programme: to come, to issue, issued, paid. */
export function BulanTabel({ penuh }: { penuh: InsentifPenuh }) {
	const { program, bulan, kini } = penuh;
	return (
		<DataTable
			caption="Daftar bayar per bulan"
			captionShown
			rows={bulan}
			rowKey={(row) => row.bulan}
			columns={[
				{
					key: "bulan",
					header: "Bulan",
					cell: (row) => (
						<RowName
							name={formatBulan(row.bulan)}
							href={`/sdm/insentif/${program.id}/${row.bulan}`}
						/>
					),
				},
				{
					key: "orang",
					header: "Orang",
					align: "end",
					cell: ({ daftar }) => (daftar ? formatNumber(daftar.orang) : "–"),
				},
				{
					key: "rupiah",
					header: "Jumlah",
					align: "end",
					cell: ({ daftar }) => (daftar ? formatRupiah(daftar.rupiah) : "–"),
				},
				{
					key: "keadaan",
					header: "Keadaan",
					cell: ({ bulan: month, daftar }) => {
						if (daftar?.dibayarOn)
							return <StatusTag status="ok">dibayar {formatTanggal(daftar.dibayarOn)}</StatusTag>;
						if (daftar) return <StatusTag status="near">terbit, belum dibayar</StatusTag>;
						return (
							<StatusTag status={month <= kini ? "behind" : "neutral"}>
								{month <= kini ? "belum terbit" : "belum tiba"}
							</StatusTag>
						);
					},
				},
			]}
		/>
	);
}
