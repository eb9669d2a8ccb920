import type { Metadata } from "next";
import { PraktikDaftar, PraktikForm } from "@/components/praktik/praktik";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { FilterForm } from "@/components/ui/filter-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SelectField } from "@/components/ui/select-field";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { bahanPraktik, listPraktik } from "@/lib/praktik/queries";
import { TOPIK_PRAKTIK } from "@/lib/praktik/rules";
import { SaringPraktik } from "@/lib/praktik/schema";
import { choicesOf } from "@/lib/rapat/rules";

export const metadata: Metadata = { title: "Praktik baik" };

/** The library of what worked. */
export default async function PraktikPage({ searchParams }: PageProps<"/sdm/praktik">) {
	const actor = await requireActor("praktik:read");
	const query = await searchParams;
	const saring = SaringPraktik.parse(query);
	const { baris, berikut } = await listPraktik(actor, saring);
	const publishes = can(actor, "praktik:write");
	const next = `/sdm/praktik?${saring.topik ? `topik=${saring.topik}&` : ""}kursor=${berikut}`;
	return (
		<>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader title="Praktik baik" />
			<TabSdm role={actor.role} current="/sdm/praktik" />
			<FilterForm label="Saring praktik baik" action="/sdm/praktik">
				<SelectField
					name="topik"
					label="Topik"
					unmarked
					placeholder="Semua topik"
					choices={choicesOf(TOPIK_PRAKTIK)}
					defaultValue={saring.topik}
				/>
			</FilterForm>
			<PraktikForm bahan={await bahanPraktik(actor)} penulis={actor.name} publishes={publishes} />
			<PraktikDaftar rows={baris} milik={publishes ? actor.scope.sendiri : []} />
			<Pager nextHref={berikut ? next : undefined} />
		</>
	);
}
