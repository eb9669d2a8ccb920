import type { Metadata } from "next";
import { CelahJadwal } from "@/components/jadwal-rapat/celah";
import { DaftarRapat, DaftarTindak, TabRapat } from "@/components/rapat/daftar";
import { RencanaTabel } from "@/components/rapat/rencana-tabel";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DaftarUndanganSaya } from "@/components/undangan/undangan-saya";
import { type Actor, can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listJadwal } from "@/lib/jadwal-rapat/queries";
import { bahanRapat, listRapat } from "@/lib/rapat/queries";
import { listRencana } from "@/lib/rapat/rencana-queries";
import { RapatFilter } from "@/lib/rapat/schema";
import { listTindakLanjut } from "@/lib/rapat/tindak-queries";
import { listUndanganSaya } from "@/lib/undangan/queries";
import { findWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** What is to come: gaps, one's own invitations, plans; then what has been. */
async function Rapat({ actor, filter }: { actor: Actor; filter: RapatFilter }) {
	const first = filter.kursor === null && filter.wilayah === null;
	return (
		<>
			{first && (
				<>
					<CelahJadwal jadwal={await listJadwal(actor)} writes={can(actor, "rapat:write")} />
					<DaftarUndanganSaya rows={await listUndanganSaya(actor)} />
					<RencanaTabel rows={await listRencana(actor)} />
				</>
			)}
			<DaftarRapat filter={filter} isi={await listRapat(actor, filter)} />
		</>
	);
}

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
					<>
						<ButtonLink href="/rapat/jadwal">Jadwal</ButtonLink>
						{writes && (
							<>
								<ButtonLink href="/rapat/baru">Catat rapat</ButtonLink>
								<ButtonLink look="primary" href="/rapat/rencana">
									Rencanakan rapat
								</ButtonLink>
							</>
						)}
					</>
				}
			/>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<TabRapat filter={filter} />
			{filter.tab === "rapat" ? (
				<Rapat actor={actor} filter={filter} />
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
