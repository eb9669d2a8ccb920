import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BulanSayaList } from "@/components/laporan/bulan-saya";
import { IkhtisarLaporan } from "@/components/laporan/ikhtisar";
import { PilihBulan } from "@/components/laporan/pilih-bulan";
import { TindakanBulan } from "@/components/laporan/tindakan-bulan";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { getIkhtisar, listBulanSaya } from "@/lib/laporan/daftar-laporan-queries";
import { LaporanFilter } from "@/lib/laporan/schema";
import { reportingBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Laporan bulanan" };

/** One's own months, or for those who review the month of their kecamatan. */
export default async function LaporanPage({ searchParams }: PageProps<"/laporan">) {
	const actor = await requireActor("laporan:read");
	const now = actor.scope.now();
	if (can(actor, "laporan:write")) {
		return (
			<>
				<PageHeader title="Laporan bulanan" meta="Disusun sendiri dari catatan Anda." />
				<BulanSayaList rows={await listBulanSaya(actor)} now={now} zona={actor.zona} />
			</>
		);
	}
	const filter = LaporanFilter.parse(await searchParams);
	if (filter.kabupaten && filter.kabupaten !== actor.scope.tenant) notFound();
	const bulan = filter.bulan ?? reportingBulan(now, actor.zona);
	const month = await getIkhtisar(actor, bulan);
	return (
		<>
			<PageHeader
				title={`Laporan ${formatBulan(bulan)}`}
				meta={month?.ditutupAt ? "Bulan ini sudah ditutup" : actor.wilayahName}
				actions={<TindakanBulan bulan={bulan} mayClose={can(actor, "bulan:close")} />}
			/>
			<PilihBulan path="/laporan" bulan={bulan} />
			{month ? (
				<IkhtisarLaporan bulan={bulan} baris={month.baris} nama={actor.wilayahName} />
			) : (
				<EmptyState title={`Laporan ${formatBulan(bulan)} belum dibuka`}>
					Laporan dibuka sendiri pada tanggal 1 bulan itu.
				</EmptyState>
			)}
		</>
	);
}
