import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaporanTable } from "@/components/laporan/laporan-table";
import { berikutHref, SaringLaporan } from "@/components/laporan/saring-laporan";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { listLaporan } from "@/lib/laporan/daftar-laporan-queries";
import { LaporanFilter } from "@/lib/laporan/schema";
import { reportingBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Daftar laporan" };

/** The very reports behind a figure. */
export default async function DaftarLaporanPage({ searchParams }: PageProps<"/laporan/daftar">) {
	const actor = await requireActor("laporan:read");
	const filter = LaporanFilter.parse(await searchParams);
	if (filter.kabupaten && filter.kabupaten !== actor.scope.tenant) notFound();
	const now = actor.scope.now();
	const bulan = filter.bulan ?? reportingBulan(now, actor.zona);
	const { baris, berikut } = await listLaporan(actor, { ...filter, bulan });
	const where = filter.kecamatan ? baris[0]?.kecamatanNama : null;
	return (
		<>
			<PageHeader
				title={`Laporan ${formatBulan(bulan)}`}
				crumbs={[{ label: "Laporan", href: `/laporan?bulan=${bulan}` }, { label: "Daftar" }]}
				meta={where ? `Kecamatan ${where}` : actor.wilayahName}
			/>
			<SaringLaporan filter={filter} bulan={bulan} />
			<LaporanTable rows={baris} now={now} zona={actor.zona} />
			<Pager nextHref={berikut ? berikutHref(filter, bulan, berikut) : undefined} />
		</>
	);
}
