import { Link } from "@/components/ui/link";
import { formatNumber, formatPersen } from "@/lib/format";
import { ANGKA_FIELDS, type AngkaField, readAngka } from "@/lib/laporan/angka";
import type { KelompokAngka } from "@/lib/laporan/bagian";
import type { HalamanLaporan } from "@/lib/laporan/queries";

const shown = (path: string, value: number) =>
	path === "graduasi.target" ? formatPersen(value) : formatNumber(value);

function Value({ field, laporan }: { field: AngkaField; laporan: HalamanLaporan }) {
	const now = readAngka(laporan.angka, field.path);
	const recorded = readAngka(laporan.tercatat, field.path);
	const koreksi = laporan.koreksi.find((one) => one.path === field.path);
	if (!koreksi || now === recorded) return <>{shown(field.path, now)}</>;
	return (
		<>
			<del className="mr-2 font-normal text-faint">
				<span className="sr-only">tercatat </span>
				{shown(field.path, recorded)}
			</del>
			<ins className="no-underline">
				<span className="sr-only">dikoreksi menjadi </span>
				{shown(field.path, now)}
			</ins>
		</>
	);
}

function Row({ field, laporan }: { field: AngkaField; laporan: HalamanLaporan }) {
	const { previous, bulan, terkunci, isAuthor } = laporan;
	const koreksi = laporan.koreksi.find((one) => one.path === field.path);
	const mayCorrect = isAuthor && !terkunci && field.dapatDikoreksi;
	return (
		<tr className="border-t border-line first:border-t-0">
			<th scope="row" className="py-2 pr-3 text-start font-normal">
				{field.label}
				{koreksi && <span className="block text-xs text-muted">Alasan: {koreksi.reason}</span>}
			</th>
			<td className="tabular py-2 text-end font-semibold whitespace-nowrap">
				<Value field={field} laporan={laporan} />
			</td>
			<td className="tabular py-2 pl-3 text-end whitespace-nowrap text-faint">
				{previous ? shown(field.path, readAngka(previous, field.path)) : "–"}
			</td>
			{isAuthor && !terkunci && (
				<td className="w-20 pl-2 text-end print:hidden">
					{mayCorrect && (
						<Link
							href={`/laporan/${bulan}/koreksi?angka=${field.path}`}
							aria-label={`Koreksi ${field.label}`}
							className="inline-flex min-h-11 items-center text-sm font-semibold text-accent underline-offset-4 hover:underline lg:min-h-8"
						>
							Koreksi
						</Link>
					)}
				</td>
			)}
		</tr>
	);
}

/** The figures of a section: as recorded, as corrected, and as reported a month before. */
export function AngkaTable({
	kelompok,
	laporan,
}: {
	kelompok: KelompokAngka;
	laporan: HalamanLaporan;
}) {
	const fields = ANGKA_FIELDS.filter((field) => field.bagian === kelompok);
	const worth = fields.filter(
		({ path }) =>
			kelompok !== "kegiatan" ||
			readAngka(laporan.angka, path) > 0 ||
			(laporan.previous && readAngka(laporan.previous, path) > 0),
	);
	const rows = worth.length > 0 ? worth : fields.slice(0, 1);
	const rest = fields.filter((field) => !rows.includes(field));
	return (
		<>
			<table className="w-full border-collapse text-base lg:text-sm">
				<thead className="text-xs text-muted">
					<tr>
						<th scope="col" className="pb-1 text-start font-semibold">
							Angka
						</th>
						<th scope="col" className="pb-1 text-end font-semibold">
							Bulan ini
						</th>
						<th scope="col" className="pb-1 pl-3 text-end font-semibold">
							Bulan lalu
						</th>
						{laporan.isAuthor && !laporan.terkunci && (
							<td className="print:hidden">
								<span className="sr-only">Koreksi</span>
							</td>
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map((field) => (
						<Row key={field.path} field={field} laporan={laporan} />
					))}
				</tbody>
			</table>
			{rest.length > 0 && (
				<p className="mt-1 text-sm text-faint">
					{rest.map(({ label }) => label.replace("Kegiatan ", "")).join(", ")}: belum ada.
				</p>
			)}
		</>
	);
}
