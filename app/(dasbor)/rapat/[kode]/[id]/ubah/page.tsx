import { notFound } from "next/navigation";
import { RapatForm } from "@/components/rapat/rapat-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatKode } from "@/lib/format";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { AlamatRapat } from "@/lib/rapat/schema";

/** Corrects a meeting of the own level, its minutes above all. */
export default async function UbahRapatPage({ params }: PageProps<"/rapat/[kode]/[id]/ubah">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	if (!rapat || !actor.scope.sendiri.includes(rapat.wilayah)) notFound();
	return (
		<>
			<PageHeader
				title="Perbaiki rapat"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: `/rapat/${formatKode(rapat.wilayah)}/${rapat.id}` },
					{ label: "Perbaiki" },
				]}
			/>
			<RapatForm bahan={await bahanRapat(actor, rapat.wilayah)} stored={rapat} />
		</>
	);
}
