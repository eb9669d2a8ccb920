import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AkhiriRapat } from "@/components/rapat/akhiri";
import { alamatRapat } from "@/components/rapat/alamat";
import { PageHeader } from "@/components/ui/page-header";
import { listAgenda } from "@/lib/agenda/queries";
import { belumDibahas } from "@/lib/agenda/rules";
import { requireActor } from "@/lib/auth/session";
import { findRapat } from "@/lib/rapat/queries";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Akhiri rapat" };

/** Asks once more before a meeting is ended of whose agenda something was not ticked. */
export default async function AkhiriRapatPage({ params }: PageProps<"/rapat/[kode]/[id]/akhiri">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	if (!rapat || !actor.scope.sendiri.includes(rapat.wilayah)) notFound();
	if (rapat.status !== "BERLANGSUNG") redirect(alamatRapat(rapat));
	return (
		<>
			<PageHeader
				title="Akhiri rapat"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: alamatRapat(rapat) },
					{ label: "Akhiri" },
				]}
			/>
			<AkhiriRapat rapat={rapat} belumDibahas={belumDibahas(await listAgenda(actor, rapat))} />
		</>
	);
}
