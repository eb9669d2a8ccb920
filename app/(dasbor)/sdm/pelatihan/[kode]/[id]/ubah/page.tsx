import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PelatihanForm } from "@/components/pelatihan/pelatihan-form";
import { SesiForm } from "@/components/pelatihan/sesi-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanPelatihan, findPelatihan } from "@/lib/pelatihan/queries";
import { AlamatPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Perbaiki pelatihan" };

/** The facts and the sessions of a training that is still open. */
export default async function UbahPelatihanPage(
	props: PageProps<"/sdm/pelatihan/[kode]/[id]/ubah">,
) {
	const actor = await requireActor("pelatihan:write");
	const alamat = AlamatPelatihan.safeParse(await props.params);
	const pelatihan = alamat.success ? await findPelatihan(actor, alamat.data) : null;
	if (!pelatihan || !actor.scope.sendiri.includes(pelatihan.wilayah)) notFound();
	if (pelatihan.status !== "RENCANA") notFound();
	const { kode, id } = await props.params;
	return (
		<>
			<PageHeader
				title="Perbaiki pelatihan"
				crumbs={[
					{ label: pelatihan.judul, href: `/sdm/pelatihan/${kode}/${id}` },
					{ label: "Perbaiki" },
				]}
			/>
			<Card title="Sesi" className="mb-4 max-w-3xl">
				<SesiForm pelatihan={pelatihan} />
			</Card>
			<PelatihanForm bahan={await bahanPelatihan(actor)} stored={pelatihan} />
		</>
	);
}
