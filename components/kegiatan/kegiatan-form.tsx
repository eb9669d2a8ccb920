import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { correctKegiatanAction, recordKegiatanAction } from "@/lib/kegiatan/actions";
import type { KegiatanIsi } from "@/lib/kegiatan/queries";
import { RhkJenisFields } from "./jenis-field";

export type KegiatanFormProps = {
	id: string;
	/** The last day that may be chosen, in the zone of the kabupaten. */
	today: string;
	rhk?: number | null;
	/** The stored activity, when it is corrected. */
	stored?: KegiatanIsi;
};

/** An activity as it is typed, new or corrected. */
export function KegiatanForm({ id, today, rhk, stored }: KegiatanFormProps) {
	return (
		<Form
			action={stored ? correctKegiatanAction : recordKegiatanAction}
			label={stored ? "Perbaiki kegiatan" : "Catat kegiatan"}
			className="max-w-xl"
		>
			<HiddenField name="id" value={id} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<DateField
				name="heldOn"
				label="Tanggal"
				required
				max={today}
				defaultValue={stored?.heldOn ?? today}
			/>
			<RhkJenisFields rhk={stored?.rhk ?? rhk} jenis={stored?.jenis} />
			<TextareaField
				name="uraian"
				label="Uraian singkat"
				hint="Apa yang dilakukan dan hasilnya."
				rows={3}
				maxLength={4000}
				defaultValue={stored?.uraian}
			/>
			<TextField name="tempat" label="Tempat" defaultValue={stored?.tempat} />
			<NumberField
				name="peserta"
				label="Jumlah peserta"
				unit="orang"
				defaultValue={stored?.peserta}
			/>
			<TextField
				name="tautan"
				label="Tautan"
				hint="Alamat publikasi atau dokumen, bila ada."
				type="url"
				inputMode="url"
				defaultValue={stored?.tautan}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				{stored ? "Simpan perbaikan" : "Simpan kegiatan"}
			</SubmitButton>
		</Form>
	);
}
