import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InsentifForm } from "@/components/insentif/insentif-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanInsentif, findInsentif } from "@/lib/insentif/queries";
import { AlamatInsentif } from "@/lib/insentif/schema";

export const metadata: Metadata = { title: "Perbaiki program insentif" };

/** Corrects a programme for the lists still to come. */
export default async function UbahInsentifPage({ params }: PageProps<"/sdm/insentif/[id]/ubah">) {
	const actor = await requireActor("insentif:write");
	const alamat = AlamatInsentif.safeParse(await params);
	const penuh = alamat.success ? await findInsentif(actor, alamat.data.id) : null;
	if (!penuh) notFound();
	const { program } = penuh;
	return (
		<>
			<PageHeader
				title="Perbaiki program"
				crumbs={[
					{ label: program.nama, href: `/sdm/insentif/${program.id}` },
					{ label: "Perbaiki" },
				]}
			/>
			<Notice title="Daftar yang sudah terbit tidak berubah" className="mb-4" />
			<InsentifForm bahan={await bahanInsentif(actor)} stored={program} />
		</>
	);
}
