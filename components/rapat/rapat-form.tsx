import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import {
	correctRapatAction,
	holdRapatAction,
	planRapatAction,
	revisePlanAction,
} from "@/lib/rapat/actions";
import type { BahanRapat, Rapat } from "@/lib/rapat/queries";
import { PokokRapat, WilayahRapat } from "./rapat-fields";

type Props = { bahan: BahanRapat; stored?: Rapat };

/** A meeting that has been held, as it is typed, new or corrected. */
export function RapatForm({ bahan, stored }: Props) {
	return (
		<Form
			action={stored ? correctRapatAction : holdRapatAction}
			label={stored ? "Perbaiki rapat" : "Catat rapat"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<WilayahRapat bahan={bahan} stored={stored} />
			<DateField
				name="heldOn"
				label="Tanggal"
				required
				max={bahan.today}
				defaultValue={stored?.heldOn ?? bahan.today}
			/>
			<PokokRapat bahan={bahan} stored={stored} />
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

/** A meeting to come, new or corrected; its day changes only by being put off. */
export function RencanaForm({ bahan, stored, tanggal }: Props & { tanggal?: string }) {
	return (
		<Form
			action={stored ? revisePlanAction : planRapatAction}
			label={stored ? "Ubah rencana rapat" : "Rencanakan rapat"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<WilayahRapat bahan={bahan} stored={stored} />
			{!stored && (
				<DateField
					name="heldOn"
					label="Tanggal"
					required
					min={bahan.today}
					defaultValue={tanggal}
				/>
			)}
			<PokokRapat bahan={bahan} stored={stored} />
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				{stored ? "Simpan rencana" : "Rencanakan rapat"}
			</SubmitButton>
		</Form>
	);
}
