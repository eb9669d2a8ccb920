import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PintuMasuk } from "@/components/hadir/pintu";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findPintuRapat } from "@/lib/hadir/queries";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Hadir" };

/** Where the QR of a meeting leads: "I am here", in one tap. Opening the page alone writes nothing. */
export default async function HadirPage(props: PageProps<"/hadir/[kode]/[id]">) {
	const actor = await requireActor("rapat:read");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findPintuRapat(actor, alamat.data) : null;
	if (!rapat) notFound();
	const { k } = await props.searchParams;
	return (
		<>
			<PageHeader title={rapat.judul} meta={rapat.nama} />
			<PintuMasuk
				rapat={rapat}
				zona={actor.zona}
				kode={typeof k === "string" && /^\d{6}$/.test(k) ? k : ""}
			/>
		</>
	);
}
