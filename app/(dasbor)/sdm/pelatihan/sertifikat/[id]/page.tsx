import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SertifikatForm } from "@/components/sertifikat/sertifikat-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanSdm } from "@/lib/sdm/catatan-queries";
import { findSertifikat } from "@/lib/sertifikat/queries";
import { mayPerbaiki } from "@/lib/sertifikat/rules";
import { AlamatSertifikat } from "@/lib/sertifikat/schema";

export const metadata: Metadata = { title: "Perbaiki sertifikat" };

/** Corrects a certificate of one's own that is not accepted yet, and hands it in again. */
export default async function SertifikatUbahPage(
	props: PageProps<"/sdm/pelatihan/sertifikat/[id]">,
) {
	const actor = await requireActor("sertifikat:submit");
	const alamat = AlamatSertifikat.safeParse(await props.params);
	const stored = alamat.success ? await findSertifikat(actor, alamat.data.id) : null;
	if (!stored || !mayPerbaiki(stored.status)) notFound();
	return (
		<>
			<PageHeader
				title="Perbaiki sertifikat"
				crumbs={[
					{ label: "Sertifikat saya", href: "/sdm/pelatihan/sertifikat" },
					{ label: "Perbaiki sertifikat" },
				]}
			/>
			{stored.alasan && (
				<Notice tone="error" title="Ditolak Dinsos" className="mb-4">
					{stored.alasan}
				</Notice>
			)}
			<SertifikatForm bahan={await bahanSdm(actor)} stored={stored} />
		</>
	);
}
