import type { Metadata } from "next";
import { AntreanTabel, MenyerahTabel } from "@/components/antrean/antrean-tabel";
import { PageHeader } from "@/components/ui/page-header";
import { getAntrean } from "@/lib/antrean/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Antrean pekerjaan" };

/** How the queue of jobs stands, for the system's administrator. */
export default async function AntreanPage() {
	const actor = await requireActor("antrean:read");
	const { baris, menyerah } = await getAntrean(actor);
	return (
		<>
			<PageHeader title="Antrean pekerjaan" meta="Jumlah menurut keadaan; isinya tidak tampil" />
			<AntreanTabel rows={baris} zona={actor.zona} />
			<MenyerahTabel rows={menyerah} zona={actor.zona} />
		</>
	);
}
