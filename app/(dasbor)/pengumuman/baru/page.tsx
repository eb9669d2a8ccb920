import type { Metadata } from "next";
import { PengumumanForm } from "@/components/pengumuman/pengumuman-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { bahanPengumuman } from "@/lib/pengumuman/queries";

export const metadata: Metadata = { title: "Terbitkan pengumuman" };

/** Something new to tell from the own level. */
export default async function PengumumanBaruPage() {
	const actor = await requireActor("pengumuman:write");
	return (
		<>
			<PageHeader
				title="Terbitkan pengumuman"
				crumbs={[{ label: "Pengumuman", href: "/pengumuman" }, { label: "Terbitkan" }]}
			/>
			<PengumumanForm bahan={await bahanPengumuman(actor)} />
		</>
	);
}
