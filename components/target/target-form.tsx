import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { setTargetAction } from "@/lib/target/actions";
import type { DaftarTarget } from "@/lib/target/daftar-queries";
import { JENIS_TARGET, JENIS_TARGET_KODE } from "@/lib/target/rules";

/** Sets a target of the own level; the older one stays in the history. */
export function TargetForm({ daftar }: { daftar: DaftarTarget }) {
	const { tahun, milik, idBaru } = daftar;
	const [first] = milik;
	if (!first) return null;
	return (
		<Card title={`Tetapkan target ${tahun}`} className="mt-6 max-w-xl">
			<Form action={setTargetAction} label={`Tetapkan target ${tahun}`}>
				<HiddenField name="id" value={idBaru} keep />
				<HiddenField name="tahun" value={tahun} />
				{milik.length === 1 ? (
					<HiddenField name="wilayah" value={formatKode(first.code)} />
				) : (
					<SelectField
						name="wilayah"
						label="Wilayah"
						required
						choices={milik.map(({ code, nama }) => ({ value: formatKode(code), label: nama }))}
					/>
				)}
				<RadioGroup
					name="jenis"
					label="Ukuran"
					required
					defaultValue="PERSEN"
					choices={JENIS_TARGET_KODE.map((value) => ({
						value,
						label: JENIS_TARGET[value].label,
					}))}
				/>
				<NumberField name="nilai" label="Target setahun" required hint="Bilangan bulat." />
				<TextareaField
					name="alasan"
					label="Alasan"
					required
					rows={3}
					maxLength={500}
					hint="Dasar penetapan, misalnya nomor surat. Tampil dalam riwayat."
				/>
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Tetapkan target
				</SubmitButton>
			</Form>
		</Card>
	);
}
