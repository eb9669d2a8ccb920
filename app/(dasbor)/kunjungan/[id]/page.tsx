import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelKunjungan } from "@/components/kunjungan/cancel-kunjungan";
import { KunjunganDetail } from "@/components/kunjungan/kunjungan-detail";
import { KunjunganForm } from "@/components/kunjungan/kunjungan-form";
import { DI_LUAR_DAMPINGAN } from "@/components/kunjungan/kunjungan-table";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKunjungan } from "@/lib/kunjungan/queries";
import { id as idSchema } from "@/lib/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Kunjungan rumah" };

export default async function KunjunganSatuPage({ params }: PageProps<"/kunjungan/[id]">) {
	const actor = await requireActor("kegiatan:read");
	const id = idSchema.safeParse((await params).id);
	const kunjungan = id.success ? await findKunjungan(actor, id.data) : null;
	if (!kunjungan) notFound();
	const { nama, desa, kpmId, version } = kunjungan;
	const editable = kunjungan.milikSendiri && !kunjungan.dibatalkan;
	const family = { value: kpmId, label: nama ?? DI_LUAR_DAMPINGAN, hint: desa ?? "" };
	return (
		<>
			<PageHeader
				title={editable ? "Perbaiki kunjungan" : "Kunjungan rumah"}
				crumbs={[{ label: "Kunjungan rumah", href: "/kunjungan" }, { label: family.label }]}
			/>
			{editable ? (
				<div className="max-w-xl">
					<KunjunganForm
						id={kunjungan.id}
						today={tanggalOf(actor.scope.now(), actor.zona)}
						kpm={family}
						stored={kunjungan}
					/>
					<CancelKunjungan id={kunjungan.id} version={version} />
				</div>
			) : (
				<KunjunganDetail kunjungan={kunjungan} />
			)}
		</>
	);
}
