import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { KoreksiForm } from "@/components/laporan/koreksi-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { fieldOf } from "@/lib/laporan/angka";
import { getLaporan } from "@/lib/laporan/queries";
import { LaporanAlamat } from "@/lib/laporan/schema";
import { parseBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Koreksi angka" };

/** One figure of a draft, corrected with a reason. */
export default async function KoreksiPage(props: PageProps<"/laporan/[bulan]/koreksi">) {
	const actor = await requireActor("laporan:write");
	const bulan = parseBulan((await props.params).bulan);
	const field = fieldOf(LaporanAlamat.parse(await props.searchParams).angka ?? "");
	if (!bulan || !field?.dapatDikoreksi || !actor.sdmId) notFound();
	const laporan = await getLaporan(actor, bulan, actor.sdmId);
	if (!laporan) notFound();
	if (laporan.terkunci) redirect(`/laporan/${bulan}`);
	return (
		<>
			<PageHeader
				title={`Koreksi: ${field.label}`}
				crumbs={[
					{ label: "Laporan", href: "/laporan" },
					{ label: formatBulan(bulan), href: `/laporan/${bulan}` },
					{ label: "Koreksi" },
				]}
			/>
			<KoreksiForm field={field} laporan={laporan} />
		</>
	);
}
