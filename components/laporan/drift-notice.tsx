import { Notice } from "@/components/ui/notice";
import { formatNumber } from "@/lib/format";
import type { Drift } from "@/lib/laporan/angka";

/** Records that changed after the report was sent, before and after; the report itself stays as it was sent. */
export function DriftNotice({ drift }: { drift: readonly Drift[] | null }) {
	if (drift === null) {
		return (
			<Notice tone="info" title="Catatan terbaru tidak dapat dibandingkan di sini">
				Sebagian pekerjaan dalam laporan ini berada di kecamatan lain. Perbandingannya terlihat di
				tingkat kabupaten.
			</Notice>
		);
	}
	if (drift.length === 0) return null;
	return (
		<Notice tone="warn" title={`${formatNumber(drift.length)} angka berubah sejak dikirim`}>
			<p>Laporan tetap seperti saat dikirim. Catatan sekarang berbunyi lain:</p>
			<ul className="mt-1">
				{drift.map(({ path, label, before, after }) => (
					<li key={path}>
						{label}: {formatNumber(before)} → <b>{formatNumber(after)}</b>
					</li>
				))}
			</ul>
		</Notice>
	);
}
