import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormulirTindak } from "@/components/tindak-lanjut/formulir";
import { KeteranganTindak } from "@/components/tindak-lanjut/keterangan";
import { RiwayatTindak } from "@/components/tindak-lanjut/riwayat";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findTindakLanjut } from "@/lib/tindak-lanjut/riwayat-queries";
import { AlamatTindak } from "@/lib/tindak-lanjut/schema";

export const metadata: Metadata = { title: "Tindak lanjut rapat" };

/** One follow-up: what was asked, how it goes, and what became of it over later meetings. */
export default async function TindakPage(props: PageProps<"/tindak-lanjut/[kode]/[id]">) {
	const actor = await requireActor("rapat:read");
	const alamat = AlamatTindak.safeParse(await props.params);
	const isi = alamat.success ? await findTindakLanjut(actor, alamat.data) : null;
	if (!isi) notFound();
	const { tersimpan } = await props.searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title={isi.tindak.uraian}
				crumbs={[
					{ label: "Tindak lanjut rapat", href: "/tindak-lanjut" },
					{ label: isi.tindak.nama },
				]}
			/>
			<KeteranganTindak isi={isi} />
			<FormulirTindak isi={isi} />
			<RiwayatTindak riwayat={isi.riwayat} />
		</>
	);
}
