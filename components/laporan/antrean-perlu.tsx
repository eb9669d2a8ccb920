import { Card } from "@/components/ui/card";
import { formatNumber } from "@/lib/format";
import type { Antre } from "@/lib/laporan/antrean-queries";
import { AntreanBaris } from "./antrean-baris";

/** Reports that at least one rule wants a person to look at, and which rule. */
export function AntreanPerlu({
	rows,
	bulan,
	zona,
}: {
	rows: readonly Antre[];
	bulan: string;
	zona: string;
}) {
	if (rows.length === 0) return null;
	return (
		<Card title={`Perlu dilihat (${formatNumber(rows.length)})`} className="mb-4">
			<ul className="divide-y divide-line">
				{rows.map((row) => (
					<li key={row.pendampingId} className="flex">
						<AntreanBaris row={row} bulan={bulan} zona={zona} />
					</li>
				))}
			</ul>
		</Card>
	);
}
