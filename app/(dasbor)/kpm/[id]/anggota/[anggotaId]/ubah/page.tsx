import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnggotaForm } from "@/components/anggota/anggota-form";
import { PageHeader } from "@/components/ui/page-header";
import { findAnggota } from "@/lib/anggota/queries";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { AlamatAnggota } from "@/lib/kpm/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Ubah anggota" };

type Props = PageProps<"/kpm/[id]/anggota/[anggotaId]/ubah">;

export default async function AnggotaUbahPage({ params }: Props) {
	const actor = await requireActor("kpm:update");
	const asked = AlamatAnggota.safeParse(await params);
	const member = asked.success && (await findAnggota(actor, asked.data.id, asked.data.anggotaId));
	if (!member) notFound();
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return (
		<>
			<PageHeader
				title="Ubah anggota"
				crumbs={[{ label: member.namaKpm, href: `/kpm/${member.kpmId}` }, { label: member.nama }]}
			/>
			<AnggotaForm member={member} today={today} mayName={can(actor, "kpm:write")} />
		</>
	);
}
