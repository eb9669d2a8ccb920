import { CheckboxField } from "@/components/ui/checkbox-field";
import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { SaringKelompok } from "@/lib/kelompok/schema";

type KelompokFilterProps = {
	filter: SaringKelompok;
	kecamatan: readonly { code: string; name: string }[];
};

/** What a list of groups is narrowed by; the pendamping comes from a link and is kept. */
export function KelompokFilter({ filter, kecamatan }: KelompokFilterProps) {
	const choices = kecamatan.map(({ code, name }) => ({ value: code, label: name }));
	return (
		<FilterForm label="Saring kelompok" action="/kelompok">
			{filter.pendamping && <input type="hidden" name="pendamping" value={filter.pendamping} />}
			<TextField
				name="cari"
				label="Nama kelompok"
				type="search"
				unmarked
				defaultValue={filter.cari}
			/>
			{choices.length > 1 && (
				<SelectField
					name="kecamatan"
					label="Kecamatan"
					unmarked
					choices={[{ value: "", label: "Semua kecamatan" }, ...choices]}
					defaultValue={filter.kecamatan ? String(filter.kecamatan) : ""}
				/>
			)}
			<CheckboxField
				name="tutup"
				label="Juga yang sudah ditutup"
				defaultChecked={filter.tutup === "ya"}
			/>
		</FilterForm>
	);
}
