import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CelahJadwal } from "@/components/jadwal-rapat/celah";
import { DaftarRapat } from "@/components/rapat/daftar";
import { KehadiranTahun } from "@/components/rapat/kehadiran";
import { RencanaTabel } from "@/components/rapat/rencana-tabel";
import { TabTindak } from "@/components/tindak-lanjut/tab";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DaftarUndanganSaya } from "@/components/undangan/undangan-saya";
import { type Actor, can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listJadwal } from "@/lib/jadwal-rapat/queries";
import { countKehadiran } from "@/lib/rapat/kehadiran-queries";
import { listRapat } from "@/lib/rapat/queries";
import { listRencana } from "@/lib/rapat/rencana-queries";
import { RapatFilter } from "@/lib/rapat/schema";
import { tahunOf, tanggalOf } from "@/lib/time";
import { listUndanganSaya } from "@/lib/undangan/queries";
import { findWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** What is to come: gaps, one's own invitations, plans. */
async function Mendatang({ actor, writes }: { actor: Actor; writes: boolean }) {
	return (
		<>
			<CelahJadwal jadwal={await listJadwal(actor)} writes={writes} />
			<DaftarUndanganSaya rows={await listUndanganSaya(actor)} />
			<RencanaTabel rows={await listRencana(actor)} />
		</>
	);
}

function Tindakan({ writes }: { writes: boolean }) {
	return (
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
	);
}

/** Meetings of the own level, above and below: first what is to come, then what has been. */
export default async function RapatPage({ searchParams }: PageProps<"/rapat">) {
	const actor = await requireActor("rapat:read");
	const query = await searchParams;
	if (query.tab === "tindak-lanjut") redirect("/tindak-lanjut");
	const filter = RapatFilter.parse(query);
	const writes = can(actor, "rapat:write");
	const wilayah = filter.wilayah ?? actor.scope.sendiri[0] ?? "0";
	const tempat = await findWilayah(actor, wilayah);
	const tahun = tahunOf(tanggalOf(actor.scope.now(), actor.zona));
	const kehadiran = await countKehadiran(actor, { wilayah, tahun });
	const first = filter.kursor === null && filter.wilayah === null;
	return (
		<>
			<PageHeader
				title="Rapat evaluasi"
				meta={
					filter.wilayah &&
					tempat && (
						<>
							Hanya {tempat.name}.{" "}
							<Link
								href="/rapat"
								className="font-semibold text-accent underline underline-offset-4"
							>
								Tampilkan semua
							</Link>
						</>
					)
				}
				actions={<Tindakan writes={writes} />}
			/>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<TabTindak current="rapat" />
			{first && <Mendatang actor={actor} writes={writes} />}
			<KehadiranTahun
				kehadiran={kehadiran}
				wilayah={wilayah}
				nama={tempat?.name ?? ""}
				tahun={tahun}
			/>
			<DaftarRapat filter={filter} isi={await listRapat(actor, filter)} />
		</>
	);
}
