import { DefinitionList } from "@/components/ui/definition-list";
import { formatBulan, formatTanggalWaktu } from "@/lib/format";
import type { TandaTerima } from "@/lib/laporan/baris-queries";

/** Proof that a report came in: when, which revision, and the fingerprint of its content. */
export function TandaTerimaList({ tanda, zona }: { tanda: TandaTerima; zona: string }) {
	return (
		<DefinitionList
			items={[
				{ term: "Laporan", value: formatBulan(tanda.bulan) },
				{ term: "Diterima sistem", value: formatTanggalWaktu(tanda.at, zona) },
				{ term: "Revisi", value: String(tanda.revisi) },
				{
					term: "Sidik isi",
					value: <span className="tabular font-mono break-all">{tanda.sidik}</span>,
				},
			]}
		/>
	);
}
