import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BelumMulai } from "@/components/laporan/belum-mulai";
import { TutupBulanPanel } from "@/components/laporan/tutup-bulan";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { getPenutupan } from "@/lib/bulan/queries";
import { formatBulan } from "@/lib/format";
import { bulanOf, compareBulan, parseBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Tutup bulan" };

/** The closing of a month by the head of the section. */
export default async function TutupPage(props: PageProps<"/laporan/tutup/[bulan]">) {
	const actor = await requireActor("bulan:close");
	const bulan = parseBulan((await props.params).bulan);
	if (!bulan) notFound();
	const penutupan = await getPenutupan(actor, bulan);
	if (!penutupan && compareBulan(bulan, bulanOf(actor.scope.now(), actor.zona)) > 0)
		return <BelumMulai bulan={bulan} />;
	if (!penutupan) notFound();
	const { selesai } = await props.searchParams;
	return (
		<>
			<PageHeader
				title={`Tutup ${formatBulan(bulan)}`}
				crumbs={[{ label: "Laporan", href: `/laporan?bulan=${bulan}` }, { label: "Tutup bulan" }]}
				meta={actor.wilayahName}
			/>
			{selesai && (
				<Notice
					tone="success"
					title={`${formatBulan(bulan)} sudah ${penutupan.ditutupAt ? "ditutup" : "dibuka lagi"}`}
					className="mb-4"
				/>
			)}
			<TutupBulanPanel bulan={bulan} penutupan={penutupan} />
		</>
	);
}
