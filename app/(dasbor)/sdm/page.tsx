import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SdmTabel } from "@/components/sdm/sdm-tabel";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SearchBox } from "@/components/ui/search-box";
import { requireActor } from "@/lib/auth/session";
import { listSdm } from "@/lib/sdm/queries";
import { SaringSdm } from "@/lib/sdm/schema";

export const metadata: Metadata = { title: "SDM PKH" };

/** The people of a kabupaten or kecamatan; a pendamping goes on to the own profile. */
export default async function SdmPage({ searchParams }: PageProps<"/sdm">) {
	const actor = await requireActor("sdm:read");
	if (actor.scope.kind === "pendamping" && actor.sdmId) redirect(`/sdm/${actor.sdmId}`);
	const saring = SaringSdm.parse(await searchParams);
	const { baris, berikut } = await listSdm(actor, saring);
	const next = new URLSearchParams({ cari: saring.cari, setelah: berikut ?? "" });
	return (
		<>
			<PageHeader
				title="SDM PKH"
				actions={<SearchBox label="Cari nama petugas" action="/sdm" defaultValue={saring.cari} />}
			/>
			<TabSdm role={actor.role} current="/sdm" />
			<SdmTabel rows={baris} cari={saring.cari} />
			<Pager nextHref={berikut ? `/sdm?${next}` : undefined} />
		</>
	);
}
