import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { KirimForm } from "@/components/laporan/kirim-form";
import { NaskahTertinggal } from "@/components/laporan/naskah-tertinggal";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { getLaporan } from "@/lib/laporan/queries";
import { parseBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Kirim laporan" };

/** The last look before a report is sent. */
export default async function KirimPage({ params }: PageProps<"/laporan/[bulan]/kirim">) {
	const actor = await requireActor("laporan:write");
	const bulan = parseBulan((await params).bulan);
	if (!bulan || !actor.sdmId) notFound();
	const laporan = await getLaporan(actor, bulan, actor.sdmId);
	if (!laporan) notFound();
	if (laporan.terkunci) redirect(`/laporan/${bulan}`);
	const nama = formatBulan(bulan);
	return (
		<>
			<PageHeader
				title={`Kirim laporan ${nama}?`}
				crumbs={[
					{ label: "Laporan", href: "/laporan" },
					{ label: nama, href: `/laporan/${bulan}` },
					{ label: "Kirim" },
				]}
			/>
			<NaskahTertinggal accountId={actor.accountId} bulan={bulan} saved={laporan.naskah} />
			<KirimForm laporan={laporan} />
		</>
	);
}
