import { DateField } from "@/components/ui/date-field";
import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { STATUS_LAPORAN, STATUS_LAPORAN_KODE } from "@/lib/laporan/rules";
import { type KursorLaporan, kursorText, type LaporanFilter } from "@/lib/laporan/schema";

const STATUS = STATUS_LAPORAN_KODE.map((value) => ({ value, label: STATUS_LAPORAN[value].label }));
const TEPAT = [
	{ value: "masuk", label: "Sudah masuk" },
	{ value: "tepat", label: "Tepat waktu" },
	{ value: "terlambat", label: "Terlambat" },
	{ value: "belum", label: "Belum masuk" },
];

type Props = {
	filter: Pick<LaporanFilter, "kecamatan" | "pendamping" | "status" | "tepat">;
	bulan: string;
};

/** The filters of the list of reports. */
export function SaringLaporan({ filter, bulan }: Props) {
	const { kecamatan, pendamping, status, tepat } = filter;
	return (
		<FilterForm label="Saring laporan" action="/laporan/daftar">
			{kecamatan && <input type="hidden" name="kecamatan" value={kecamatan} />}
			{pendamping && <input type="hidden" name="pendamping" value={pendamping} />}
			<DateField name="bulan" label="Bulan" month unmarked defaultValue={bulan} />
			<SelectField
				name="status"
				label="Keadaan"
				unmarked
				placeholder="Semua"
				choices={STATUS}
				defaultValue={status}
			/>
			<SelectField
				name="tepat"
				label="Waktu kirim"
				unmarked
				placeholder="Semua"
				choices={TEPAT}
				defaultValue={tepat}
			/>
		</FilterForm>
	);
}

/** The next page of the same list. */
export function berikutHref(filter: LaporanFilter, bulan: string, kursor: KursorLaporan): string {
	const query = new URLSearchParams({ bulan });
	for (const name of ["kecamatan", "pendamping", "status", "tepat"] as const) {
		const value = filter[name];
		if (value !== null) query.set(name, String(value));
	}
	query.set("kursor", kursorText(kursor));
	return `/laporan/daftar?${query}`;
}
