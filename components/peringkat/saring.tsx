import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { formatKode } from "@/lib/format";
import type { Peringkat } from "@/lib/peringkat/queries";
import { LABEL_TINGKAT, LABEL_UKURAN, UKURAN_PERINGKAT } from "@/lib/peringkat/tingkat";

/** What is ranked, by what, where and when. */
export function Saring({ peringkat }: { peringkat: Peringkat }) {
	const { tingkat, ukuran, tahun, wilayah, q, nama } = peringkat;
	const regions = peringkat.wilayahPilihan.map((row) => ({
		value: formatKode(row.code),
		label: row.nama,
	}));
	return (
		<FilterForm label="Saring peringkat" action="/peringkat" submitLabel="Lihat">
			<SelectField
				name="tingkat"
				label="Yang diperingkat"
				unmarked
				defaultValue={tingkat}
				choices={peringkat.pilihan.map((value) => ({ value, label: LABEL_TINGKAT[value] }))}
			/>
			<SelectField
				name="tahun"
				label="Tahun"
				unmarked
				defaultValue={String(tahun)}
				choices={peringkat.tahunPilihan.map((year) => ({
					value: String(year),
					label: String(year),
				}))}
			/>
			<SelectField
				name="ukuran"
				label="Menurut"
				unmarked
				defaultValue={ukuran}
				choices={UKURAN_PERINGKAT.map((value) => ({ value, label: LABEL_UKURAN[value] }))}
			/>
			{regions.length > 0 && (
				<SelectField
					name="wilayah"
					label="Wilayah"
					unmarked
					defaultValue={wilayah === null ? "" : formatKode(wilayah)}
					choices={[
						{ value: wilayah === null ? "" : formatKode(wilayah), label: `Semua di ${nama}` },
						...regions,
					]}
				/>
			)}
			{regions.length === 0 && wilayah !== null && (
				<input type="hidden" name="wilayah" value={formatKode(wilayah)} />
			)}
			<TextField
				name="q"
				label="Cari nama"
				unmarked
				type="search"
				maxLength={80}
				defaultValue={q}
			/>
		</FilterForm>
	);
}
