import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDecimal, formatNumber } from "@/lib/format";
import type { Beban, KecamatanTugas } from "@/lib/penugasan/queries";

type KecamatanTableProps = { rows: readonly KecamatanTugas[]; beban: Beban };

/** Families for each pendamping on duty; a caseload without anybody is not a number. */
function ratioOf({ keluarga, pendamping }: KecamatanTugas): number | null {
	return pendamping > 0 ? keluarga / pendamping : null;
}

function columnsFor(beban: Beban): Column<KecamatanTugas>[] {
	return [
		{
			key: "nama",
			header: "Kecamatan",
			cell: ({ code, nama }) => <RowName name={nama} href={`/penugasan?kecamatan=${code}`} />,
		},
		{
			key: "pendamping",
			header: "Pendamping",
			align: "end",
			cell: (row) => formatNumber(row.pendamping),
		},
		{
			key: "supervisor",
			header: "Supervisor",
			align: "end",
			wideOnly: true,
			cell: (row) => formatNumber(row.supervisor),
		},
		{
			key: "keluarga",
			header: "KPM aktif",
			align: "end",
			cell: (row) => formatNumber(row.keluarga),
		},
		{
			key: "beban",
			header: "KPM per pendamping",
			align: "end",
			cell: (row) => {
				const ratio = ratioOf(row);
				return (
					<span className="inline-flex items-center gap-2">
						{ratio !== null && ratio > beban.kritis && (
							<StatusTag status="behind">kritis</StatusTag>
						)}
						{ratio !== null && ratio > beban.maks && ratio <= beban.kritis && (
							<StatusTag status="near">berat</StatusTag>
						)}
						{formatDecimal(ratio)}
					</span>
				);
			},
		},
		{
			key: "tanpa",
			header: "KPM tanpa pendamping",
			align: "end",
			cell: ({ code, tanpaPendamping }) =>
				tanpaPendamping > 0 ? (
					<RowName
						name={formatNumber(tanpaPendamping)}
						href={`/kpm?kecamatan=${code}&tanpa=pendamping`}
					/>
				) : (
					"0"
				),
		},
	];
}

/** Who works in each kecamatan, and how many families each accompanies. */
export function KecamatanTable({ rows, beban }: KecamatanTableProps) {
	return (
		<DataTable
			caption="Petugas dan KPM menurut kecamatan"
			columns={columnsFor(beban)}
			rows={rows}
			rowKey={({ code }) => String(code)}
			empty={<EmptyState title="Belum ada kecamatan di wilayah Anda" />}
		/>
	);
}
