import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KasusDetail } from "@/components/graduasi/kasus-detail";
import { Langkah } from "@/components/graduasi/langkah";
import { Putusan } from "@/components/graduasi/putusan";
import { StatusGraduasiTag } from "@/components/graduasi/status-graduasi";
import { DI_LUAR_DAMPINGAN } from "@/components/kunjungan/kunjungan-table";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findGraduasi } from "@/lib/graduasi/queries";
import { id as idSchema } from "@/lib/schema";

export const metadata: Metadata = { title: "Kasus graduasi" };

export default async function KasusGraduasiPage({
	params,
	searchParams,
}: PageProps<"/graduasi/[id]">) {
	const actor = await requireActor("graduasi:read");
	const id = idSchema.safeParse((await params).id);
	const kasus = id.success ? await findGraduasi(actor, id.data) : null;
	if (!kasus) notFound();
	const { tersimpan } = await searchParams;
	return (
		<>
			<PageHeader
				title={kasus.nama ?? DI_LUAR_DAMPINGAN}
				crumbs={[{ label: "Graduasi", href: "/graduasi" }, { label: "Kasus" }]}
				meta={
					<>
						<StatusGraduasiTag status={kasus.status} /> {kasus.desa} · {kasus.kecamatan}
					</>
				}
			/>
			<div className="max-w-3xl">
				{tersimpan && <Notice tone="success" title="Langkah tersimpan" className="mb-4" />}
				<Langkah kasus={kasus} />
				<KasusDetail kasus={kasus} />
				<Putusan kasus={kasus} />
			</div>
		</>
	);
}
