import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import type { BahanRapat, Rapat } from "@/lib/rapat/queries";
import { assignTindakLanjutAction } from "@/lib/tindak-lanjut/actions";

/** Asks somebody to do something until a day. */
export function TindakForm({ rapat, bahan }: { rapat: Rapat; bahan: BahanRapat }) {
	const regions = bahan.petugas.map(({ code, nama }) => ({
		value: formatKode(code),
		label: nama,
	}));
	return (
		<details className="mt-3 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				Tambah tindak lanjut
			</summary>
			<Form
				action={assignTindakLanjutAction}
				label="Tambah tindak lanjut"
				className="mt-3 max-w-xl"
			>
				<HiddenField name="id" value={bahan.idBaru} keep />
				<HiddenField name="rapatWilayah" value={formatKode(rapat.wilayah)} />
				<HiddenField name="rapatId" value={rapat.id} />
				<TextareaField name="uraian" label="Yang dikerjakan" required rows={2} maxLength={2000} />
				<TextField name="penanggungJawab" label="Penanggung jawab" required maxLength={120} />
				{regions.length === 1 && regions[0] ? (
					<HiddenField name="wilayah" value={regions[0].value} />
				) : (
					<SelectField name="wilayah" label="Tingkat yang mengerjakan" required choices={regions} />
				)}
				{bahan.kecamatan.length > 0 && (
					<SelectField
						name="kecamatan"
						label="Kecamatan"
						placeholder="Seluruh kabupaten/kota"
						choices={bahan.kecamatan.map(({ code, nama }) => ({ value: code, label: nama }))}
					/>
				)}
				<DateField name="dueOn" label="Tenggat" required min={rapat.heldOn} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan tindak lanjut
				</SubmitButton>
			</Form>
		</details>
	);
}
