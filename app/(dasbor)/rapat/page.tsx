import type { Metadata } from "next";
import { DaftarRapat, DaftarTindak, TabRapat } from "@/components/rapat/daftar";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { bahanRapat, listRapat } from "@/lib/rapat/queries";
import { RapatFilter } from "@/lib/rapat/schema";
import { listTindakLanjut } from "@/lib/rapat/tindak-queries";
import { findWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** Meetings of the own level, above and below, and the follow-ups that came of them. */
export default async function RapatPage({ searchParams }: PageProps<"/rapat">) {
	const actor = await requireActor("rapat:read");
	const query = await searchParams;
	const filter = RapatFilter.parse(query);
	const writes = can(actor, "rapat:write");
	const bahan = await bahanRapat(actor);
	const place = filter.wilayah && (await findWilayah(actor, filter.wilayah));
	return (
		<>
			<PageHeader
				title="Rapat evaluasi"
				meta={
					place && (
						<>
							Hanya {place.name}.{" "}
							<Link
								href={`/rapat?tab=${filter.tab}`}
								className="font-semibold text-accent underline underline-offset-4"
							>
								Tampilkan semua
							</Link>
						</>
					)
				}
				actions={
					writes && (
						<ButtonLink look="primary" href="/rapat/baru">
							Catat rapat
						</ButtonLink>
					)
				}
			/>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<TabRapat filter={filter} />
			{filter.tab === "rapat" ? (
				<DaftarRapat filter={filter} isi={await listRapat(actor, filter)} />
			) : (
				<DaftarTindak
					filter={filter}
					isi={await listTindakLanjut(actor, filter)}
					bahan={writes ? bahan : { ...bahan, milik: [] }}
				/>
			)}
		</>
	);
}
