import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode } from "@/lib/format";
import { walkInAction } from "@/lib/hadir/actions";
import type { KunciRapat } from "@/lib/hadir/queries";

/** Writes down somebody who came without being asked. */
export function TamuForm({ rapat, idBaru }: { rapat: KunciRapat; idBaru: string }) {
	return (
		<details className="mt-4 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
				Catat tamu yang tidak diundang
			</summary>
			<Form action={walkInAction} label="Catat tamu" className="mt-2 max-w-xl" resetOnSuccess>
				<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
				<HiddenField name="id" value={rapat.id} />
				<HiddenField name="tamu" value={idBaru} keep />
				<TextField name="nama" label="Nama" required maxLength={120} />
				<TextField
					name="peran"
					label="Sebagai"
					hint="Camat, sekdes, guru"
					required
					maxLength={80}
				/>
				<TextField name="instansi" label="Instansi" maxLength={120} />
				<SelectField
					name="mode"
					label="Cara"
					required
					choices={[
						{ value: "LURING", label: "Di tempat" },
						{ value: "DARING", label: "Daring" },
					]}
				/>
				<SubmitButton pendingLabel="Mencatat…" className="sm:self-start">
					Catat tamu
				</SubmitButton>
			</Form>
		</details>
	);
}
