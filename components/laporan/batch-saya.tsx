import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatNumber, formatTanggalWaktu } from "@/lib/format";
import { batalBatchAction } from "@/lib/laporan/actions";
import type { BatchSaya } from "@/lib/laporan/antrean-queries";

const KATA: Partial<Record<BatchSaya["tindakan"], string>> = {
	VERIFIKASI: "diverifikasi",
	SETUJU: "disetujui",
	TERIMA: "diterima",
};

type Props = {
	batch: readonly BatchSaya[];
	bulan: string;
	zona: string;
	/** The one that has just been made. */
	selesai: string | null;
};

/** One's latest decisions on many, and the way back while nobody has gone on. */
export function BatchSayaList({ batch, bulan, zona, selesai }: Props) {
	return (
		<div className="mb-4 flex max-w-4xl flex-col gap-3 empty:hidden">
			{batch.map(({ batchId, tindakan, jumlah, at }) => (
				<Notice
					key={batchId}
					tone={batchId === selesai ? "success" : "info"}
					title={`${formatNumber(jumlah)} laporan ${KATA[tindakan] ?? "diputuskan"}`}
				>
					<p className="text-sm">{formatTanggalWaktu(at, zona)}</p>
					<details>
						<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold underline lg:min-h-8">
							Batalkan
						</summary>
						<Form action={batalBatchAction} label="Batalkan keputusan" className="mt-2 gap-3">
							<HiddenField name="batchId" value={batchId} />
							<HiddenField name="bulan" value={bulan} />
							<TextField name="alasan" label="Mengapa dibatalkan?" required maxLength={500} />
							<SubmitButton look="danger" className="self-start" pendingLabel="Membatalkan…">
								Batalkan {formatNumber(jumlah)} keputusan
							</SubmitButton>
						</Form>
					</details>
				</Notice>
			))}
		</div>
	);
}
