import { notFound } from "next/navigation";
import { PengumumanForm } from "@/components/pengumuman/pengumuman-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatKode } from "@/lib/format";
import { findPengumuman } from "@/lib/pengumuman/baca-queries";
import { bahanPengumuman } from "@/lib/pengumuman/queries";
import { AlamatPengumuman } from "@/lib/pengumuman/schema";

/** Corrects what the own level told. */
export default async function UbahPengumumanPage({
	params,
}: PageProps<"/pengumuman/[kode]/[id]/ubah">) {
	const actor = await requireActor("pengumuman:write");
	const alamat = AlamatPengumuman.safeParse(await params);
	const pengumuman = alamat.success ? await findPengumuman(actor, alamat.data) : null;
	if (!pengumuman || !actor.scope.sendiri.includes(pengumuman.wilayah)) notFound();
	const { wilayah, id, judul } = pengumuman;
	return (
		<>
			<PageHeader
				title="Perbaiki pengumuman"
				crumbs={[
					{ label: "Pengumuman", href: "/pengumuman" },
					{ label: judul, href: `/pengumuman/${formatKode(wilayah)}/${id}` },
					{ label: "Perbaiki" },
				]}
			/>
			<PengumumanForm bahan={await bahanPengumuman(actor)} stored={pengumuman} />
		</>
	);
}
