import { DataTable } from "@/components/ui/data-table";
import { formatNumber } from "@/lib/format";
import { JAWABAN, type Jawaban, jumlahJawaban, type Rekap, rekapPeran } from "@/lib/undangan/rules";

const URUTAN = ["HADIR", "DARING", "TIDAK", "BELUM"] as const satisfies Jawaban[];

const kapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The answers by role, with their sum. */
export function RekapUndangan({ rekap }: { rekap: readonly Rekap[] }) {
	const rows = rekapPeran(rekap);
	if (rows.length === 0) return null;
	return (
		<div className="mb-5">
			<DataTable
				caption="Jawaban menurut peran"
				rows={rows}
				rowKey={(row) => row.peran}
				total={{ ...jumlahJawaban(rekap), peran: "Semua" }}
				columns={[
					{ key: "peran", header: "Peran", cell: (row) => row.peran },
					{
						key: "jumlah",
						header: "Diundang",
						align: "end",
						cell: (row) => formatNumber(row.jumlah),
					},
					...URUTAN.map((jawaban) => ({
						key: jawaban,
						header: kapital(JAWABAN[jawaban]),
						align: "end" as const,
						cell: (row: (typeof rows)[number]) => formatNumber(row[jawaban]),
					})),
				]}
			/>
		</div>
	);
}
