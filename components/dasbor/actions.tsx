import { DownloadLinks } from "@/components/ui/download-links";
import { PrintButton } from "@/components/ui/print-button";
import { BULAN_TREN } from "@/lib/dasbor/deret";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { formatBulan, formatKode } from "@/lib/format";
import { type Bulan, bulanRange } from "@/lib/time";

type Props = { code: string; alamat: AlamatDasbor; kini: Bulan; mayExport: boolean };

const SELECT = "min-h-11 rounded-md border border-line bg-surface px-3 font-medium lg:min-h-9";

/** The month of the dashboard, its tables as a file, its page on paper. */
export function DasborActions({ code, alamat, kini, mayExport }: Props) {
	const { bulan, pendamping, peta } = alamat;
	const recent = bulanRange(kini, 2 * BULAN_TREN).reverse();
	const months = recent.includes(bulan) ? recent : [...recent, bulan];
	const file = `/api/ekspor/dasbor?wilayah=${formatKode(code)}&bulan=${bulan}`;
	return (
		<>
			<form method="get" className="flex gap-2" aria-label="Pilih bulan">
				{pendamping && <input type="hidden" name="pendamping" value={pendamping} />}
				{peta !== "K4" && <input type="hidden" name="peta" value={peta} />}
				<select name="bulan" defaultValue={bulan} aria-label="Bulan" className={SELECT} key={bulan}>
					{months.map((month) => (
						<option key={month} value={month}>
							{formatBulan(month)}
						</option>
					))}
				</select>
				<button type="submit" className={`${SELECT} font-semibold`}>
					Lihat
				</button>
			</form>
			{mayExport && (
				<DownloadLinks
					files={[
						{ label: "XLSX", href: `${file}&format=xlsx` },
						{ label: "CSV", href: `${file}&format=csv` },
					]}
				/>
			)}
			<PrintButton />
		</>
	);
}
