import { DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode, formatTanggal } from "@/lib/format";
import { cancelTindakLanjutAction, finishTindakLanjutAction } from "@/lib/rapat/actions";
import { STATUS_TINDAK } from "@/lib/rapat/rules";
import type { TindakLanjut } from "@/lib/rapat/tindak-queries";

const LOOK = {
	TERBUKA: "neutral",
	TERLAMBAT: "behind",
	SELESAI: "ok",
	SELESAI_TERLAMBAT: "near",
	BATAL: "neutral",
} as const;

type Props = {
	rows: readonly TindakLanjut[];
	/** Regions whose tasks this viewer may close. */
	milik: readonly string[];
	today: string;
	caption: string;
	/** On the page of their meeting, which need not be named again. */
	ofOneMeeting?: boolean;
};

function Tutup({ row, today }: { row: TindakLanjut; today: string }) {
	const keys = (
		<>
			<HiddenField name="id" value={row.id} />
			<HiddenField name="wilayah" value={formatKode(row.wilayah)} />
		</>
	);
	return (
		<details className="whitespace-normal open:min-w-56 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent lg:min-h-9">
				Selesaikan
			</summary>
			<Form action={finishTindakLanjutAction} label="Nyatakan selesai" className="mt-2">
				{keys}
				<DateField name="doneOn" label="Selesai pada" required max={today} defaultValue={today} />
				<TextareaField name="bukti" label="Bukti" required rows={2} maxLength={2000} />
				<SubmitButton pendingLabel="Menyimpan…">Nyatakan selesai</SubmitButton>
			</Form>
			<Form
				action={cancelTindakLanjutAction}
				label="Batalkan"
				className="mt-4 border-t border-line pt-4"
			>
				{keys}
				<TextareaField name="alasan" label="Alasan batal" required rows={2} maxLength={500} />
				<SubmitButton look="quiet" pendingLabel="Menyimpan…">
					Batalkan tindak lanjut
				</SubmitButton>
			</Form>
		</details>
	);
}

function Keadaan({ row }: { row: TindakLanjut }) {
	return (
		<>
			<StatusTag status={LOOK[row.status]}>{STATUS_TINDAK[row.status]}</StatusTag>
			{row.doneOn && <span className="block text-xs text-faint">{formatTanggal(row.doneOn)}</span>}
			{row.bukti && <span className="block text-xs text-muted">{row.bukti}</span>}
		</>
	);
}

/** Follow-ups: what, who, until when, and how it stands; whose task it is closes it here. */
export function TindakTabel({ rows, milik, today, caption, ofOneMeeting }: Props) {
	return (
		<DataTable
			caption={caption}
			phone="cards"
			rows={rows}
			rowKey={(row) => `${row.wilayah}:${row.id}`}
			columns={[
				{
					key: "uraian",
					header: "Tindak lanjut",
					wrap: true,
					cell: (row) =>
						ofOneMeeting ? (
							row.uraian
						) : (
							<RowName
								name={row.uraian}
								sub={row.rapatJudul}
								href={`/rapat/${formatKode(row.rapatWilayah)}/${row.rapatId}`}
							/>
						),
				},
				{
					key: "siapa",
					header: "Penanggung jawab",
					wrap: true,
					cell: (row) => (
						<>
							{row.penanggungJawab}
							<span className="block text-xs text-faint">
								{[row.kecamatan, row.nama].filter(Boolean).join(", ")}
							</span>
						</>
					),
				},
				{ key: "tenggat", header: "Tenggat", cell: (row) => formatTanggal(row.dueOn) },
				{ key: "status", header: "Keadaan", wrap: true, cell: (row) => <Keadaan row={row} /> },
				{
					key: "tutup",
					header: <span className="sr-only">Tindakan</span>,
					label: "Tindakan",
					cell: (row) =>
						milik.includes(row.wilayah) && !row.doneOn && !row.batal ? (
							<Tutup row={row} today={today} />
						) : null,
				},
			]}
			empty={
				<EmptyState title="Tidak ada tindak lanjut di sini">
					Tindak lanjut dicatat pada halaman rapatnya.
				</EmptyState>
			}
		/>
	);
}
