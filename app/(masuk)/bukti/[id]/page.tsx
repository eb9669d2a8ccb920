import type { Metadata } from "next";
import { BuktiDokumen } from "@/components/dokumen/bukti";
import { BuktiKosong } from "@/components/dokumen/bukti-kosong";
import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { findBukti, findUnduhan } from "@/lib/dokumen/queries";
import { AlamatBukti } from "@/lib/dokumen/schema";

export const metadata: Metadata = {
	title: "Bukti dokumen",
	robots: { index: false, follow: false },
	referrer: "no-referrer",
};

/** The proof behind the code on a document, for whoever holds it; a reader who may, downloads it here. */
export default async function BuktiPage({ params }: PageProps<"/bukti/[id]">) {
	const alamat = AlamatBukti.safeParse(await params);
	const bukti = alamat.success ? await findBukti(alamat.data.id) : null;
	if (!alamat.success || !bukti) return <BuktiKosong />;
	const { id } = alamat.data;
	const actor = await readyActor();
	const unduhan = actor && can(actor, "dokumen:read") ? await findUnduhan(actor, id) : null;
	return <BuktiDokumen id={id} bukti={bukti} unduhan={unduhan} zona={actor?.zona} />;
}
