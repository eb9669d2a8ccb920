import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { RowName } from "@/components/ui/row-name";
import { formatNumber } from "@/lib/format";
import { BAGIAN } from "@/lib/laporan/bagian";
import type { Kebutuhan } from "@/lib/pelatihan/kebutuhan-queries";
import { TOPIK_PELATIHAN } from "@/lib/pelatihan/rules";

/** What a section of the report or a kind of complaint is called. */
function namaOf({ sumber, kode }: Kebutuhan): string {
	const section = BAGIAN.find((one) => one.kode === kode);
	if (sumber === "laporan" && section) return `Bagian ${section.nomor}. ${section.judul}`;
	return kode.charAt(0) + kode.slice(1).toLowerCase().replaceAll("_", " ");
}

function Topik({ topik, plans }: { topik: Kebutuhan["topik"]; plans: boolean }) {
	if (topik === null) return "tentukan sendiri";
	if (!plans) return TOPIK_PELATIHAN[topik];
	return (
		<Link
			href={`/sdm/pelatihan/baru?topik=${topik}`}
			className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
		>
			{TOPIK_PELATIHAN[topik]}
		</Link>
	);
}

/** Needs, the most frequent first, with the newest notes and the topic that would answer them. */
export function KebutuhanTabel({ rows, plans }: { rows: readonly Kebutuhan[]; plans: boolean }) {
	return (
		<DataTable
			caption="Kebutuhan pelatihan"
			phone="cards"
			rows={rows}
			rowKey={({ sumber, kode }) => `${sumber}:${kode}`}
			columns={[
				{
					key: "asal",
					header: "Asal",
					wrap: true,
					cell: (row) => (
						<RowName
							name={namaOf(row)}
							sub={row.sumber === "laporan" ? "laporan dikembalikan" : "pengaduan"}
						/>
					),
				},
				{ key: "jumlah", header: "Kali", align: "end", cell: ({ jumlah }) => formatNumber(jumlah) },
				{
					key: "catatan",
					header: "Catatan terbaru",
					wrap: true,
					cell: ({ catatan }) =>
						catatan.length === 0 ? (
							"–"
						) : (
							<span className="whitespace-pre-line">{catatan.join("\n")}</span>
						),
				},
				{
					key: "topik",
					header: "Materi yang menjawab",
					cell: ({ topik }) => <Topik topik={topik} plans={plans} />,
				},
			]}
			empty={
				<EmptyState title="Belum ada kebutuhan yang tercatat">
					Catatan pada laporan yang dikembalikan dan pengaduan tahun ini dihitung di sini.
				</EmptyState>
			}
		/>
	);
}
