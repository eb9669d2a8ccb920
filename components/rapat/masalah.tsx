import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { decideMasalahAction, raiseMasalahAction } from "@/lib/rapat/actions";
import type { Masalah, Rapat } from "@/lib/rapat/queries";
import { choicesOf, KATEGORI_MASALAH } from "@/lib/rapat/rules";

function Keys({ rapat, id }: { rapat: Rapat; id: string }) {
	return (
		<>
			<HiddenField name="id" value={id} keep />
			<HiddenField name="rapatWilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
		</>
	);
}

function Putusan({ rapat, masalah }: { rapat: Rapat; masalah: Masalah }) {
	return (
		<details className="mt-2 print:hidden">
			<summary className="cursor-pointer text-sm font-semibold text-accent">
				{masalah.keputusan ? "Ubah keputusan" : "Catat keputusan"}
			</summary>
			<Form action={decideMasalahAction} label="Catat keputusan" className="mt-3 max-w-xl">
				<Keys rapat={rapat} id={masalah.id} />
				<TextareaField
					name="keputusan"
					label="Keputusan"
					required
					rows={2}
					maxLength={2000}
					defaultValue={masalah.keputusan}
				/>
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan keputusan
				</SubmitButton>
			</Form>
		</details>
	);
}

/** The issues of a meeting with what was decided, and the form for the next one. */
export function DaftarMasalah({ rapat, idBaru }: { rapat: Rapat; idBaru: string | null }) {
	return (
		<Card title={`Masalah dan keputusan (${rapat.masalah.length})`} className="mt-4">
			<ol className="divide-y divide-line">
				{rapat.masalah.map((masalah) => (
					<li key={masalah.id} className="py-3">
						<StatusTag status="neutral">{KATEGORI_MASALAH[masalah.kategori]}</StatusTag>
						<p className="mt-1 whitespace-pre-line">{masalah.uraian}</p>
						<p className="mt-1 text-sm whitespace-pre-line text-muted">
							{masalah.keputusan ? `Keputusan: ${masalah.keputusan}` : "Belum ada keputusan."}
						</p>
						{idBaru && <Putusan rapat={rapat} masalah={masalah} />}
					</li>
				))}
			</ol>
			{rapat.masalah.length === 0 && (
				<p className="text-sm text-muted">Belum ada masalah yang dicatat.</p>
			)}
			{idBaru && (
				<details className="mt-3 print:hidden">
					<summary className="cursor-pointer text-sm font-semibold text-accent">
						Tambah masalah
					</summary>
					<Form action={raiseMasalahAction} label="Tambah masalah" className="mt-3 max-w-xl">
						<Keys rapat={rapat} id={idBaru} />
						<SelectField
							name="kategori"
							label="Kategori"
							required
							choices={choicesOf(KATEGORI_MASALAH)}
						/>
						<TextareaField name="uraian" label="Masalah" required rows={3} maxLength={2000} />
						<TextareaField name="keputusan" label="Keputusan" rows={2} maxLength={2000} />
						<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
							Simpan masalah
						</SubmitButton>
					</Form>
				</details>
			)}
		</Card>
	);
}
