import type { Metadata } from "next";
import { KotakMasuk } from "@/components/kotak-masuk/kotak-masuk";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { listInbox } from "@/lib/kotak-masuk/queries";

export const metadata: Metadata = { title: "Kotak masuk" };

/** What waits for this person. */
export default async function KotakMasukPage() {
	const actor = await requireActor("laporan:read");
	return (
		<>
			<PageHeader
				title="Kotak masuk"
				meta="Yang menunggu Anda"
				actions={<ButtonLink href="/kabar">Ringkasan</ButtonLink>}
			/>
			<KotakMasuk rows={await listInbox(actor)} />
		</>
	);
}
