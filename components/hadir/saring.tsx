import { FilterForm } from "@/components/ui/filter-form";
import { SelectField } from "@/components/ui/select-field";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { TextField } from "@/components/ui/text-field";
import { formatNumber } from "@/lib/format";
import type { Hitungan } from "@/lib/hadir/rules";
import type { DaftarHadirFilter } from "@/lib/hadir/schema";

const SARING = [
	{ value: "semua", label: "Semua" },
	{ value: "belum", label: "Belum hadir" },
	{ value: "hadir", label: "Sudah hadir" },
];

/** Finds somebody on the list. */
export function SaringHadir({ filter }: { filter: DaftarHadirFilter }) {
	return (
		<FilterForm label="Saring daftar hadir" submitLabel="Cari">
			<TextField
				name="cari"
				label="Nama atau instansi"
				type="search"
				unmarked
				defaultValue={filter.cari}
			/>
			<SelectField
				name="saring"
				label="Kehadiran"
				unmarked
				choices={SARING}
				defaultValue={filter.saring}
			/>
		</FilterForm>
	);
}

/** How many are there, by mode. */
export function JumlahHadir({ hitungan }: { hitungan: Hitungan }) {
	const { hadir, luring, daring, tersambung, peran } = hitungan;
	return (
		<StatStrip label="Kehadiran">
			<Stat
				label="Hadir"
				value={formatNumber(hadir)}
				sub={peran.map((one) => `${one.peran} ${formatNumber(one.jumlah)}`).join(" · ")}
			/>
			<Stat label="Di tempat" value={formatNumber(luring)} />
			<Stat
				label="Daring"
				value={formatNumber(daring)}
				sub={daring > 0 ? `${formatNumber(tersambung)} tersambung kini` : undefined}
			/>
		</StatStrip>
	);
}
