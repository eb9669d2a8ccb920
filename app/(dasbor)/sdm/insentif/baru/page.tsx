import type { Metadata } from "next";
import { InsentifForm } from "@/components/insentif/insentif-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanInsentif } from "@/lib/insentif/queries";

export const metadata: Metadata = { title: "Program insentif baru" };

/** A new programme by its decree. */
export default async function InsentifBaruPage() {
	const actor = await requireActor("insentif:write");
	return (
		<>
			<PageHeader
				title="Program insentif baru"
				crumbs={[{ label: "Tali asih dan honor", href: "/sdm/insentif" }, { label: "Baru" }]}
			/>
			<InsentifForm bahan={await bahanInsentif(actor)} />
		</>
	);
}
