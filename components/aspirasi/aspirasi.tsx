import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Link } from "@/components/ui/link";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { catatAspirasiAction, jawabAspirasiAction } from "@/lib/aspirasi/actions";
import type { Aspirasi, BahanAspirasi } from "@/lib/aspirasi/queries";
import { formatKode, formatTanggal } from "@/lib/format";

/** What was asked for in an audience. */
export function AspirasiForm({ bahan }: { bahan: BahanAspirasi }) {
	const choices = bahan.milik.map(({ code, nama }) => ({ value: formatKode(code), label: nama }));
	const [first] = choices;
	if (!first) return null;
	return (
		<details className="mb-4 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				Catat aspirasi
			</summary>
			<Form action={catatAspirasiAction} label="Catat aspirasi" className="mt-3 max-w-2xl">
				<HiddenField name="id" value={bahan.idBaru} keep />
				{choices.length === 1 ? (
					<HiddenField name="wilayah" value={first.value} />
				) : (
					<SelectField name="wilayah" label="Wilayah" required choices={choices} />
				)}
				<DateField
					name="tanggal"
					label="Tanggal"
					required
					max={bahan.today}
					defaultValue={bahan.today}
				/>
				{bahan.audiensi.length > 0 && (
					<SelectField
						name="rapatId"
						label="Audiensi"
						placeholder="Tidak dari rapat yang tercatat"
						choices={bahan.audiensi.map(({ id, judul, hari }) => ({
							value: id,
							label: `${judul}, ${formatTanggal(hari)}`,
						}))}
					/>
				)}
				<TextField name="dari" label="Dari" required maxLength={160} />
				<TextField name="kepada" label="Kepada" required maxLength={160} />
				<TextareaField name="isi" label="Aspirasi" required rows={4} maxLength={4000} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan aspirasi
				</SubmitButton>
			</Form>
		</details>
	);
}

function Jawaban({ aspirasi, today }: { aspirasi: Aspirasi; today: string }) {
	return (
		<details className="mt-3 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				{aspirasi.jawaban ? "Ubah jawaban" : "Catat jawaban"}
			</summary>
			<Form action={jawabAspirasiAction} label="Catat jawaban" className="mt-3 max-w-xl">
				<HiddenField name="id" value={aspirasi.id} />
				<HiddenField name="wilayah" value={formatKode(aspirasi.wilayah)} />
				<HiddenField name="version" value={aspirasi.version} />
				<DateField
					name="jawabOn"
					label="Dijawab pada"
					required
					max={today}
					defaultValue={aspirasi.jawabOn ?? today}
				/>
				<TextareaField
					name="jawaban"
					label="Jawaban"
					required
					rows={3}
					maxLength={4000}
					defaultValue={aspirasi.jawaban}
				/>
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan jawaban
				</SubmitButton>
			</Form>
		</details>
	);
}

function Isi({ aspirasi }: { aspirasi: Aspirasi }) {
	return (
		<>
			<p className="whitespace-pre-line">{aspirasi.isi}</p>
			{aspirasi.rapatId && (
				<Link
					href={`/rapat/${formatKode(aspirasi.wilayah)}/${aspirasi.rapatId}`}
					className="inline-flex min-h-11 items-center text-sm font-semibold text-accent underline underline-offset-4"
				>
					Lihat audiensinya
				</Link>
			)}
			{aspirasi.jawaban && (
				<p className="mt-2 border-l-2 border-line pl-3 whitespace-pre-line">
					{aspirasi.jawaban}
					<span className="block text-sm text-muted">
						Dijawab {formatTanggal(aspirasi.jawabOn)}
					</span>
				</p>
			)}
		</>
	);
}

type Props = { rows: readonly Aspirasi[]; milik: readonly string[]; today: string };

/** The log: what was asked, of whom, and what was answered. */
export function AspirasiDaftar({ rows, milik, today }: Props) {
	if (rows.length === 0)
		return (
			<EmptyState title="Belum ada aspirasi">
				Permintaan dari audiensi dan jawabannya dicatat di sini.
			</EmptyState>
		);
	return (
		<ul className="grid gap-3">
			{rows.map((aspirasi) => (
				<li key={`${aspirasi.wilayah}:${aspirasi.id}`}>
					<Card
						title={`${aspirasi.dari} kepada ${aspirasi.kepada}`}
						aside={
							<StatusTag status={aspirasi.jawabOn ? "ok" : "behind"}>
								{aspirasi.jawabOn ? "dijawab" : "belum dijawab"}
							</StatusTag>
						}
					>
						<p className="mb-2 text-sm text-muted">
							{aspirasi.nama}, {formatTanggal(aspirasi.tanggal)}
						</p>
						<Isi aspirasi={aspirasi} />
						{milik.includes(aspirasi.wilayah) && <Jawaban aspirasi={aspirasi} today={today} />}
					</Card>
				</li>
			))}
		</ul>
	);
}
