import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { putuskanPraktikAction, tulisPraktikAction } from "@/lib/praktik/actions";
import type { BahanPraktik, Praktik } from "@/lib/praktik/queries";
import { JENIS_PRAKTIK, STATUS_PRAKTIK, TOPIK_PRAKTIK } from "@/lib/praktik/rules";
import { choicesOf } from "@/lib/rapat/rules";

type FormProps = { bahan: BahanPraktik; penulis: string; publishes: boolean };

/** A note of what worked; from the field it is a proposal. */
export function PraktikForm({ bahan, penulis, publishes }: FormProps) {
	const choices = bahan.milik.map(({ code, nama }) => ({ value: formatKode(code), label: nama }));
	const [first] = choices;
	if (!first) return null;
	return (
		<details className="mb-4 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				{publishes ? "Tulis praktik baik" : "Usulkan praktik baik"}
			</summary>
			<Form action={tulisPraktikAction} label="Tulis praktik baik" className="mt-3 max-w-2xl">
				<HiddenField name="id" value={bahan.idBaru} keep />
				{choices.length === 1 ? (
					<HiddenField name="wilayah" value={first.value} />
				) : (
					<SelectField name="wilayah" label="Wilayah" required choices={choices} />
				)}
				<SelectField name="jenis" label="Jenis" required choices={choicesOf(JENIS_PRAKTIK)} />
				<SelectField name="topik" label="Topik" required choices={choicesOf(TOPIK_PRAKTIK)} />
				<TextField name="judul" label="Judul" required maxLength={160} />
				<TextareaField
					name="isi"
					label="Yang dikerjakan dan hasilnya"
					hint="Tanpa nama, NIK, atau alamat keluarga."
					required
					rows={8}
					maxLength={8000}
				/>
				<TextField name="penulis" label="Penulis" required maxLength={120} defaultValue={penulis} />
				<TextField name="tautan" label="Tautan" type="url" maxLength={500} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					{publishes ? "Terbitkan" : "Kirim usulan"}
				</SubmitButton>
			</Form>
		</details>
	);
}

const PUTUSAN = { TERBIT: "Terbitkan", DITARIK: "Tarik dari rak" } as const;

function Putuskan({
	praktik,
	ke,
	kata,
}: {
	praktik: Praktik;
	ke: keyof typeof PUTUSAN;
	kata: string;
}) {
	return (
		<Form action={putuskanPraktikAction} label={`${kata}: ${praktik.judul}`}>
			<HiddenField name="id" value={praktik.id} />
			<HiddenField name="wilayah" value={formatKode(praktik.wilayah)} />
			<HiddenField name="version" value={praktik.version} />
			<HiddenField name="ke" value={ke} />
			<SubmitButton look="quiet" pendingLabel="Menyimpan…" className="self-start">
				{kata}
				<span className="sr-only"> {praktik.judul}</span>
			</SubmitButton>
		</Form>
	);
}

/** A proposal is published or declined; what stands on the shelf may be taken off, and put back. */
function Putusan({ praktik }: { praktik: Praktik }) {
	const { status } = praktik;
	return (
		<div className="mt-3 flex flex-wrap gap-2 print:hidden">
			{status !== "TERBIT" && <Putuskan praktik={praktik} ke="TERBIT" kata={PUTUSAN.TERBIT} />}
			{status === "TERBIT" && <Putuskan praktik={praktik} ke="DITARIK" kata={PUTUSAN.DITARIK} />}
			{status === "USULAN" && <Putuskan praktik={praktik} ke="DITARIK" kata="Tidak diterbitkan" />}
		</div>
	);
}

type Props = { rows: readonly Praktik[]; milik: readonly string[] };

/** The shelf of what worked; the level that owns a note decides on it. */
export function PraktikDaftar({ rows, milik }: Props) {
	if (rows.length === 0)
		return (
			<EmptyState title="Belum ada praktik baik">
				Cara kerja yang berhasil, publikasi, dan buku tampil di sini.
			</EmptyState>
		);
	return (
		<ul className="grid gap-3">
			{rows.map((praktik) => (
				<li key={`${praktik.wilayah}:${praktik.id}`}>
					<Card
						title={praktik.judul}
						aside={
							praktik.status !== "TERBIT" && (
								<StatusTag status="near">{STATUS_PRAKTIK[praktik.status]}</StatusTag>
							)
						}
					>
						<p className="text-sm text-muted">
							{JENIS_PRAKTIK[praktik.jenis]} · {TOPIK_PRAKTIK[praktik.topik]} · {praktik.penulis},{" "}
							{praktik.nama}
						</p>
						<p className="mt-2 max-w-prose whitespace-pre-line">{praktik.isi}</p>
						{praktik.tautan && (
							<a
								href={praktik.tautan}
								rel="noopener"
								className="mt-2 inline-flex min-h-11 items-center font-semibold break-all text-accent underline underline-offset-4"
							>
								{praktik.tautan}
							</a>
						)}
						{milik.includes(praktik.wilayah) && <Putusan praktik={praktik} />}
					</Card>
				</li>
			))}
		</ul>
	);
}
