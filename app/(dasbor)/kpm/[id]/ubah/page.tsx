import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KepesertaanForm, KontakForm } from "@/components/kpm/kpm-edit-forms";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findKpmFacts } from "@/lib/kpm/detail-queries";
import { AlamatKpm } from "@/lib/kpm/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Ubah data keluarga" };

export default async function KpmUbahPage({ params }: PageProps<"/kpm/[id]/ubah">) {
	const actor = await requireActor("kpm:update");
	const asked = AlamatKpm.safeParse(await params);
	const kpm = asked.success && (await findKpmFacts(actor, asked.data.id));
	if (!kpm) notFound();
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return (
		<>
			<PageHeader
				title="Ubah data keluarga"
				crumbs={[{ label: kpm.nama, href: `/kpm/${kpm.id}` }, { label: "Ubah data" }]}
			/>
			<div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
				<KontakForm kpm={kpm} />
				{can(actor, "kpm:write") && <KepesertaanForm kpm={kpm} today={today} />}
			</div>
		</>
	);
}
