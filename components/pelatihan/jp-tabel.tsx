import { BarValue } from "@/components/ui/bar-value";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FormulaPopover } from "@/components/ui/formula-popover";
import { Pager } from "@/components/ui/pager";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDecimal, formatKode, formatNumber } from "@/lib/format";
import type { OrangJp, RekapJp } from "@/lib/pelatihan/jp-queries";

type Props = { rekap: RekapJp; tahun: number; leaf: boolean };

/** Lesson hours of regions; each leads one level down, to the people at last. */
export function JpWilayah({ rekap, tahun, leaf }: Props) {
	const { target, baris } = rekap;
	const base = `/sdm/pelatihan/jam?tahun=${tahun}&kabupaten=`;
	return (
		<DataTable
			caption={`Jam pelajaran ${tahun}`}
			rows={baris}
			rowKey={({ wilayah }) => wilayah}
			columns={[
				{
					key: "nama",
					header: "Wilayah",
					cell: ({ wilayah, nama }) => (
						<RowName name={nama} href={leaf ? undefined : `${base}${formatKode(wilayah)}`} />
					),
				},
				{ key: "sdm", header: "Petugas", align: "end", cell: ({ sdm }) => formatNumber(sdm) },
				{ key: "jp", header: "Jumlah JP", align: "end", cell: ({ jp }) => formatNumber(jp) },
				{
					key: "rerata",
					header: (
						<FormulaPopover label="JP per petugas" title="K8 Jam pelajaran per petugas">
							Jumlah JP dari pelatihan yang ditutup dan sertifikat yang diterima pada tahun itu
							dibagi petugas yang bertugas. 1 JP = 45 menit.
						</FormulaPopover>
					),
					label: "JP per petugas",
					align: "end",
					cell: ({ jp, sdm }) => formatDecimal(sdm > 0 ? jp / sdm : null),
				},
				{
					key: "cukup",
					header: (
						<FormulaPopover
							label={`Paling sedikit ${target} JP`}
							title={`K8 Petugas dengan ${target} JP`}
						>
							Petugas dengan paling sedikit {target} JP dibagi semua petugas yang bertugas. Angka{" "}
							{target} adalah norma ASN; berlakunya bagi SDM PKH belum dipastikan.
						</FormulaPopover>
					),
					label: `Paling sedikit ${target} JP`,
					align: "end",
					cell: ({ cukup, sdm }) => <BarValue numerator={cukup} denominator={sdm} />,
				},
			]}
			empty={
				<EmptyState title="Tidak ada petugas di sini">Belum ada penugasan yang berlaku.</EmptyState>
			}
		/>
	);
}

type OrangProps = { rows: readonly OrangJp[]; target: number; next: string | null };

/** The people behind the figure. */
export function JpOrang({ rows, target, next }: OrangProps) {
	return (
		<div className="mt-4">
			<DataTable
				caption="Jam pelajaran per petugas"
				captionShown
				rows={rows}
				rowKey={({ sdmId }) => sdmId}
				columns={[
					{
						key: "nama",
						header: "Petugas",
						cell: ({ nama, kecamatan }) => <RowName name={nama} sub={kecamatan} />,
					},
					{
						key: "ikut",
						header: "Pelatihan",
						align: "end",
						cell: ({ ikut }) => formatNumber(ikut),
					},
					{ key: "jp", header: "JP", align: "end", cell: ({ jp }) => formatNumber(jp) },
					{
						key: "cukup",
						header: `Dari ${target} JP`,
						cell: ({ jp }) =>
							jp >= target ? (
								<StatusTag status="ok">cukup</StatusTag>
							) : (
								<StatusTag status="behind">kurang {formatNumber(target - jp)} JP</StatusTag>
							),
					},
				]}
				empty={<EmptyState title="Tidak ada petugas di sini" />}
			/>
			<Pager nextHref={next ?? undefined} />
		</div>
	);
}
