import type { Metadata } from "next";
import { SahkanForm } from "@/components/kabar/sahkan-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findLangganan } from "@/lib/kabar/queries";

export const metadata: Metadata = { title: "Verifikasi alamat surel", referrer: "no-referrer" };

/** Where the letter to a typed address leads; opening it changes nothing, for mail servers open links too. */
export default async function AlamatPage({ params }: PageProps<"/kabar/alamat/[kode]">) {
	const actor = await requireActor("pengumuman:read");
	const { kode } = await params;
	return (
		<div className="max-w-3xl">
			<PageHeader
				title="Verifikasi alamat surel"
				crumbs={[{ label: "Ringkasan", href: "/kabar" }, { label: "Verifikasi" }]}
			/>
			<SahkanForm kode={kode} langganan={await findLangganan(actor)} />
		</div>
	);
}
