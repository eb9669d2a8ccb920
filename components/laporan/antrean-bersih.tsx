import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatNumber } from "@/lib/format";
import {
	setujuiLaporanAction,
	terimaLaporanAction,
	verifikasiLaporanAction,
} from "@/lib/laporan/actions";
import type { Antre } from "@/lib/laporan/antrean-queries";
import { itemText } from "@/lib/laporan/fields";
import type { Tahap } from "@/lib/laporan/schema";
import { AntreanBaris } from "./antrean-baris";
import { AturanList } from "./aturan-list";

const LANGKAH = {
	verifikasi: { action: verifikasiLaporanAction, kata: "Verifikasi yang dicentang" },
	persetujuan: { action: setujuiLaporanAction, kata: "Setujui yang dicentang" },
	penerimaan: { action: terimaLaporanAction, kata: "Terima yang dicentang" },
};

type Props = { rows: readonly Antre[]; bulan: string; tahap: Tahap; batchId: string; zona: string };

/** Reports that every rule clears: ticked already, decided together, each still open to a look. */
export function AntreanBersih({ rows, bulan, tahap, batchId, zona }: Props) {
	if (rows.length === 0) return null;
	const { action, kata } = LANGKAH[tahap];
	const [first] = rows;
	return (
		<Card title={`Lolos semua pemeriksaan (${formatNumber(rows.length)})`} className="mb-4">
			{first && (
				<details className="mb-3">
					<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-8">
						Apa saja yang diperiksa?
					</summary>
					<p className="mb-1 text-sm text-muted">Contoh dari laporan {first.nama}:</p>
					<AturanList aturan={first.aturan} />
				</details>
			)}
			<Form action={action} label={kata} className="gap-3">
				<HiddenField name="batchId" value={batchId} keep />
				<HiddenField name="bulan" value={bulan} />
				<HiddenField name="hanyaBersih" value="1" />
				<ul className="divide-y divide-line">
					{rows.map((row) => (
						<li key={row.pendampingId} className="flex items-center gap-3">
							<label className="grid size-11 shrink-0 cursor-pointer place-items-center">
								<input
									type="checkbox"
									name="item[]"
									value={itemText(row)}
									defaultChecked
									className="size-5 accent-accent"
								/>
								<span className="sr-only">Pilih laporan {row.nama}</span>
							</label>
							<AntreanBaris row={row} bulan={bulan} zona={zona} />
						</li>
					))}
				</ul>
				<SubmitButton className="max-sm:w-full sm:self-start" pendingLabel="Menyimpan…">
					{kata}
				</SubmitButton>
			</Form>
		</Card>
	);
}
