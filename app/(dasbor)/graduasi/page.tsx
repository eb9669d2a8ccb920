import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GraduasiFilterBar } from "@/components/graduasi/graduasi-filter";
import { GraduasiTable } from "@/components/graduasi/graduasi-table";
import { alamat } from "@/components/kegiatan/alamat";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { listGraduasi } from "@/lib/graduasi/queries";
import { GraduasiFilter } from "@/lib/graduasi/schema";
import { kursorText } from "@/lib/kegiatan/schema";
import { bulanOf, tahunOf } from "@/lib/time";

export const metadata: Metadata = { title: "Graduasi" };

export default async function GraduasiPage({ searchParams }: PageProps<"/graduasi">) {
	const actor = await requireActor("graduasi:read");
	const { kabupaten, ...filter } = GraduasiFilter.parse(await searchParams);
	if (kabupaten && kabupaten !== actor.scope.tenant) notFound();
	const { baris, jumlah, berikut } = await listGraduasi(actor, filter);
	const proposes = can(actor, "graduasi:propose");
	const add = proposes && (
		<ButtonLink look="primary" href="/graduasi/usul">
			Usulkan graduasi
		</ButtonLink>
	);
	return (
		<>
			<PageHeader title="Graduasi" meta={`${formatNumber(jumlah)} kasus`} actions={add} />
			<GraduasiFilterBar
				filter={filter}
				tahunIni={tahunOf(bulanOf(actor.scope.now(), actor.zona))}
				first={baris[0]}
			/>
			<GraduasiTable
				rows={baris}
				withAuthor={!proposes}
				empty={
					<EmptyState title="Tidak ada kasus graduasi" action={add}>
						Keluarga yang sudah mampu diusulkan oleh pendamping, diverifikasi, disetujui, lalu
						ditetapkan Dinsos.
					</EmptyState>
				}
			/>
			<Pager
				nextHref={
					berikut
						? alamat("/graduasi", {
								...filter,
								status: filter.status.join(","),
								jenis: filter.jenis.join(","),
								kursor: kursorText(berikut),
							})
						: undefined
				}
			/>
		</>
	);
}
