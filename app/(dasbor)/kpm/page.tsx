import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { alamat } from "@/components/kegiatan/alamat";
import { KpmAdd, KpmEmpty } from "@/components/kpm/kpm-empty";
import { KpmFilter } from "@/components/kpm/kpm-filter";
import { KpmTable } from "@/components/kpm/kpm-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { coversRegion } from "@/lib/dasbor/tempat";
import { formatKode, formatNumber } from "@/lib/format";
import { findSaringan } from "@/lib/kpm/form-queries";
import { listKpm } from "@/lib/kpm/queries";
import { SaringKpm } from "@/lib/kpm/schema";

export const metadata: Metadata = { title: "Keluarga (KPM)" };

export default async function KpmPage({ searchParams }: PageProps<"/kpm">) {
	const actor = await requireActor();
	const filter = SaringKpm.parse(await searchParams);
	if (!can(actor, "kpm:read") && !can(actor, "kpm:open")) notFound();
	const around = await findSaringan(actor, filter);
	if (!around) redirect(filter.kabupaten ? `/akses/${filter.kabupaten}` : "/akses");
	const page = await listKpm(actor, filter);
	const isOwn = actor.scope.kind === "pendamping";
	const hrefOf = (key: object) =>
		alamat("/kpm", { ...filter, setelah: null, sebelum: null, ...key });
	const add = can(actor, "kpm:write");
	return (
		<>
			<PageHeader
				title={isOwn ? "Keluarga dampingan Anda" : "Keluarga (KPM)"}
				crumbs={around.path.map(({ name, code }) => ({
					label: name,
					href: coversRegion(actor.scope, code) ? `/wilayah/${formatKode(code)}` : undefined,
				}))}
				meta={page.total === null ? undefined : `${formatNumber(page.total)} keluarga`}
				actions={add && <KpmAdd />}
			/>
			<KpmFilter filter={filter} {...around} withVacant={!isOwn} />
			<KpmTable
				rows={page.rows}
				withPendamping={!isOwn}
				kabupaten={filter.kabupaten}
				empty={<KpmEmpty filter={filter} canAdd={add} />}
			/>
			<Pager
				previousHref={page.previous ? hrefOf({ sebelum: page.previous }) : undefined}
				nextHref={page.next ? hrefOf({ setelah: page.next }) : undefined}
			/>
		</>
	);
}
