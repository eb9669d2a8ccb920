import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { decideMasalahAction, raiseMasalahAction } from "@/lib/rapat/actions";
import type { Keputusan, Rapat } from "@/lib/rapat/queries";
import { choicesOf, KATEGORI_MASALAH } from "@/lib/rapat/rules";

function Keys({ rapat, id, version = 0 }: { rapat: Rapat; id: string; version?: number }) {
	return (
		<>
			<HiddenField name="id" value={id} keep />
			<HiddenField name="rapatWilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
			<HiddenField name="version" value={version} />
		</>
	);
}

type PutusanProps = {
	rapat: Rapat;
	masalahId: string | null;
	/** The decision that is worded better; without it a new one with this id. */
	stored?: Keputusan;
	idBaru: string;
	/** There is one already. */
	lain?: boolean;
};

function PutusanForm({ rapat, masalahId, stored, idBaru, lain }: PutusanProps) {
	return (
		<details className="mt-1 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				{stored ? "Ubah keputusan" : lain ? "Catat keputusan lain" : "Catat keputusan"}
			</summary>
			<Form action={decideMasalahAction} label="Catat keputusan" className="mt-2 max-w-xl">
				<Keys rapat={rapat} id={stored?.id ?? idBaru} version={stored?.version} />
				{masalahId && <HiddenField name="masalahId" value={masalahId} />}
				<TextareaField
					name="uraian"
					label="Keputusan"
					required
					rows={2}
					maxLength={2000}
					defaultValue={stored?.uraian}
				/>
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan keputusan
				</SubmitButton>
			</Form>
		</details>
	);
}

type PutusanListProps = {
	rapat: Rapat;
	masalahId: string | null;
	rows: readonly Keputusan[];
	idBaru: string | null;
};

function Putusan({ rapat, masalahId, rows, idBaru }: PutusanListProps) {
	return (
		<>
			{rows.map((keputusan) => (
				<div key={keputusan.id} className="mt-1">
					<p className="text-sm whitespace-pre-line text-muted">Keputusan: {keputusan.uraian}</p>
					{idBaru && (
						<PutusanForm
							rapat={rapat}
							masalahId={masalahId}
							stored={keputusan}
							idBaru={keputusan.id}
						/>
					)}
				</div>
			))}
			{rows.length === 0 && masalahId && (
				<p className="mt-1 text-sm text-muted">Belum ada keputusan.</p>
			)}
			{idBaru && (
				<PutusanForm rapat={rapat} masalahId={masalahId} idBaru={idBaru} lain={rows.length > 0} />
			)}
		</>
	);
}

/** The issues of a meeting with what was decided, and the form for the next one. */
export function DaftarMasalah({ rapat, idBaru }: { rapat: Rapat; idBaru: string | null }) {
	if (rapat.status === "BATAL" && rapat.masalah.length + rapat.keputusan.length === 0) return null;
	return (
		<Card title={`Masalah dan keputusan (${rapat.masalah.length})`} className="mt-4">
			<ol className="divide-y divide-line">
				{rapat.masalah.map((masalah) => (
					<li key={masalah.id} className="py-3">
						<StatusTag status="neutral">{KATEGORI_MASALAH[masalah.kategori]}</StatusTag>
						<p className="mt-1 whitespace-pre-line">{masalah.uraian}</p>
						<Putusan
							rapat={rapat}
							masalahId={masalah.id}
							rows={masalah.keputusan}
							idBaru={idBaru}
						/>
					</li>
				))}
			</ol>
			{rapat.keputusan.length > 0 && (
				<Putusan rapat={rapat} masalahId={null} rows={rapat.keputusan} idBaru={idBaru} />
			)}
			{rapat.masalah.length === 0 && (
				<p className="text-sm text-muted">Belum ada masalah yang dicatat.</p>
			)}
			{idBaru && (
				<details className="mt-3 print:hidden">
					<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
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
						<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
							Simpan masalah
						</SubmitButton>
					</Form>
				</details>
			)}
		</Card>
	);
}
