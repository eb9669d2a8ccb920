import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { CariAkun } from "@/lib/akun/schema";
import type { Role } from "@/lib/auth/roles";

type Props = { asked: CariAkun; labels: readonly (readonly [Role, string])[] };

/** Narrows the list of accounts. */
export function CariAkunForm({ asked, labels }: Props) {
	return (
		<FilterForm label="Saring akun" submitLabel="Cari">
			<TextField
				name="cari"
				label="Nama atau nama pengguna"
				type="search"
				defaultValue={asked.cari}
				unmarked
			/>
			<SelectField
				name="peran"
				label="Peran"
				placeholder="Semua peran"
				defaultValue={asked.peran}
				choices={labels.map(([value, label]) => ({ value, label }))}
				unmarked
			/>
		</FilterForm>
	);
}
