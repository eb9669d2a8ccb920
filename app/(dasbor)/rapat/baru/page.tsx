import type { Metadata } from "next";
import { RapatForm } from "@/components/rapat/rapat-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanRapat } from "@/lib/rapat/queries";

export const metadata: Metadata = { title: "Catat rapat" };

/** A new meeting of the own level. */
export default async function RapatBaruPage() {
	const actor = await requireActor("rapat:write");
	return (
		<>
			<PageHeader
				title="Catat rapat"
				crumbs={[{ label: "Rapat evaluasi", href: "/rapat" }, { label: "Catat rapat" }]}
			/>
			<RapatForm bahan={await bahanRapat(actor)} />
		</>
	);
}
