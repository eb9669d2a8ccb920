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
import { CARA_HADIR, MODE_HADIR, type ModeHadir } from "@/lib/hadir/rules";
import type { ModeRapat } from "@/lib/rapat/rules";

type Rapat = KunciRapat & { mode: ModeRapat };
type Props = { rapat: Rapat; rows: readonly BarisHadir[]; zona: string };
type Satu = { rapat: Rapat; row: BarisHadir };

function Keys({ rapat }: { rapat: KunciRapat }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="id" value={rapat.id} />
		</>
	);
}

function Batalkan({ rapat, row }: Satu) {
	return (
		<Form action={undoHadirAction} label={`Batalkan kehadiran ${row.nama}`}>
			<Keys rapat={rapat} />
			<HiddenField name="baris" value={row.id} />
			<SubmitButton look="quiet" pendingLabel="Mencatat…">
				Batalkan
			</SubmitButton>
		</Form>
	);
}

const LABEL: Record<ModeHadir, string> = { LURING: "hadir", DARING: "daring" };

function Catat({ rapat, row, mode, kata }: Satu & { mode: ModeHadir; kata: string }) {
	return (
		<Form action={tickHadirAction} label={`Catat ${row.nama} ${LABEL[mode]}`}>
			<Keys rapat={rapat} />
			<HiddenField name="undangan" value={row.id} />
			<HiddenField name="mode" value={mode} />
			<SubmitButton look="secondary" pendingLabel="Mencatat…">
				{kata}
			</SubmitButton>
		</Form>
	);
}

/** One tick for a meeting in a hall or on line; in one that is both, where somebody takes part. */
function Tindakan({ rapat, row }: Satu) {
	if (row.mode !== null) return <Batalkan rapat={rapat} row={row} />;
	const both = rapat.mode === "HIBRIDA";
	return (
		<div className="flex flex-wrap justify-end gap-2">
			{rapat.mode !== "DARING" && (
				<Catat rapat={rapat} row={row} mode="LURING" kata={both ? "Di tempat" : "Hadir"} />
			)}
			{rapat.mode !== "LURING" && (
				<Catat rapat={rapat} row={row} mode="DARING" kata={both ? "Daring" : "Hadir daring"} />
			)}
		</div>
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
							sub={[...new Set([row.peran, row.instansi, row.area])].filter(Boolean).join(", ")}
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
