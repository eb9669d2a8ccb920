import type { Metadata } from "next";
import { BukaAksesForm } from "@/components/akses/buka-akses-form";
import { DaftarAkses } from "@/components/akses/daftar-akses";
import { PageHeader } from "@/components/ui/page-header";
import { listAkses, newAksesId } from "@/lib/akses/queries";
import { requireActor } from "@/lib/auth/session";
import { listAnak } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Akses keluarga" };

export default async function AksesPage() {
	const actor = await requireActor("kpm:open");
	const isProvince = actor.scope.kind === "provinsi";
	const kabupaten = isProvince ? await listAnak(actor, actor.wilayahCode) : [];
	return (
		<div className="flex max-w-2xl flex-col gap-5">
			<PageHeader
				title="Akses keluarga"
				meta="Anda melihat angka. Data keluarga satu kabupaten/kota dibuka satu jam, dengan alasan yang tercatat."
			/>
			<BukaAksesForm
				id={newAksesId(actor)}
				kabupaten={
					isProvince ? kabupaten.map(({ code, name }) => ({ value: code, label: name })) : null
				}
			/>
			<DaftarAkses rows={await listAkses(actor)} zona={actor.zona} />
		</div>
	);
}
