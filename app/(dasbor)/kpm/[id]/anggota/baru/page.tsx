import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnggotaForm } from "@/components/anggota/anggota-form";
import { PageHeader } from "@/components/ui/page-header";
import { newAnggota } from "@/lib/anggota/queries";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { AlamatKpm } from "@/lib/kpm/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Tambah anggota" };

export default async function AnggotaBaruPage({ params }: PageProps<"/kpm/[id]/anggota/baru">) {
	const actor = await requireActor("kpm:update");
	const asked = AlamatKpm.safeParse(await params);
	const member = asked.success && (await newAnggota(actor, asked.data.id));
	if (!member) notFound();
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return (
		<>
			<PageHeader
				title="Tambah anggota"
				crumbs={[
					{ label: member.namaKpm, href: `/kpm/${member.kpmId}` },
					{ label: "Anggota baru" },
				]}
			/>
			<AnggotaForm member={member} today={today} mayName={can(actor, "kpm:write")} />
		</>
	);
}
