import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { correctSesiAction, recordSesiAction } from "@/lib/p2k2/actions";
import type { SesiIsi } from "@/lib/p2k2/queries";
import type { Materi, SesiNomor } from "@/lib/p2k2/rules";
import { AbsenField, type AbsenFieldProps } from "./absen-field";
import { materiChoices, materiKey } from "./materi-choices";
import { TimeField } from "./time-field";

export type SesiFormProps = {
	id: string;
	kelompokId: string;
	today: string;
	/** The first day of the group. */
	mulai?: string;
	materi: readonly Materi[];
	sudah: readonly SesiNomor[];
	berikut: Materi | null;
	anggota: AbsenFieldProps["anggota"];
	tempat?: string;
	/** The stored session, when it is corrected: its group and roster stay. */
	stored?: SesiIsi;
};

/** A session with its roll call: what is usual is filled in, the exceptions are tapped. */
export function SesiForm(props: SesiFormProps) {
	const { id, kelompokId, today, mulai, materi, sudah, berikut, anggota, tempat, stored } = props;
	const chosen = stored ?? berikut;
	return (
		<Form
			action={stored ? correctSesiAction : recordSesiAction}
			label={stored ? "Perbaiki sesi P2K2" : "Catat sesi P2K2"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={id} keep />
			<HiddenField name="kelompokId" value={kelompokId} />
			{stored && <HiddenField name="version" value={stored.version} />}
			<DateField
				name="heldOn"
				label="Tanggal pertemuan"
				required
				min={mulai}
				max={today}
				defaultValue={stored?.heldOn ?? today}
			/>
			<SelectField
				name="materi"
				label="Materi"
				hint={stored ? undefined : "Diisi dengan materi inti berikutnya untuk kelompok ini."}
				required
				choices={materiChoices(materi, sudah)}
				placeholder="Pilih materi"
				defaultValue={chosen && materiKey(chosen)}
			/>
			<TextField name="tempat" label="Tempat" required defaultValue={stored?.tempat ?? tempat} />
			<AbsenField anggota={anggota} />
			<div className="flex flex-wrap gap-5">
				<TimeField name="jamMulai" label="Jam mulai" defaultValue={stored?.jamMulai} />
				<TimeField name="jamSelesai" label="Jam selesai" defaultValue={stored?.jamSelesai} />
			</div>
			<TextField
				name="pemateri"
				label="Pemateri"
				hint="Kosongkan bila Anda sendiri."
				defaultValue={stored?.pemateri}
			/>
			<TextareaField
				name="rangkuman"
				label="Rangkuman"
				rows={3}
				maxLength={4000}
				defaultValue={stored?.rangkuman}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				{stored ? "Simpan perbaikan" : "Simpan sesi"}
			</SubmitButton>
		</Form>
	);
}
