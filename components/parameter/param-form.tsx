import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { JENIS_GRADUASI, JENIS_KODE, jenisOf } from "@/lib/graduasi/rules";
import { saveParamAction } from "@/lib/param/actions";
import type { HalamanParam } from "@/lib/param/isi-queries";
import { ISIAN_PARAM } from "@/lib/param/isian";
import { sidikOf } from "@/lib/param/ubah";

const JENIS = JENIS_KODE.map((value) => ({
	value,
	label: JENIS_GRADUASI[value].label,
	hint: JENIS_GRADUASI[value].arti,
}));

/** Every parameter of a year, each with the doubt that stands behind it, and why it changes. */
export function ParamForm({ isi }: { isi: HalamanParam }) {
	const { tahun, param, wajibTotp } = isi;
	return (
		<Form action={saveParamAction} label={`Parameter ${tahun}`} className="max-w-3xl">
			<HiddenField name="tahun" value={tahun} />
			<HiddenField name="sidik" value={sidikOf(isi)} />
			<Card title="Graduasi yang dihitung">
				<CheckboxGroup
					name="jenis[]"
					label="Jenis yang masuk tingkat graduasi"
					hint="Anggapan: aturan resminya tidak ditemukan. Mengubahnya menghitung ulang seluruh peringkat tahun ini."
					required
					choices={JENIS}
					defaultValues={jenisOf(param.jenisKpi)}
				/>
			</Card>
			{ISIAN_PARAM.map(({ judul, isian }) => (
				<Card key={judul} title={judul}>
					<div className="grid gap-4 sm:grid-cols-2">
						{isian.map(({ name, label, unit, sumber }) => (
							<NumberField
								key={name}
								name={name}
								label={label}
								hint={sumber}
								unit={unit}
								required
								defaultValue={param[name]}
							/>
						))}
					</div>
				</Card>
			))}
			<Card title="Keamanan">
				<CheckboxField
					name="wajibTotp"
					value="1"
					label="Pengaman dua langkah wajib bagi akun kabupaten ke atas"
					defaultChecked={wajibTotp}
				/>
			</Card>
			<TextareaField
				name="alasan"
				label="Alasan perubahan"
				required
				rows={3}
				maxLength={500}
				hint="Masuk ke jejak audit bersama nilai sebelum dan sesudahnya."
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Simpan parameter {tahun}
			</SubmitButton>
		</Form>
	);
}
