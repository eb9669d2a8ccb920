import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SubPelatihan } from "@/components/pelatihan/sub-pelatihan";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { SertifikatAntreDaftar } from "@/components/sertifikat/sertifikat-antre";
import { SertifikatSaya } from "@/components/sertifikat/sertifikat-saya";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listSertifikat, listSertifikatAntre } from "@/lib/sertifikat/queries";

export const metadata: Metadata = { title: "Sertifikat pelatihan" };

const HERE = "/sdm/pelatihan/sertifikat";

/** In the field one's own certificates, for Dinsos those that wait to be looked at. */
export default async function SertifikatPage({
	searchParams,
}: PageProps<"/sdm/pelatihan/sertifikat">) {
	const actor = await requireActor();
	const decides = can(actor, "sertifikat:decide");
	const own = can(actor, "sertifikat:submit") ? actor.sdmId : null;
	if (!decides && !own) notFound();
	const { tersimpan } = await searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title={decides ? "Sertifikat menunggu diperiksa" : "Sertifikat saya"}
				meta="Pelatihan yang diselenggarakan pihak lain; JP dihitung setelah sertifikatnya diterima."
				actions={
					own && (
						<ButtonLink look="primary" href={`${HERE}/baru`}>
							Ajukan sertifikat
						</ButtonLink>
					)
				}
			/>
			<TabSdm role={actor.role} current="/sdm/pelatihan" />
			<SubPelatihan role={actor.role} kind={actor.scope.kind} current={HERE} />
			{decides && (
				<SertifikatAntreDaftar rows={await listSertifikatAntre(actor)} zona={actor.zona} />
			)}
			{own && <SertifikatSaya rows={await listSertifikat(actor, own)} isOwn />}
		</>
	);
}
