import { KpmField } from "@/components/kunjungan/kpm-field";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { proposeGraduasiAction } from "@/lib/graduasi/actions";
import type { GraduasiBaru } from "@/lib/graduasi/queries";
import {
	ALASAN_GRADUASI,
	ALASAN_GRADUASI_KODE,
	BUKTI_MAX,
	BUKTI_MIN,
	JENIS_GRADUASI,
	JENIS_KODE,
} from "@/lib/graduasi/rules";

const JENIS = JENIS_KODE.map((value) => ({
	value,
	label: JENIS_GRADUASI[value].label,
	hint: JENIS_GRADUASI[value].arti,
}));
const ALASAN = ALASAN_GRADUASI_KODE.map((value) => ({ value, label: ALASAN_GRADUASI[value] }));

/** A proposal for graduation: what kind, why, and what shows it. */
export function UsulForm({ id, kpm }: Omit<GraduasiBaru, "terbuka">) {
	return (
		<Form action={proposeGraduasiAction} label="Usulkan graduasi" className="max-w-xl">
			<HiddenField name="id" value={id} keep />
			<KpmField kpm={kpm} />
			<RadioGroup name="jenis" label="Jenis graduasi" required choices={JENIS} />
			<CheckboxGroup
				name="alasan[]"
				label="Alasan"
				hint="Boleh lebih dari satu."
				required
				choices={ALASAN}
			/>
			<TextareaField
				name="bukti"
				label="Bukti"
				hint={`Surat pernyataan, keadaan rumah dan usaha, surat desa: apa yang Anda lihat dan kapan. Paling sedikit ${BUKTI_MIN} huruf.`}
				required
				rows={4}
				maxLength={BUKTI_MAX}
			/>
			<CheckboxField
				name="sukarela"
				value="on"
				label="Keluarga ini mundur atas kemauannya sendiri, tanpa dipaksa atau dijanjikan apa pun."
				hint="Wajib untuk graduasi mandiri. Keluarga boleh berubah pikiran sampai ditetapkan."
			/>
			<SubmitButton className="max-sm:w-full">Usulkan graduasi</SubmitButton>
		</Form>
	);
}
