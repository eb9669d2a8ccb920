import { Link } from "@/components/ui/link";
import type { Pokok } from "@/lib/agenda/queries";
import { formatNumber } from "@/lib/format";

/** The rows that a point was made of, as they stood; and where they stand today. */
export function BahanPokok({ pokok, href }: { pokok: Pokok; href: string | null }) {
	// Two people may say the same of the same place: a row is known by its place in the frozen list.
	const bahan = pokok.bahan.map((row, place) => ({ ...row, place }));
	if (bahan.length === 0) return null;
	return (
		<details className="mt-1 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				{formatNumber(bahan.length)} baris bahan
				<span className="sr-only"> {pokok.judul}</span>
			</summary>
			<ul className="mt-1 divide-y divide-line text-sm">
				{bahan.map(({ place, nama, hal, isi }) => (
					<li key={place} className="py-1.5">
						<span className="font-medium">{hal}</span>
						<span className="text-muted"> · {nama}</span>
						{isi && <span className="block whitespace-pre-line text-muted">{isi}</span>}
					</li>
				))}
			</ul>
			{href && (
				<Link
					href={href}
					className="mt-1 inline-flex min-h-11 items-center text-sm font-semibold text-accent underline underline-offset-4"
				>
					Lihat keadaannya sekarang
				</Link>
			)}
		</details>
	);
}
