import { formatNumber } from "@/lib/format";
import type { TindakLanjut } from "@/lib/tindak-lanjut/queries";
import { TindakTabel } from "./tindak-tabel";

/** What earlier meetings left open for this one; nothing when they left nothing. */
export function TindakTerbawa({ rows }: { rows: readonly TindakLanjut[] }) {
	if (rows.length === 0) return null;
	const late = rows.filter(({ status }) => status === "TERLAMBAT").length;
	return (
		<section aria-label="Dari rapat sebelumnya" className="mt-4">
			<h2 className="text-lg font-semibold">Dari rapat sebelumnya ({formatNumber(rows.length)})</h2>
			<p className="mb-2 text-sm text-muted">
				{late > 0
					? `${formatNumber(late)} sudah lewat tenggat. Catat pembahasannya pada halaman masing-masing.`
					: "Belum ada yang lewat tenggat."}
			</p>
			<TindakTabel caption="Tindak lanjut rapat sebelumnya yang belum selesai" rows={rows} />
		</section>
	);
}
