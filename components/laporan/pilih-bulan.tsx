import { DateField } from "@/components/ui/date-field";
import { FilterForm } from "@/components/ui/filter-form";

type Props = { path: string; bulan: string; keep?: Record<string, string> };

/** The month of a page, in its address. */
export function PilihBulan({ path, bulan, keep = {} }: Props) {
	return (
		<FilterForm label="Pilih bulan" action={path} submitLabel="Tampilkan">
			{Object.entries(keep).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<DateField name="bulan" label="Bulan" month unmarked defaultValue={bulan} />
		</FilterForm>
	);
}
