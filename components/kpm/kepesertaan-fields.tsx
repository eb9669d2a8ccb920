import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { KpmFacts } from "@/lib/kpm/detail-queries";
import { BANSOS_LAIN } from "@/lib/kpm/rules";

const DESIL = Array.from({ length: 10 }, (_, index) => ({
	value: String(index + 1),
	label: `Desil ${index + 1}`,
}));
const BANSOS = Object.entries(BANSOS_LAIN).map(([value, label]) => ({ value, label }));

const keeps = (masked: string | null | undefined) =>
	masked ? `Tercatat ${masked}. Isi hanya bila nomornya berubah.` : undefined;

/** A family's numbers and its place in the programme. */
export function KepesertaanFields({ kpm, today }: { kpm?: KpmFacts; today: string }) {
	return (
		<>
			<TextField
				name="noKk"
				label="No. KK"
				hint={keeps(kpm?.noKk) ?? "16 angka, seperti di kartu keluarga."}
				inputMode="numeric"
			/>
			<TextField
				name="rekening"
				label="Nomor rekening bantuan"
				hint={
					keeps(kpm?.rekening) ?? "Nomor rekening, bukan nomor kartu. Jangan pernah menulis PIN."
				}
				inputMode="numeric"
			/>
			<DateField
				name="enrolledOn"
				label="Tanggal masuk PKH"
				required
				max={today}
				defaultValue={kpm?.enrolledOn}
			/>
			<NumberField name="kohorTahun" label="Tahun kohor" defaultValue={kpm?.kohorTahun} />
			<SelectField
				name="desil"
				label="Desil kesejahteraan"
				placeholder="Belum diketahui"
				choices={DESIL}
				defaultValue={kpm?.desil ? String(kpm.desil) : null}
			/>
			<DateField name="desilOn" label="Desil per tanggal" max={today} defaultValue={kpm?.desilOn} />
			<TextField name="noPeserta" label="No. peserta PKH" defaultValue={kpm?.noPeserta} />
			<TextField name="idDtsen" label="ID DTSEN" defaultValue={kpm?.idDtsen} />
			<CheckboxGroup
				name="bansosLain[]"
				label="Bansos lain yang diterima"
				choices={BANSOS}
				defaultValues={kpm?.bansosLain}
			/>
		</>
	);
}
