import type { Metadata } from "next";
import { alamat } from "@/components/kegiatan/alamat";
import { KelompokFilter } from "@/components/kelompok/kelompok-filter";
import { KelompokTable } from "@/components/kelompok/kelompok-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { listKelompok } from "@/lib/kelompok/queries";
import { SaringKelompok } from "@/lib/kelompok/schema";
import { listKecamatanSaya } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Kelompok KPM" };

export default async function KelompokPage({ searchParams }: PageProps<"/kelompok">) {
	const actor = await requireActor("kelompok:read");
	const filter = SaringKelompok.parse(await searchParams);
	const { rows, total, previous, next } = await listKelompok(actor, filter);
	const isOwn = actor.scope.kind === "pendamping";
	const kecamatan = isOwn ? [] : await listKecamatanSaya(actor);
	const hrefOf = (key: object) =>
		alamat("/kelompok", { ...filter, setelah: null, sebelum: null, ...key });
	const add = can(actor, "kelompok:write") && (
		<ButtonLink look="primary" href="/kelompok/baru">
			Bentuk kelompok
		</ButtonLink>
	);
	return (
		<>
			<PageHeader title="Kelompok KPM" meta={`${formatNumber(total)} kelompok`} actions={add} />
			<KelompokFilter filter={filter} kecamatan={kecamatan} />
			<KelompokTable
				rows={rows}
				withPendamping={!isOwn}
				empty={<EmptyState title="Tidak ada kelompok yang cocok" action={add} />}
			/>
			<Pager
				previousHref={previous ? hrefOf({ sebelum: previous }) : undefined}
				nextHref={next ? hrefOf({ setelah: next }) : undefined}
			/>
		</>
	);
}
