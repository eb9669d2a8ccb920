import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { RHK } from "@/lib/laporan/bagian";

export type UnduhLaporanProps = {
	/** "2026-10". */
	bulan: string;
	/** Whose report; one's own without. */
	pendampingId?: string;
	isDraf: boolean;
};

/** The two papers that come out of one report, each result plan by itself, and the set as a spreadsheet. */
export function UnduhLaporan({ bulan, pendampingId, isDraf }: UnduhLaporanProps) {
	const of = (berkas: string, lain: Record<string, string> = {}) => {
		const query = new URLSearchParams({
			...(pendampingId ? { pendamping: pendampingId } : {}),
			...lain,
		}).toString();
		return `/api/laporan/${bulan}/${berkas}${query ? `?${query}` : ""}`;
	};
	return (
		<section aria-labelledby="unduh-laporan" className="print:hidden">
			<h2 id="unduh-laporan" className="mb-2 text-lg leading-snug font-semibold">
				Unduh laporan
			</h2>
			{isDraf && (
				<p className="mb-3 text-sm text-muted">
					Laporan belum dikirim: setiap halaman diberi tanda DRAF, dan angkanya masih dapat berubah.
				</p>
			)}
			<div className="flex flex-wrap gap-2">
				<ButtonLink href={of("dinsos.pdf")} download>
					<Icon name="unduh" />
					Formulir Dinsos (PDF)
				</ButtonLink>
				<ButtonLink href={of("rhk.pdf")} download>
					<Icon name="unduh" />
					RHK 1–9 untuk Kemensos (PDF)
				</ButtonLink>
				<ButtonLink href={of("rhk.xlsx")} download>
					<Icon name="lembar" />
					RHK 1–9 untuk Kemensos (XLSX)
				</ButtonLink>
			</div>
			<details className="mt-2">
				<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
					Unduh satu RHK saja
				</summary>
				<ul className="divide-y divide-line rounded-md border border-line bg-surface">
					{RHK.map(({ nomor, hasil }) => (
						<li key={nomor}>
							<a
								href={of("rhk.pdf", { rhk: String(nomor) })}
								download
								className="flex min-h-11 items-center gap-3 px-4 py-2 text-sm -outline-offset-2 hover:bg-ground"
							>
								<span className="w-14 shrink-0 font-semibold">RHK {nomor}</span>
								<span className="min-w-0">{hasil}</span>
							</a>
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}
