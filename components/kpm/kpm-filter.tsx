import { CheckboxField } from "@/components/ui/checkbox-field";
import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { STATUS_KPM } from "@/lib/kpm/rules";
import type { SaringKpm } from "@/lib/kpm/schema";

export type Place = { code: string; name: string };

type KpmFilterProps = {
	filter: SaringKpm;
	/** Kecamatan to choose from; none for whoever has but one caseload. */
	kecamatan: readonly Place[];
	/** Desa of the chosen kecamatan. */
	desa: readonly Place[];
	pendamping: readonly { sdmId: string; nama: string }[];
	withVacant: boolean;
};

const STATUS = [
	{ value: "", label: "KPM aktif" },
	...Object.entries(STATUS_KPM).map(([value, label]) => ({ value, label })),
	{ value: "SEMUA", label: "Semua status" },
];

const placeChoices = (all: string, places: readonly Place[]) => [
	{ value: "", label: all },
	...places.map(({ code, name }) => ({ value: code, label: name })),
];

/** Those on duty, and whoever a link has chosen although no longer on duty. */
function officerChoices({ pendamping, filter }: KpmFilterProps) {
	const known = pendamping.map(({ sdmId, nama }) => ({ value: sdmId, label: nama }));
	const chosen = filter.pendamping;
	const isKnown = known.some(({ value }) => value === chosen);
	const other = chosen && !isKnown ? [{ value: chosen, label: "Pendamping terpilih" }] : [];
	return [{ value: "", label: "Semua pendamping" }, ...other, ...known];
}

/** What a list of families is narrowed by; the group comes from a link and is kept. */
export function KpmFilter(props: KpmFilterProps) {
	const { filter, kecamatan, desa, withVacant } = props;
	const { cari, kabupaten, kelompok } = filter;
	const officers = officerChoices(props);
	const kept = Object.entries({ kabupaten, kelompok });
	return (
		<FilterForm label="Saring keluarga" action="/kpm">
			{kept.map(
				([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
			)}
			<TextField
				name="cari"
				label="Nama pengurus"
				type="search"
				unmarked
				defaultValue={cari}
				placeholder="Paling sedikit 3 huruf"
				className="max-sm:col-span-2"
			/>
			{kecamatan.length > 1 && (
				<SelectField
					name="kecamatan"
					label="Kecamatan"
					unmarked
					choices={placeChoices("Semua kecamatan", kecamatan)}
					defaultValue={filter.kecamatan ? String(filter.kecamatan) : ""}
				/>
			)}
			{desa.length > 0 && (
				<SelectField
					name="desa"
					label="Desa/kelurahan"
					unmarked
					choices={placeChoices("Semua desa", desa)}
					defaultValue={filter.desa}
				/>
			)}
			{withVacant && officers.length > 1 && (
				<SelectField
					name="pendamping"
					label="Pendamping"
					unmarked
					choices={officers}
					defaultValue={filter.pendamping}
				/>
			)}
			<SelectField
				name="status"
				label="Status"
				unmarked
				choices={STATUS}
				defaultValue={filter.status}
			/>
			{withVacant && (
				<CheckboxField
					name="tanpa"
					value="pendamping"
					label="Tanpa pendamping"
					defaultChecked={filter.tanpa === "pendamping"}
				/>
			)}
		</FilterForm>
	);
}
