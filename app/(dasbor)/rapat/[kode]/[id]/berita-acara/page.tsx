import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DaftarTerbit } from "@/components/berita-acara/daftar-terbit";
import { TerbitForm } from "@/components/berita-acara/terbit-form";
import { alamatRapat } from "@/components/rapat/alamat";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { listAgenda } from "@/lib/agenda/queries";
import { belumDibahas } from "@/lib/agenda/rules";
import { requireActor } from "@/lib/auth/session";
import { bahanTerbit } from "@/lib/berita-acara/queries";
import { alasanBelumTerbit } from "@/lib/berita-acara/rules";
import { listDokumenRapat } from "@/lib/dokumen/queries";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Berita acara rapat" };

/** What was issued of a meeting, and the form that issues its minutes. */
export default async function BeritaAcaraPage(props: PageProps<"/rapat/[kode]/[id]/berita-acara">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await props.params);
	const bahan = alamat.success ? await bahanTerbit(actor, alamat.data) : null;
	if (!bahan) notFound();
	const { rapat } = bahan;
	const dokumen = await listDokumenRapat(actor, rapat);
	const belum = alasanBelumTerbit(rapat.status);
	const { tersimpan } = await props.searchParams;
	return (
		<>
			<PageHeader
				title="Berita acara dan notula"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: alamatRapat(rapat) },
					{ label: "Berita acara" },
				]}
				actions={
					<DownloadLinks
						files={[
							{ label: "draf PDF", href: `/api${alamatRapat(rapat, "berita-acara.pdf")}` },
							{
								label: "daftar hadir XLSX",
								href: `/api${alamatRapat(rapat, "daftar-hadir")}?format=xlsx`,
							},
						]}
					/>
				}
			/>
			{tersimpan && <Notice tone="success" title="Berita acara terbit" className="mb-4" />}
			<DaftarTerbit dokumen={dokumen} zona={actor.zona} />
			{belum ? (
				<Notice title={belum} />
			) : (
				<TerbitForm
					bahan={bahan}
					terbit={dokumen}
					notulis={actor.name}
					belumDibahas={belumDibahas(await listAgenda(actor, rapat)).length}
				/>
			)}
		</>
	);
}
