import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelSesi } from "@/components/p2k2/cancel-sesi";
import { SesiDetail } from "@/components/p2k2/sesi-detail";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatTanggalPanjang } from "@/lib/format";
import { findSesi } from "@/lib/p2k2/queries";
import { id as idSchema } from "@/lib/schema";

export const metadata: Metadata = { title: "Sesi P2K2" };

export default async function SesiPage({ params, searchParams }: PageProps<"/p2k2/[id]">) {
	const actor = await requireActor("p2k2:read");
	const id = idSchema.safeParse((await params).id);
	const sesi = id.success ? await findSesi(actor, id.data) : null;
	if (!sesi) notFound();
	const { tersimpan } = await searchParams;
	const editable = sesi.milikSendiri && !sesi.dibatalkan;
	return (
		<>
			<PageHeader
				title={sesi.kelompok ?? "Sesi P2K2"}
				crumbs={[{ label: "P2K2", href: "/p2k2" }, { label: formatTanggalPanjang(sesi.heldOn) }]}
				meta={sesi.desa}
				actions={editable && <ButtonLink href={`/p2k2/${sesi.id}/ubah`}>Perbaiki</ButtonLink>}
			/>
			{tersimpan && (
				<Notice
					tone="success"
					title="Sesi tersimpan"
					className="mb-4 max-w-4xl"
					action={<ButtonLink href="/p2k2">Kelompok lain</ButtonLink>}
				>
					Sudah masuk ke laporan bulan itu.
				</Notice>
			)}
			<SesiDetail sesi={sesi} />
			{editable && (
				<div className="max-w-4xl">
					<CancelSesi id={sesi.id} version={sesi.version} />
				</div>
			)}
		</>
	);
}
