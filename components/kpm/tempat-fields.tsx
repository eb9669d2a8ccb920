import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import type { TempatPilihan } from "@/lib/kpm/form-queries";

type TempatFieldsProps = {
	pilihan: TempatPilihan;
	kelompokId?: string | null;
	pendampingId?: string | null;
};

/** Which group of the kecamatan, or which pendamping when there is none yet. */
export function TempatFields({ pilihan, kelompokId, pendampingId }: TempatFieldsProps) {
	const { desa, kelompok, pendamping } = pilihan;
	return (
		<>
			<HiddenField name="desa" value={desa.code} />
			<SelectField
				name="kelompokId"
				label="Kelompok"
				hint="Pendamping mengikuti kelompoknya."
				placeholder="Tanpa kelompok"
				choices={kelompok.map(({ id, nama, desa: place, pendamping: who, keluarga }) => ({
					value: id,
					label: `${nama}, ${place} (${keluarga} keluarga, ${who})`,
				}))}
				defaultValue={kelompokId}
			/>
			<SelectField
				name="pendampingId"
				label="Pendamping"
				hint="Hanya bila keluarga ini belum masuk kelompok."
				placeholder="Pilih pendamping"
				choices={pendamping.map(({ sdmId, nama }) => ({ value: sdmId, label: nama }))}
				defaultValue={kelompokId ? null : pendampingId}
			/>
		</>
	);
}
