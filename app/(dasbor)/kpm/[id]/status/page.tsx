import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusForm } from "@/components/kpm/status-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKpmFacts } from "@/lib/kpm/detail-queries";
import { manualStatus } from "@/lib/kpm/rules";
import { AlamatKpm } from "@/lib/kpm/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Ubah status keluarga" };

export default async function KpmStatusPage({ params }: PageProps<"/kpm/[id]/status">) {
	const actor = await requireActor("kpm:write");
	const asked = AlamatKpm.safeParse(await params);
	const kpm = asked.success && (await findKpmFacts(actor, asked.data.id));
	if (!kpm) notFound();
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return (
		<>
			<PageHeader
				title="Ubah status keluarga"
				crumbs={[{ label: kpm.nama, href: `/kpm/${kpm.id}` }, { label: "Status" }]}
			/>
			{manualStatus(kpm.status).length > 0 ? (
				<StatusForm kpm={kpm} today={today} />
			) : (
				<Notice title="Keluarga ini sedang diusulkan graduasi">
					Statusnya berubah lewat usulan itu: ditetapkan, ditolak, atau dibatalkan.
				</Notice>
			)}
		</>
	);
}
