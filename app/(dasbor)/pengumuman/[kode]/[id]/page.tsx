import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PembacaPanel } from "@/components/pengumuman/pembaca";
import { PengumumanIsi, TarikForm } from "@/components/pengumuman/pengumuman-isi";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatKode } from "@/lib/format";
import { findPengumuman } from "@/lib/pengumuman/baca-queries";
import { bahanPengumuman, countPembaca, listBelumBaca } from "@/lib/pengumuman/queries";
import { AlamatPengumuman, KursorNama } from "@/lib/pengumuman/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Pengumuman" };

/** An announcement; whoever told it also sees who has read it. */
export default async function PengumumanDetailPage(props: PageProps<"/pengumuman/[kode]/[id]">) {
	const actor = await requireActor("pengumuman:read");
	const alamat = AlamatPengumuman.safeParse(await props.params);
	const pengumuman = alamat.success ? await findPengumuman(actor, alamat.data) : null;
	if (!pengumuman) notFound();
	const { tersimpan, sesudah } = await props.searchParams;
	const writes = can(actor, "pengumuman:write") && actor.scope.sendiri.includes(pengumuman.wilayah);
	const rows = writes ? await countPembaca(actor, pengumuman) : null;
	const belum = writes
		? await listBelumBaca(actor, pengumuman, KursorNama.parse(sesudah ?? null))
		: null;
	const { label } = await bahanPengumuman(actor);
	const address = `/pengumuman/${formatKode(pengumuman.wilayah)}/${pengumuman.id}`;
	return (
		<>
			<PageHeader
				title={pengumuman.judul}
				crumbs={[{ label: "Pengumuman", href: "/pengumuman" }, { label: pengumuman.judul }]}
				actions={writes && <ButtonLink href={`${address}/ubah`}>Perbaiki</ButtonLink>}
			/>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PengumumanIsi
				pengumuman={pengumuman}
				label={label}
				today={tanggalOf(actor.scope.now(), actor.zona)}
				zona={actor.zona}
			/>
			{rows && belum && <PembacaPanel rows={rows} belum={belum} {...pengumuman} />}
			{writes && <TarikForm pengumuman={pengumuman} />}
		</>
	);
}
