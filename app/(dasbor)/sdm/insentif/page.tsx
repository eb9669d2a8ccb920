import type { Metadata } from "next";
import { BayarTabel, InsentifTabel } from "@/components/insentif/insentif-tabel";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listBayar, listInsentif } from "@/lib/insentif/queries";
import { SaringInsentif } from "@/lib/insentif/schema";

export const metadata: Metadata = { title: "Insentif" };

/** Programmes of a kabupaten or of the nation; in the field what one was paid oneself. */
export default async function InsentifPage({ searchParams }: PageProps<"/sdm/insentif">) {
	const actor = await requireActor("insentif:read");
	const { tahun } = SaringInsentif.parse(await searchParams);
	const { kind } = actor.scope;
	const own = kind === "pendamping" || kind === "kecamatan";
	return (
		<>
			<PageHeader
				title="Tali asih dan honor"
				actions={
					can(actor, "insentif:write") && (
						<ButtonLink look="primary" href="/sdm/insentif/baru">
							Program baru
						</ButtonLink>
					)
				}
			/>
			<TabSdm role={actor.role} current="/sdm/insentif" />
			{own ? (
				<BayarTabel rows={actor.sdmId ? await listBayar(actor, actor.sdmId) : []} />
			) : (
				<InsentifTabel
					rows={await listInsentif(actor, tahun)}
					opens={kind === "kabupaten"}
					many={kind === "nasional"}
				/>
			)}
		</>
	);
}
