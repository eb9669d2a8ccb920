import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BukaAksesForm } from "@/components/akses/buka-akses-form";
import { DaftarAkses } from "@/components/akses/daftar-akses";
import { TerbukaNotice } from "@/components/akses/terbuka-notice";
import { PageHeader } from "@/components/ui/page-header";
import { listAkses, newAksesId } from "@/lib/akses/queries";
import { requireActor } from "@/lib/auth/session";
import { findWilayah } from "@/lib/wilayah/queries";
import { kodeWilayah } from "@/lib/wilayah/schema";

export const metadata: Metadata = { title: "Akses keluarga" };

type Props = { params: Promise<{ kode: string }> };

export default async function AksesKabupatenPage({ params }: Props) {
	const actor = await requireActor("kpm:open");
	const code = kodeWilayah.safeParse((await params).kode);
	const place = code.success && code.data.length === 4 ? await findWilayah(actor, code.data) : null;
	const isMine =
		actor.scope.kind === "nasional" || actor.scope.kabupaten.includes(Number(place?.code));
	if (!place || !isMine) notFound();
	const rows = await listAkses(actor, Number(place.code));
	const open = rows.find(({ terbuka }) => terbuka);
	return (
		<div className="flex max-w-2xl flex-col gap-5">
			<PageHeader
				title={`Keluarga di ${place.name}`}
				crumbs={[{ label: "Akses keluarga", href: "/akses" }, { label: place.name }]}
			/>
			{open ? (
				<TerbukaNotice akses={open} zona={actor.zona} />
			) : (
				<BukaAksesForm id={newAksesId(actor)} only={{ code: place.code, name: place.name }} />
			)}
			<DaftarAkses rows={rows} zona={actor.zona} />
		</div>
	);
}
