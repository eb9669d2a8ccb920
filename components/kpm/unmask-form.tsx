"use client";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { unmaskNomorAction } from "@/lib/kpm/actions";
import { KOLOM_NOMOR, type KolomNomor } from "@/lib/kpm/rules";

type UnmaskFormProps = { kpmId: string; anggotaId: string | null; kolom: KolomNomor };

/** Asks why, then shows the number once: it is gone when the page is left. */
export function UnmaskForm({ kpmId, anggotaId, kolom }: UnmaskFormProps) {
	const name = KOLOM_NOMOR[kolom];
	return (
		<Form
			action={unmaskNomorAction}
			label={`Lihat ${name} lengkap`}
			className="max-w-xl"
			resetOnSuccess
			success={({ nomor }) => (
				<>
					{name}: <span className="tabular text-lg whitespace-nowrap">{nomor}</span>
				</>
			)}
		>
			<HiddenField name="kpmId" value={kpmId} />
			<HiddenField name="anggotaId" value={anggotaId ?? ""} />
			<HiddenField name="kolom" value={kolom} />
			<TextareaField
				name="alasan"
				label="Alasan"
				hint="Siapa yang melihat, kapan, dan alasannya dicatat di jejak audit."
				required
				rows={3}
				maxLength={300}
			/>
			<SubmitButton pendingLabel="Membuka…" className="max-sm:w-full">
				Lihat {name} lengkap
			</SubmitButton>
		</Form>
	);
}
