"use client";
import { AsyncCombobox } from "@/components/ui/async-combobox";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { bukaAksesAction } from "@/lib/akses/actions";
import { OPEN_MINUTES, REASON_MAX } from "@/lib/akses/rules";

type Props = {
	id: string;
	/** The kabupaten that this page is about. */
	only?: { code: string; name: string };
	/** A province's kabupaten; null: search the nation. */
	kabupaten?: readonly Choice[] | null;
};

function Kabupaten({ only, kabupaten }: Props) {
	if (only) return <input type="hidden" name="kabupaten" value={only.code} />;
	if (kabupaten)
		return (
			<SelectField
				name="kabupaten"
				label="Kabupaten/kota"
				placeholder="Pilih kabupaten/kota"
				choices={kabupaten}
				required
			/>
		);
	return (
		<AsyncCombobox
			name="kabupaten"
			label="Kabupaten/kota"
			endpoint="/api/wilayah?tingkat=kabupaten"
			required
		/>
	);
}

/** Asks for the families of one kabupaten, with the reason. */
export function BukaAksesForm(props: Props) {
	return (
		<Card title={props.only ? "Belum terbuka untuk Anda" : "Buka satu kabupaten/kota"}>
			<Form action={bukaAksesAction} success="Terbuka. Pilih di daftar di bawah." resetOnSuccess>
				<HiddenField name="id" value={props.id} keep />
				<Kabupaten {...props} />
				<TextareaField
					name="alasan"
					label="Alasan"
					hint="Misalnya: menindaklanjuti pengaduan nomor 123, atau uji petik rapat evaluasi Oktober. Jangan tulis NIK."
					maxLength={REASON_MAX}
					required
				/>
				<SubmitButton className="self-start" pendingLabel="Membuka…">
					{`Buka selama ${OPEN_MINUTES} menit`}
				</SubmitButton>
			</Form>
		</Card>
	);
}
