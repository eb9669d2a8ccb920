import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FormAction } from "@/lib/outcome";

type CancelFormProps<T> = {
	action: FormAction<T>;
	id: string;
	version: number;
	/** What is taken back: "kunjungan", "sesi". */
	what: string;
};

/** Takes a record back, folded away until somebody asks for it. */
export function CancelForm<T>({ action, id, version, what }: CancelFormProps<T>) {
	return (
		<details className="mt-6 rounded-md border border-line bg-surface px-4 py-2 print:hidden">
			<summary className="flex min-h-11 items-center font-semibold text-behind">
				Batalkan {what} ini
			</summary>
			<Form action={action} label={`Batalkan ${what}`} className="mt-2 mb-3">
				<HiddenField name="id" value={id} />
				<HiddenField name="version" value={version} />
				<p className="text-sm text-muted">
					Catatannya tetap terlihat, tetapi tidak dihitung lagi di laporan dan dasbor.
				</p>
				<TextareaField name="alasan" label="Alasan dibatalkan" required rows={2} maxLength={500} />
				<SubmitButton look="danger">Batalkan {what}</SubmitButton>
			</Form>
		</details>
	);
}
