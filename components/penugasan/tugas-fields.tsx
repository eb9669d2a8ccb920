import { DateField } from "@/components/ui/date-field";
import { HiddenField } from "@/components/ui/hidden-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { PERAN_TUGAS } from "@/lib/penugasan/rules";

export type TugasPilihan = {
	kecamatan: { code: string; name: string };
	desa: readonly { code: string; name: string }[];
	today: string;
};

const ROLES = Object.entries(PERAN_TUGAS).map(([value, label]) => ({ value, label }));

/** As what, where and since when somebody works. */
export function TugasFields({ kecamatan, desa, today }: TugasPilihan) {
	return (
		<>
			<HiddenField name="kecamatan" value={kecamatan.code} />
			<RadioGroup
				name="peran"
				label="Bertugas sebagai"
				choices={ROLES}
				defaultValue="PENDAMPING"
				required
			/>
			<SelectField
				name="desa"
				label="Desa/kelurahan"
				hint="Untuk beberapa desa, buka satu penugasan per desa."
				placeholder={`Seluruh Kecamatan ${kecamatan.name}`}
				choices={desa.map(({ code, name }) => ({ value: code, label: name }))}
			/>
			<DateField name="mulai" label="Mulai bertugas" required defaultValue={today} />
		</>
	);
}
