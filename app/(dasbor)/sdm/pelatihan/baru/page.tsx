import type { Metadata } from "next";
import { PelatihanForm } from "@/components/pelatihan/pelatihan-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanPelatihan } from "@/lib/pelatihan/queries";
import { TOPIK_PELATIHAN } from "@/lib/pelatihan/rules";

export const metadata: Metadata = { title: "Rencanakan pelatihan" };

/** A new training of the own level; the page of needs hands its topic on. */
export default async function PelatihanBaruPage({
	searchParams,
}: PageProps<"/sdm/pelatihan/baru">) {
	const actor = await requireActor("pelatihan:write");
	const { topik } = await searchParams;
	const known = typeof topik === "string" && topik in TOPIK_PELATIHAN ? topik : null;
	return (
		<>
			<PageHeader
				title="Rencanakan pelatihan"
				crumbs={[{ label: "Pelatihan", href: "/sdm/pelatihan" }, { label: "Baru" }]}
			/>
			<PelatihanForm bahan={await bahanPelatihan(actor)} topik={known} />
		</>
	);
}
