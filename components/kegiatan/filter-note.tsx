import { DateField } from "@/components/ui/date-field";
import { FilterForm } from "@/components/ui/filter-form";
import { Link } from "@/components/ui/link";
import { formatKode } from "@/lib/format";
import type { DaftarFilter } from "@/lib/kegiatan/schema";

type FilterNoteProps = {
	/** What is filtered: "Saring kunjungan". */
	label: string;
	path: string;
	filter: Pick<DaftarFilter, "bulan" | "kecamatan" | "pendamping">;
	/** A row of the list, which knows the names behind the codes. */
	first?: { kecamatan: string; pendamping: string | null };
	/** What the address must keep besides. */
	keep?: Record<string, string>;
};

function sentenceOf(
	{ kecamatan, pendamping }: FilterNoteProps["filter"],
	first: FilterNoteProps["first"],
) {
	const words = [
		kecamatan && `Kecamatan ${first?.kecamatan ?? formatKode(kecamatan)}`,
		pendamping && (first?.pendamping ? `pendamping ${first.pendamping}` : "satu pendamping"),
	];
	return words.filter(Boolean).join(", ");
}

/** The month of a list, and which part of it an address has chosen. */
export function FilterNote({ label, path, filter, first, keep = {} }: FilterNoteProps) {
	const { bulan, kecamatan, pendamping } = filter;
	const chosen = sentenceOf(filter, first);
	const hidden = {
		...keep,
		...(kecamatan && { kecamatan: String(kecamatan) }),
		...(pendamping && { pendamping }),
	};
	return (
		<>
			<FilterForm label={label} action={path}>
				{Object.entries(hidden).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<DateField name="bulan" label="Bulan" month unmarked defaultValue={bulan} />
			</FilterForm>
			{chosen && (
				<p className="mb-4 text-sm text-muted">
					Hanya {chosen}.{" "}
					<Link href={path} className="font-semibold text-accent underline underline-offset-4">
						Tampilkan semua
					</Link>
				</p>
			)}
		</>
	);
}
