import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelKegiatan } from "@/components/kegiatan/cancel-kegiatan";
import { KegiatanDetail } from "@/components/kegiatan/kegiatan-detail";
import { KegiatanForm } from "@/components/kegiatan/kegiatan-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKegiatan } from "@/lib/kegiatan/queries";
import { id as idSchema } from "@/lib/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Kegiatan" };

export default async function KegiatanSatuPage({ params }: PageProps<"/kegiatan/[id]">) {
	const actor = await requireActor("kegiatan:read");
	const id = idSchema.safeParse((await params).id);
	const kegiatan = id.success ? await findKegiatan(actor, id.data) : null;
	if (!kegiatan) notFound();
	const editable = kegiatan.milikSendiri && !kegiatan.dibatalkan;
	return (
		<>
			<PageHeader
				title={editable ? "Perbaiki kegiatan" : kegiatan.jenis}
				crumbs={[{ label: "Kegiatan lain", href: "/kegiatan" }, { label: kegiatan.jenis }]}
			/>
			{editable ? (
				<div className="max-w-xl">
					<KegiatanForm
						id={kegiatan.id}
						today={tanggalOf(actor.scope.now(), actor.zona)}
						stored={kegiatan}
					/>
					<CancelKegiatan id={kegiatan.id} version={kegiatan.version} />
				</div>
			) : (
				<KegiatanDetail kegiatan={kegiatan} />
			)}
		</>
	);
}
