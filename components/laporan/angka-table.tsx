import { Link } from "@/components/ui/link";
import type { AngkaSiap, TabelAngka } from "./bagian-siap";

function Value({ kini, tercatat }: AngkaSiap) {
	if (tercatat === undefined) return kini;
	return (
		<>
			<del className="mr-2 font-normal text-faint">
				<span className="sr-only">tercatat </span>
				{tercatat}
			</del>
			<ins className="no-underline">
				<span className="sr-only">dikoreksi menjadi </span>
				{kini}
			</ins>
		</>
	);
}

function Row({ angka, dapatDikoreksi }: { angka: AngkaSiap; dapatDikoreksi: boolean }) {
	const { label, alasan, lalu, koreksi } = angka;
	return (
		<tr>
			<th scope="row">
				{label}
				{alasan && <span className="block text-xs text-muted">Alasan: {alasan}</span>}
			</th>
			<td>
				<Value {...angka} />
			</td>
			<td>{lalu}</td>
			{dapatDikoreksi && (
				<td className="print:hidden">
					{koreksi && (
						<Link href={koreksi} aria-label={`Koreksi ${label}`} className="fix">
							Koreksi
						</Link>
					)}
				</td>
			)}
		</tr>
	);
}

/** The figures of a section: as recorded, as corrected, and as reported a month before. */
export function AngkaTable({ rows, kosong, dapatDikoreksi }: TabelAngka) {
	return (
		<>
			<table className="figures">
				<thead>
					<tr>
						<th scope="col">Angka</th>
						<th scope="col">Bulan ini</th>
						<th scope="col">Bulan lalu</th>
						{dapatDikoreksi && (
							<td className="print:hidden">
								<span className="sr-only">Koreksi</span>
							</td>
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map((angka) => (
						<Row key={angka.label} {...{ angka, dapatDikoreksi }} />
					))}
				</tbody>
			</table>
			{kosong && <p className="mt-1 text-sm text-faint">{kosong}</p>}
		</>
	);
}
