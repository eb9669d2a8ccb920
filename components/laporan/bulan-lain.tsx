import { Link } from "@/components/ui/link";
import { formatBulan, formatNumber } from "@/lib/format";
import type { Tahap } from "@/lib/laporan/schema";
import type { Bulan } from "@/lib/time";

/** Other months in which something waits in the same step. */
export function BulanLain({
	rows,
	tahap,
}: {
	rows: readonly { bulan: Bulan; jumlah: number }[];
	tahap: Tahap;
}) {
	if (rows.length === 0) return null;
	return (
		<p className="mb-4 flex flex-wrap items-center gap-x-3 text-sm text-muted">
			Bulan lain yang menunggu:
			{rows.map(({ bulan, jumlah }) => (
				<Link
					key={bulan}
					href={`/laporan/verifikasi?bulan=${bulan}&tahap=${tahap}`}
					className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
				>
					{formatBulan(bulan)} ({formatNumber(jumlah)})
				</Link>
			))}
		</p>
	);
}
