import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode, formatWaktu } from "@/lib/format";
import { tickHadirAction, undoHadirAction } from "@/lib/hadir/actions";
import type { BarisHadir, KunciRapat } from "@/lib/hadir/queries";
import { CARA_HADIR, MODE_HADIR } from "@/lib/hadir/rules";

type Props = { rapat: KunciRapat; rows: readonly BarisHadir[]; zona: string };

function Tindakan({ rapat, row }: { rapat: KunciRapat; row: BarisHadir }) {
	const isHere = row.mode !== null;
	return (
		<Form
			action={isHere ? undoHadirAction : tickHadirAction}
			label={isHere ? `Batalkan kehadiran ${row.nama}` : `Catat ${row.nama} hadir`}
		>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="id" value={rapat.id} />
			<HiddenField name={isHere ? "baris" : "undangan"} value={row.id} />
			<SubmitButton look={isHere ? "quiet" : "secondary"} pendingLabel="Mencatat…">
				{isHere ? "Batalkan" : "Hadir"}
			</SubmitButton>
		</Form>
	);
}

function Keadaan({ row, zona }: { row: BarisHadir; zona: string }) {
	if (!row.mode || !row.cara || !row.masukAt)
		return <StatusTag status="neutral">belum hadir</StatusTag>;
	return (
		<>
			<StatusTag status="ok">{MODE_HADIR[row.mode]}</StatusTag>
			<span className="block text-xs text-muted">
				{CARA_HADIR[row.cara]}, {formatWaktu(row.masukAt, zona)}
			</span>
		</>
	);
}

/** Those who were asked and those who came unasked, with a tick for each. */
export function DaftarHadir({ rapat, rows, zona }: Props) {
	return (
		<DataTable
			caption="Daftar hadir"
			phone="cards"
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "nama",
					header: "Nama",
					wrap: true,
					cell: (row) => (
						<RowName
							name={row.nama}
							sub={[row.peran, row.instansi, row.area].filter(Boolean).join(", ")}
						/>
					),
				},
				{ key: "hadir", header: "Kehadiran", cell: (row) => <Keadaan row={row} zona={zona} /> },
				{
					key: "tindakan",
					header: <span className="sr-only">Tindakan</span>,
					label: "Tindakan",
					cell: (row) => <Tindakan rapat={rapat} row={row} />,
				},
			]}
			empty={
				<EmptyState title="Tidak ada nama di sini">
					Undang peserta dari halaman rapat, atau catat tamu yang datang di bawah.
				</EmptyState>
			}
		/>
	);
}
