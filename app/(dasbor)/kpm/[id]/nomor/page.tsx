import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UnmaskForm } from "@/components/kpm/unmask-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKpmFacts } from "@/lib/kpm/detail-queries";
import { KOLOM_NOMOR } from "@/lib/kpm/rules";
import { AlamatNomor } from "@/lib/kpm/schema";

export const metadata: Metadata = { title: "Lihat nomor lengkap" };

export default async function KpmNomorPage(props: PageProps<"/kpm/[id]/nomor">) {
	const actor = await requireActor("nik:unmask");
	const asked = AlamatNomor.safeParse({ ...(await props.searchParams), ...(await props.params) });
	const kpm = asked.success && (await findKpmFacts(actor, asked.data.id));
	if (!kpm) notFound();
	const { kolom, anggota } = asked.data;
	return (
		<>
			<PageHeader
				title={`Lihat ${KOLOM_NOMOR[kolom]} lengkap`}
				crumbs={[{ label: kpm.nama, href: `/kpm/${kpm.id}` }, { label: KOLOM_NOMOR[kolom] }]}
				meta="Data pribadi: hanya untuk keperluan tugas."
			/>
			<UnmaskForm kpmId={kpm.id} anggotaId={anggota} kolom={kolom} />
		</>
	);
}
