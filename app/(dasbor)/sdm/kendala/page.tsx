import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KendalaDaftar, KendalaForm } from "@/components/kendala/kendala";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { bahanKendala, listKendala } from "@/lib/kendala/queries";

export const metadata: Metadata = { title: "Kendala pribadi" };

/** A confidential word to Dinsos: its author and Dinsos read it, nobody else. */
export default async function KendalaPage({ searchParams }: PageProps<"/sdm/kendala">) {
	const actor = await requireActor();
	const raises = can(actor, "kendala:raise");
	const answers = can(actor, "kendala:answer");
	if (!raises && !answers) notFound();
	const { tersimpan } = await searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title="Kendala pribadi"
				meta="Hanya penulis dan Dinas Sosial kabupaten/kota ini yang membacanya; korkab, supervisor, provinsi, dan Kemensos tidak."
			/>
			<TabSdm role={actor.role} current="/sdm/kendala" />
			{raises && <KendalaForm {...(await bahanKendala(actor))} />}
			<KendalaDaftar rows={await listKendala(actor)} zona={actor.zona} answers={answers} />
		</>
	);
}
