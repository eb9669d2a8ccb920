import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaketBulan } from "@/components/laporan/paket-bulan";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { listPaket } from "@/lib/bulan/paket-queries";
import { formatBulan } from "@/lib/format";
import { parseBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Paket bulanan" };

/** The packs of a month: of the kabupaten, or of the own kecamatan. */
export default async function PaketPage({ params }: PageProps<"/laporan/paket/[bulan]">) {
	const actor = await requireActor("laporan:read");
	const bulan = parseBulan((await params).bulan);
	if (!bulan) notFound();
	const rows = await listPaket(actor, bulan);
	return (
		<>
			<PageHeader
				title={`Paket ${formatBulan(bulan)}`}
				crumbs={[{ label: "Laporan", href: `/laporan?bulan=${bulan}` }, { label: "Paket bulanan" }]}
				meta="Dibuat sekali ketika bulan ditutup, dari angka yang dibekukan"
			/>
			{rows.length > 0 ? (
				<PaketBulan rows={rows} zona={actor.zona} />
			) : (
				<EmptyState title={`Belum ada paket ${formatBulan(bulan)}`}>
					Paket dibuat beberapa saat setelah bulan ditutup oleh Dinas Sosial.
				</EmptyState>
			)}
		</>
	);
}
