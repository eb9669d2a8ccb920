import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { correctRapatAction, holdRapatAction } from "@/lib/rapat/actions";
import type { BahanRapat, Rapat } from "@/lib/rapat/queries";
import { choicesOf, JENIS_RAPAT, MODE_RAPAT } from "@/lib/rapat/rules";

type Props = { bahan: BahanRapat; stored?: Rapat };

function Wilayah({ bahan, stored }: Props) {
	const own = stored ? [{ code: stored.wilayah, nama: stored.nama }] : bahan.milik;
	const choices = own.map(({ code, nama }) => ({ value: formatKode(code), label: nama }));
	const [first] = choices;
	if (choices.length === 1 && first) return <HiddenField name="wilayah" value={first.value} />;
	return <SelectField name="wilayah" label="Wilayah rapat" required choices={choices} />;
}

/** A meeting as it is typed, new or corrected. */
export function RapatForm({ bahan, stored }: Props) {
	return (
		<Form
			action={stored ? correctRapatAction : holdRapatAction}
			label={stored ? "Perbaiki rapat" : "Catat rapat"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<Wilayah bahan={bahan} stored={stored} />
			<TextField name="judul" label="Judul" required maxLength={160} defaultValue={stored?.judul} />
			<SelectField
				name="jenis"
				label="Jenis"
				required
				choices={choicesOf(JENIS_RAPAT)}
				defaultValue={stored?.jenis ?? "EVALUASI_BULANAN"}
			/>
			<SelectField
				name="mode"
				label="Cara"
				required
				choices={choicesOf(MODE_RAPAT)}
				defaultValue={stored?.mode ?? "LURING"}
			/>
			<DateField
				name="heldOn"
				label="Tanggal"
				required
				defaultValue={stored?.heldOn ?? bahan.today}
			/>
			<TextField name="tempat" label="Tempat" maxLength={160} defaultValue={stored?.tempat} />
			{bahan.kecamatan.length > 0 && (
				<CheckboxGroup
					name="kecamatan[]"
					label="Kecamatan yang dibahas"
					hint="Kosongkan bila seluruh kabupaten/kota."
					choices={bahan.kecamatan.map(({ code, nama }) => ({ value: code, label: nama }))}
					defaultValues={stored?.kecamatan.map(({ code }) => String(code))}
				/>
			)}
			<TextareaField
				name="notulen"
				label="Notulen"
				rows={8}
				maxLength={20_000}
				defaultValue={stored?.notulen}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				{stored ? "Simpan perbaikan" : "Simpan rapat"}
			</SubmitButton>
		</Form>
	);
}
