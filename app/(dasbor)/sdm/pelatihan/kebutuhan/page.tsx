import type { Metadata } from "next";
import { KebutuhanTabel } from "@/components/pelatihan/kebutuhan-tabel";
import { SubPelatihan } from "@/components/pelatihan/sub-pelatihan";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listKebutuhan } from "@/lib/pelatihan/kebutuhan-queries";
import { bahanPelatihan } from "@/lib/pelatihan/queries";
import { SaringPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Kebutuhan pelatihan" };

/** What returned reports and complaints of a year say that people need to learn. */
export default async function KebutuhanPage({
	searchParams,
}: PageProps<"/sdm/pelatihan/kebutuhan">) {
	const actor = await requireActor("laporan:read");
	const saring = SaringPelatihan.parse(await searchParams);
	const tahun = saring.tahun ?? (await bahanPelatihan(actor)).tahun;
	return (
		<>
			<PageHeader
				title={`Kebutuhan pelatihan ${tahun}`}
				meta="Dari catatan pada laporan yang dikembalikan dan dari pengaduan yang tidak rahasia."
			/>
			<TabSdm role={actor.role} current="/sdm/pelatihan" />
			<SubPelatihan role={actor.role} kind={actor.scope.kind} current="/sdm/pelatihan/kebutuhan" />
			<KebutuhanTabel
				rows={await listKebutuhan(actor, tahun)}
				plans={can(actor, "pelatihan:write")}
			/>
		</>
	);
}
