import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FaktorKecamatanKartu } from "@/components/kinerja/faktor";
import { RaporTabel } from "@/components/kinerja/rapor";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { listFaktor, listRapor } from "@/lib/kinerja/queries";
import { SaringKinerja } from "@/lib/kinerja/schema";

export const metadata: Metadata = { title: "Rapor kinerja" };

/** The annual scorecards of a kabupaten, a team, or oneself, part by part. */
export default async function KinerjaPage({ searchParams }: PageProps<"/sdm/kinerja">) {
	const actor = await requireActor("kinerja:read");
	const query = await searchParams;
	const { tahun, setelah } = SaringKinerja.parse(query);
	const halaman = await listRapor(actor, tahun, setelah);
	if (!halaman) notFound();
	return (
		<>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title={`Rapor kinerja ${halaman.tahun}`}
				meta={`Sampai ${formatBulan(halaman.sampai)}; nilai 0–100 tiap bagian, bobot dalam kurung. Bobot adalah usulan.`}
			/>
			<TabSdm role={actor.role} current="/sdm/kinerja" />
			<RaporTabel halaman={halaman} />
			{can(actor, "kinerja:write") && (
				<FaktorKecamatanKartu rows={await listFaktor(actor, halaman.tahun)} tahun={halaman.tahun} />
			)}
		</>
	);
}
