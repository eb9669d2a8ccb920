import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DaftarRapat } from "@/components/rapat/daftar";
import { KehadiranTahun } from "@/components/rapat/kehadiran";
import { TabTindak } from "@/components/tindak-lanjut/tab";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { countKehadiran } from "@/lib/rapat/kehadiran-queries";
import { listRapat } from "@/lib/rapat/queries";
import { RapatFilter } from "@/lib/rapat/schema";
import { tahunOf, tanggalOf } from "@/lib/time";
import { findWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** Meetings of the own level, above and below. */
export default async function RapatPage({ searchParams }: PageProps<"/rapat">) {
	const actor = await requireActor("rapat:read");
	const query = await searchParams;
	if (query.tab === "tindak-lanjut") redirect("/tindak-lanjut");
	const filter = RapatFilter.parse(query);
	const wilayah = filter.wilayah ?? actor.scope.sendiri[0] ?? "0";
	const tempat = await findWilayah(actor, wilayah);
	const place = filter.wilayah && tempat;
	const tahun = tahunOf(tanggalOf(actor.scope.now(), actor.zona));
	const kehadiran = await countKehadiran(actor, { wilayah, tahun });
	return (
		<>
			<PageHeader
				title="Rapat evaluasi"
				meta={
					place && (
						<>
							Hanya {place.name}.{" "}
							<Link
								href="/rapat"
								className="font-semibold text-accent underline underline-offset-4"
							>
								Tampilkan semua
							</Link>
						</>
					)
				}
				actions={
					can(actor, "rapat:write") && (
						<ButtonLink look="primary" href="/rapat/baru">
							Catat rapat
						</ButtonLink>
					)
				}
			/>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<TabTindak current="rapat" />
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
