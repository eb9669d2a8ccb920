import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alamat } from "@/components/kegiatan/alamat";
import { FilterNote } from "@/components/kegiatan/filter-note";
import { KegiatanTable } from "@/components/kegiatan/kegiatan-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatBulan, formatNumber } from "@/lib/format";
import { listKegiatan } from "@/lib/kegiatan/queries";
import { KegiatanFilter, kursorText } from "@/lib/kegiatan/schema";

export const metadata: Metadata = { title: "Kegiatan lain" };

export default async function KegiatanPage({ searchParams }: PageProps<"/kegiatan">) {
	const actor = await requireActor("kegiatan:read");
	const query = await searchParams;
	const { kabupaten, ...filter } = KegiatanFilter.parse(query);
	if (kabupaten && kabupaten !== actor.scope.tenant) notFound();
	const { baris, jumlah, berikut } = await listKegiatan(actor, filter);
	const writes = can(actor, "kegiatan:write");
	const add = writes && (
		<ButtonLink look="primary" href="/kegiatan/baru">
			Catat kegiatan
		</ButtonLink>
	);
	return (
		<>
			<PageHeader
				title="Kegiatan lain"
				meta={`${formatNumber(jumlah)} kegiatan ${filter.bulan ? formatBulan(filter.bulan) : "tercatat"}`}
				actions={add}
			/>
			{query.tersimpan && <Notice tone="success" title="Kegiatan tersimpan" className="mb-4" />}
			{query.dibatalkan && <Notice tone="success" title="Kegiatan dibatalkan" className="mb-4" />}
			<FilterNote label="Saring kegiatan" path="/kegiatan" filter={filter} first={baris[0]} />
			<KegiatanTable
				rows={baris}
				withAuthor={!writes}
				empty={
					<EmptyState title="Belum ada kegiatan" action={add}>
						Sosialisasi, rapat, penanganan kasus, dan kegiatan lain di luar P2K2 dan kunjungan
						dicatat di sini, lalu masuk sendiri ke laporan bulanan.
					</EmptyState>
				}
			/>
			<Pager
				nextHref={
					berikut ? alamat("/kegiatan", { ...filter, kursor: kursorText(berikut) }) : undefined
				}
			/>
		</>
	);
}
