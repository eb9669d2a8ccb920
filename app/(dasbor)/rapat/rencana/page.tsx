import type { Metadata } from "next";
import { RencanaForm } from "@/components/rapat/rapat-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanRapat } from "@/lib/rapat/queries";

export const metadata: Metadata = { title: "Rencanakan rapat" };

/** A meeting of the own level that is still to come. */
export default async function RencanaRapatPage() {
	const actor = await requireActor("rapat:write");
	return (
		<>
			<PageHeader
				title="Rencanakan rapat"
				crumbs={[{ label: "Rapat evaluasi", href: "/rapat" }, { label: "Rencanakan rapat" }]}
				meta="Undangan, agenda, dan angka disiapkan sesudah rencana tersimpan."
			/>
			<RencanaForm bahan={await bahanRapat(actor)} />
		</>
	);
}
