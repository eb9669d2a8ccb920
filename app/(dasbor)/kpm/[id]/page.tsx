import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnggotaCards } from "@/components/anggota/anggota-cards";
import { KpmActions } from "@/components/kpm/kpm-actions";
import { KpmFactsCard } from "@/components/kpm/kpm-facts-card";
import { KpmHistory } from "@/components/kpm/kpm-history";
import { KpmNotices } from "@/components/kpm/kpm-notices";
import { StatusKpmTag } from "@/components/kpm/status-kpm";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findKpm } from "@/lib/kpm/detail-queries";
import { AlamatKpm } from "@/lib/kpm/schema";

export const metadata: Metadata = { title: "Keluarga" };

export default async function KpmDetailPage(props: PageProps<"/kpm/[id]">) {
	const actor = await requireActor();
	const asked = AlamatKpm.safeParse({ ...(await props.searchParams), ...(await props.params) });
	const kpm = asked.success && (await findKpm(actor, asked.data.id, asked.data.kabupaten));
	if (!kpm) notFound();
	const { kabupaten, "nik-ganda": nikGanda } = asked.data;
	const rights = {
		writes: can(actor, "kpm:write"),
		updates: can(actor, "kpm:update"),
		opens: can(actor, "kelompok:read"),
		unmasks: can(actor, "nik:unmask"),
		visits: can(actor, "kegiatan:write"),
		proposes: can(actor, "graduasi:propose"),
	};
	const list = kabupaten ? `/kpm?kabupaten=${kabupaten}` : "/kpm";
	return (
		<>
			<PageHeader
				title={kpm.nama}
				crumbs={[{ label: "Keluarga (KPM)", href: list }, { label: kpm.nama }]}
				meta={<StatusKpmTag status={kpm.status} />}
				actions={<KpmActions kpm={kpm} rights={rights} />}
			/>
			<KpmNotices kpm={kpm} nikGanda={nikGanda} />
			<div className="gap-4 *:mb-4 *:break-inside-avoid lg:columns-2">
				<AnggotaCards kpm={kpm} rights={rights} />
				<KpmFactsCard kpm={kpm} rights={rights} />
				<KpmHistory riwayat={kpm.riwayat} zona={actor.zona} opens={rights.opens} />
			</div>
		</>
	);
}
