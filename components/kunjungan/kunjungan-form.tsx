import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import type { Suggestion } from "@/components/ui/use-typeahead";
import { correctKunjunganAction, recordKunjunganAction } from "@/lib/kunjungan/actions";
import type { KunjunganIsi } from "@/lib/kunjungan/queries";
import { TUJUAN_KODE, TUJUAN_KUNJUNGAN } from "@/lib/kunjungan/rules";
import { KpmField } from "./kpm-field";

export type KunjunganFormProps = {
	id: string;
	today: string;
	kpm: Suggestion | null;
	/** The stored visit, when it is corrected: its family stays. */
	stored?: KunjunganIsi;
};

const TUJUAN = TUJUAN_KODE.map((value) => ({ value, label: TUJUAN_KUNJUNGAN[value] }));

/** A visit as it is typed, new or corrected. */
export function KunjunganForm({ id, today, kpm, stored }: KunjunganFormProps) {
	return (
		<Form
			action={stored ? correctKunjunganAction : recordKunjunganAction}
			label={stored ? "Perbaiki kunjungan" : "Catat kunjungan"}
			className="max-w-xl"
		>
			<HiddenField name="id" value={id} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<KpmField kpm={kpm} />
			<DateField
				name="visitedOn"
				label="Tanggal"
				required
				max={today}
				defaultValue={stored?.visitedOn ?? today}
			/>
			<SelectField
				name="tujuan"
				label="Tujuan"
				required
				choices={TUJUAN}
				placeholder="Pilih tujuan"
				defaultValue={stored?.tujuan}
			/>
			<TextareaField
				name="hasil"
				label="Hasil"
				hint="Keadaan keluarga dan yang perlu ditindaklanjuti."
				rows={3}
				maxLength={4000}
				defaultValue={stored?.hasil}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				{stored ? "Simpan perbaikan" : "Simpan kunjungan"}
			</SubmitButton>
		</Form>
	);
}
