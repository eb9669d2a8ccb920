import type { Metadata } from "next";
import { AspirasiDaftar, AspirasiForm } from "@/components/aspirasi/aspirasi";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { bahanAspirasi, listAspirasi } from "@/lib/aspirasi/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Aspirasi" };

/** What was asked for in audiences, and what was answered. */
export default async function AspirasiPage({ searchParams }: PageProps<"/sdm/aspirasi">) {
	const actor = await requireActor("aspirasi:read");
	const bahan = await bahanAspirasi(actor);
	const { tersimpan } = await searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader title="Aspirasi" />
			<TabSdm role={actor.role} current="/sdm/aspirasi" />
			<AspirasiForm bahan={bahan} />
			<AspirasiDaftar
				rows={await listAspirasi(actor)}
				milik={bahan.milik.map(({ code }) => code)}
				today={bahan.today}
			/>
		</>
	);
}
