import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { formatTanggal } from "@/lib/format";
import type { Antre } from "@/lib/laporan/antrean-queries";
import { tanggalOf } from "@/lib/time";

type Props = { row: Antre; bulan: string; zona: string };

/** One report that waits, and the way into it. */
export function AntreanBaris({ row, bulan, zona }: Props) {
	const sent = row.firstSubmittedAt && formatTanggal(tanggalOf(row.firstSubmittedAt, zona));
	const failed = row.aturan.filter(({ passed }) => !passed);
	return (
		<Link
			href={`/laporan/${bulan}?pendamping=${row.pendampingId}`}
			className="flex min-h-14 min-w-0 flex-1 items-center gap-3 py-2 -outline-offset-2 hover:bg-ground"
		>
			<span className="min-w-0 flex-1">
				<span className="block font-semibold">{row.nama}</span>
				<span className="block text-sm text-muted">
					{row.kecamatanNama}
					{sent && ` · dikirim ${sent}`}
				</span>
				{failed.map(({ rule, sentence }) => (
					<span key={rule} className="block text-sm text-behind">
						{sentence}
					</span>
				))}
			</span>
			<Icon name="kanan" className="size-5 shrink-0 text-faint" />
		</Link>
	);
}
