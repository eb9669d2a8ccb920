import { notFound } from "next/navigation";
import { RapatForm, RencanaForm } from "@/components/rapat/rapat-form";
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
	const own = rapat && actor.scope.sendiri.includes(rapat.wilayah);
	if (!rapat || !own || rapat.status === "BATAL") notFound();
	const bahan = await bahanRapat(actor, rapat.wilayah);
	const planned = rapat.status === "RENCANA";
	return (
		<>
			<PageHeader
				title={planned ? "Ubah rencana rapat" : "Perbaiki rapat"}
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: `/rapat/${formatKode(rapat.wilayah)}/${rapat.id}` },
					{ label: planned ? "Ubah rencana" : "Perbaiki" },
				]}
			/>
			{planned ? (
				<RencanaForm bahan={bahan} stored={rapat} />
			) : (
				<RapatForm bahan={bahan} stored={rapat} />
			)}
		</>
	);
}
