import { EmptyState } from "@/components/ui/empty-state";
import { formatTanggalWaktu } from "@/lib/format";
import type { Jejak } from "@/lib/jejak/queries";

/** The audit log as sentences, the newest first. */
export function DaftarJejak({ rows, zona }: { rows: readonly Jejak[]; zona: string }) {
	if (rows.length === 0)
		return (
			<EmptyState title="Tidak ada catatan yang cocok">
				Longgarkan saringan, atau pilih rentang tanggal yang lain.
			</EmptyState>
		);
	return (
		<ol className="divide-y divide-line rounded-md border border-line bg-surface">
			{rows.map(({ id, at, nama, namaMasuk, kalimat, keterangan, kepada, nomor }) => (
				<li key={id} className="grid gap-x-4 px-4 py-2.5 text-sm sm:grid-cols-[14rem_1fr]">
					<time dateTime={at.toISOString()} className="tabular text-muted">
						{formatTanggalWaktu(at, zona)}
					</time>
					<div className="min-w-0">
						<p>
							<span className="font-semibold">{nama ?? "Akun di tingkat lain"}</span>
							{namaMasuk && <span className="text-muted"> ({namaMasuk})</span>} {kalimat}
							{kepada && <span className="font-semibold"> {kepada}</span>}
						</p>
						<p className="text-xs break-words text-muted empty:hidden">
							{[keterangan, nomor && `nomor ${nomor}`].filter(Boolean).join(" · ")}
						</p>
					</div>
				</li>
			))}
		</ol>
	);
}
