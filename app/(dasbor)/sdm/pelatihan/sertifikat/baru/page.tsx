import type { Metadata } from "next";
import { SertifikatForm } from "@/components/sertifikat/sertifikat-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanSdm } from "@/lib/sdm/catatan-queries";

export const metadata: Metadata = { title: "Ajukan sertifikat" };

/** Hands in a certificate of training held by others. */
export default async function SertifikatBaruPage() {
	const actor = await requireActor("sertifikat:submit");
	return (
		<>
			<PageHeader
				title="Ajukan sertifikat"
				meta="JP dihitung setelah Dinas Sosial kabupaten/kota menerimanya."
				crumbs={[
					{ label: "Sertifikat saya", href: "/sdm/pelatihan/sertifikat" },
					{ label: "Ajukan sertifikat" },
				]}
			/>
			<SertifikatForm bahan={await bahanSdm(actor)} />
		</>
	);
}
