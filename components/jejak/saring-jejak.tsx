import { DateField } from "@/components/ui/date-field";
import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { AKSI } from "@/lib/jejak/rules";
import type { SaringJejak } from "@/lib/jejak/schema";

/** Narrows the audit log. */
export function SaringJejakForm({ asked }: { asked: SaringJejak }) {
	return (
		<FilterForm label="Saring jejak audit">
			<TextField
				name="akun"
				label="Nama pengguna"
				defaultValue={asked.akun}
				autoCapitalize="none"
				unmarked
			/>
			<SelectField
				name="aksi"
				label="Yang dilakukan"
				placeholder="Semua"
				defaultValue={asked.aksi}
				choices={AKSI}
				unmarked
			/>
			<DateField name="dari" label="Dari" defaultValue={asked.dari} unmarked />
			<DateField name="sampai" label="Sampai" defaultValue={asked.sampai} unmarked />
		</FilterForm>
	);
}
