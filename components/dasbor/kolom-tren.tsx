import type { Column } from "@/components/ui/data-table";
import { Sparkline } from "@/components/ui/sparkline";
import type { Dasbor } from "@/lib/dasbor/queries";
import type { BarisDasbor, Urutan } from "@/lib/dasbor/rules";
import { formatNumber } from "@/lib/format";
import { type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { tulisNilai } from "./tulis";

const BIASA: IndikatorKode = "K4";

/** Twelve months of what the table is sorted by; of the reports when it is sorted by name. */
export function kolomTren(dasbor: Dasbor, { kode }: Urutan): Column<BarisDasbor> {
	const shown = kode === "nama" ? BIASA : kode;
	const label = shown === "kpm" ? "KPM" : indikatorOf(shown).label;
	const nilaiOf = (row: BarisDasbor, counts: BarisDasbor["kini"]) =>
		shown === "kpm"
			? counts.kpmAktif
			: readIndikator(indikatorOf(shown), counts, row.param, dasbor.bulan).value;
	return {
		key: "tren",
		header: <span className="inline-block min-w-24 text-balance">{label}, 12 bulan</span>,
		label: `${label}, 12 bulan`,
		align: "end",
		wideOnly: true,
		cell: (row) => (
			<Sparkline
				label={`${label} ${row.nama}, 12 bulan`}
				values={row.tren.map((counts) => nilaiOf(row, counts))}
				format={(value) => (shown === "kpm" ? formatNumber(value) : tulisNilai(shown, value))}
			/>
		),
	};
}
