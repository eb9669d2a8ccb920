import { PageHeader } from "@/components/ui/page-header";
import { formatBulan } from "@/lib/format";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { ketepatanOf } from "./ketepatan";
import { StatusLaporanTag } from "./status-laporan";

/** Whose report of which month, where it stands, and its deadline. */
export function KepalaLaporan({ laporan }: { laporan: HalamanLaporan }) {
	const { bulan, identitas, isAuthor, status, now, zona } = laporan;
	const month = formatBulan(bulan);
	return (
		<PageHeader
			title={isAuthor ? `Laporan ${month}` : `Laporan ${month}, ${identitas.nama}`}
			crumbs={[
				{ label: "Laporan", href: isAuthor ? "/laporan" : `/laporan?bulan=${bulan}` },
				{ label: isAuthor ? month : identitas.nama },
			]}
			meta={
				<span className="flex flex-wrap items-center gap-2">
					<StatusLaporanTag status={status} />
					<span>{identitas.kecamatan}</span>
					<span>{status === "DIKECUALIKAN" ? "Tidak wajib" : ketepatanOf(laporan, now, zona)}</span>
				</span>
			}
		/>
	);
}
