import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatDecimal } from "@/lib/format";
import { tetapkanFaktorAction } from "@/lib/kinerja/actions";
import type { FaktorKecamatan } from "@/lib/kinerja/queries";

/** How hard each kecamatan is to work in, and the form to say so. */
export function FaktorKecamatanKartu({
	rows,
	tahun,
}: {
	rows: readonly FaktorKecamatan[];
	tahun: number;
}) {
	const set = rows.filter(({ persen }) => persen !== 100);
	return (
		<details className="mt-4 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				Faktor keterpencilan kecamatan ({set.length} ditetapkan)
			</summary>
			<ul className="my-3 list-disc pl-5 text-sm">
				{set.map(({ kecamatan, nama, persen, alasan }) => (
					<li key={kecamatan}>
						{nama}: {formatDecimal(persen / 100, 2)} ({alasan})
					</li>
				))}
			</ul>
			<Form action={tetapkanFaktorAction} label="Tetapkan faktor" className="max-w-xl">
				<HiddenField name="tahun" value={tahun} />
				<SelectField
					name="kecamatan"
					label="Kecamatan"
					required
					choices={rows.map(({ kecamatan, nama }) => ({ value: String(kecamatan), label: nama }))}
				/>
				<NumberField
					name="persen"
					label="Faktor"
					hint="100 = biasa; paling tinggi 150."
					required
					unit="%"
					defaultValue={100}
				/>
				<TextField name="alasan" label="Alasan" required maxLength={500} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Tetapkan faktor
				</SubmitButton>
			</Form>
		</details>
	);
}
