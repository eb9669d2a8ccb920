import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatTanggalWaktu } from "@/lib/format";
import { putuskanSertifikatAction } from "@/lib/sertifikat/actions";
import type { SertifikatAntre } from "@/lib/sertifikat/queries";
import { SertifikatButir } from "./sertifikat-butir";

function Kunci({ row, putusan }: { row: SertifikatAntre; putusan: "DITERIMA" | "DITOLAK" }) {
	return (
		<>
			<HiddenField name="id" value={row.id} />
			<HiddenField name="version" value={row.version} />
			<HiddenField name="putusan" value={putusan} />
		</>
	);
}

/** Accepting is one press; refusing asks for a reason that the owner reads. */
function Putusan({ row }: { row: SertifikatAntre }) {
	const whose = `${row.nama}, ${row.petugas}`;
	return (
		<>
			<Form action={putuskanSertifikatAction} label={`Terima ${whose}`} className="mt-2">
				<Kunci row={row} putusan="DITERIMA" />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Terima<span className="sr-only"> {whose}</span>
				</SubmitButton>
			</Form>
			<details className="mt-2">
				<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
					Tolak<span className="sr-only"> {whose}</span>
				</summary>
				<Form action={putuskanSertifikatAction} label={`Tolak ${whose}`} className="mt-2 max-w-xl">
					<Kunci row={row} putusan="DITOLAK" />
					<TextareaField
						name="alasan"
						label="Alasan"
						hint="Dibaca petugasnya, yang dapat memperbaiki lalu mengajukan lagi."
						required
						rows={3}
						maxLength={500}
					/>
					<SubmitButton look="danger" pendingLabel="Menyimpan…" className="sm:self-start">
						Tolak sertifikat
					</SubmitButton>
				</Form>
			</details>
		</>
	);
}

type Props = { rows: readonly SertifikatAntre[]; zona: string };

/** What waits for Dinsos, the longest first. */
export function SertifikatAntreDaftar({ rows, zona }: Props) {
	if (rows.length === 0)
		return (
			<EmptyState title="Tidak ada sertifikat yang menunggu">
				Sertifikat pelatihan pihak lain yang diajukan petugas muncul di sini.
			</EmptyState>
		);
	return (
		<ul className="grid gap-3">
			{rows.map((row) => (
				<li key={row.id}>
					<SertifikatButir
						row={row}
						sub={
							<p className="mb-2 flex flex-wrap items-center gap-x-2 text-sm text-muted">
								<Link
									href={`/sdm/${row.sdmId}`}
									className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
								>
									{row.petugas}
								</Link>
								<span>diajukan {formatTanggalWaktu(row.diajukanAt, zona)}</span>
							</p>
						}
					>
						<Putusan row={row} />
					</SertifikatButir>
				</li>
			))}
		</ul>
	);
}
