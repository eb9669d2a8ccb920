import type { Metadata } from "next";
import { PelatihanTabel } from "@/components/pelatihan/pelatihan-tabel";
import { SubPelatihan } from "@/components/pelatihan/sub-pelatihan";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listPelatihan } from "@/lib/pelatihan/queries";
import { SaringPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Pelatihan" };

/** The catalogue of training of the own level, above and below. */
export default async function PelatihanPage({ searchParams }: PageProps<"/sdm/pelatihan">) {
	const actor = await requireActor("pelatihan:read");
	const { tahun, kursor } = SaringPelatihan.parse(await searchParams);
	const { baris, berikut } = await listPelatihan(actor, { tahun, kursor });
	const next = berikut
		? `/sdm/pelatihan?kursor=${berikut}${tahun ? `&tahun=${tahun}` : ""}`
		: undefined;
	return (
		<>
			<PageHeader
				title="Pelatihan"
				actions={
					can(actor, "pelatihan:write") && (
						<ButtonLink look="primary" href="/sdm/pelatihan/baru">
							Rencanakan pelatihan
						</ButtonLink>
					)
				}
			/>
			<TabSdm role={actor.role} current="/sdm/pelatihan" />
			<SubPelatihan role={actor.role} kind={actor.scope.kind} current="/sdm/pelatihan" />
			<PelatihanTabel rows={baris} />
			<Pager nextHref={next} />
		</>
	);
}
