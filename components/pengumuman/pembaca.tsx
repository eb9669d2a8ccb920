import { BarValue } from "@/components/ui/bar-value";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Pager } from "@/components/ui/pager";
import { formatKode, formatPercentRatio } from "@/lib/format";
import type { listBelumBaca, Pembaca } from "@/lib/pengumuman/queries";

function Tabel({ caption, kepala, rows }: { caption: string; kepala: string; rows: Pembaca[] }) {
	return (
		<DataTable
			caption={caption}
			rows={rows}
			rowKey={(row) => row.area ?? row.peran ?? ""}
			columns={[
				{
					key: "nama",
					header: kepala,
					wrap: true,
					cell: (row) => row.nama ?? row.peran ?? row.area,
				},
				{
					key: "sudah",
					header: "Sudah membaca",
					align: "end",
					cell: (row) => <BarValue numerator={row.sudah} denominator={row.jumlah} />,
				},
			]}
		/>
	);
}

type Belum = NonNullable<Awaited<ReturnType<typeof listBelumBaca>>>;
type Props = { rows: Pembaca[]; belum: Belum; wilayah: string; id: string };

/** For whoever told it: how many of how many have read, where and in which role, and who has not. */
export function PembacaPanel({ rows, belum, wilayah, id }: Props) {
	const all = rows.find(({ area, peran }) => area === null && peran === null);
	const next = belum.berikut;
	const query = next && new URLSearchParams({ sesudah: `${next.id} ${next.nama}` });
	return (
		<Card title={`Sudah membaca: ${formatPercentRatio(all?.sudah, all?.jumlah)}`} className="mt-4">
			<div className="grid gap-4 lg:grid-cols-2">
				<Tabel
					caption="Menurut wilayah"
					kepala="Wilayah"
					rows={rows.filter(({ area }) => area !== null)}
				/>
				<Tabel
					caption="Menurut peran"
					kepala="Peran"
					rows={rows.filter(({ peran }) => peran !== null)}
				/>
			</div>
			{belum.baris.length > 0 && (
				<section className="mt-4">
					<h3 className="mb-2 text-sm font-semibold text-muted">Belum membaca</h3>
					<ul className="grid gap-x-6 text-base sm:grid-cols-2 lg:text-sm">
						{belum.baris.map(({ id: key, nama, peran, tempat }) => (
							<li key={key} className="py-1">
								{nama}{" "}
								<span className="text-muted">{[peran, tempat].filter(Boolean).join(", ")}</span>
							</li>
						))}
					</ul>
					<Pager
						nextHref={query ? `/pengumuman/${formatKode(wilayah)}/${id}?${query}` : undefined}
					/>
				</section>
			)}
		</Card>
	);
}
