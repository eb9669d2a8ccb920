import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alamat } from "@/components/kegiatan/alamat";
import { FilterNote } from "@/components/kegiatan/filter-note";
import { KunjunganTable } from "@/components/kunjungan/kunjungan-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatBulan, formatNumber } from "@/lib/format";
import { kursorText } from "@/lib/kegiatan/schema";
import { listKunjungan } from "@/lib/kunjungan/queries";
import { KunjunganFilter } from "@/lib/kunjungan/schema";

export const metadata: Metadata = { title: "Kunjungan rumah" };

export default async function KunjunganPage({ searchParams }: PageProps<"/kunjungan">) {
	const actor = await requireActor("kegiatan:read");
	const query = await searchParams;
	const { kabupaten, ...filter } = KunjunganFilter.parse(query);
	if (kabupaten && kabupaten !== actor.scope.tenant) notFound();
	const { baris, jumlah, berikut } = await listKunjungan(actor, filter);
	const writes = can(actor, "kegiatan:write");
	const add = writes && (
		<ButtonLink look="primary" href="/kunjungan/baru">
			Catat kunjungan
		</ButtonLink>
	);
	return (
		<>
			<PageHeader
				title="Kunjungan rumah"
				meta={`${formatNumber(jumlah)} kunjungan ${filter.bulan ? formatBulan(filter.bulan) : "tercatat"}`}
				actions={add}
			/>
			{query.tersimpan && <Notice tone="success" title="Kunjungan tersimpan" className="mb-4" />}
			{query.dibatalkan && <Notice tone="success" title="Kunjungan dibatalkan" className="mb-4" />}
			<FilterNote label="Saring kunjungan" path="/kunjungan" filter={filter} first={baris[0]} />
			<KunjunganTable
				rows={baris}
				withAuthor={!writes}
				empty={
					<EmptyState title="Belum ada kunjungan" action={add}>
						Kunjungan yang dicatat di sini masuk sendiri ke laporan bulanan.
					</EmptyState>
				}
			/>
			<Pager
				nextHref={
					berikut ? alamat("/kunjungan", { ...filter, kursor: kursorText(berikut) }) : undefined
				}
			/>
		</>
	);
}
