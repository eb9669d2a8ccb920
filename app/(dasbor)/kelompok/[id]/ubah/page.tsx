import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KelompokCloseForm, KelompokEditForm } from "@/components/kelompok/kelompok-forms";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKelompokPilihan } from "@/lib/kelompok/detail-queries";
import { AlamatKelompok } from "@/lib/kelompok/schema";

export const metadata: Metadata = { title: "Ubah kelompok" };

export default async function KelompokUbahPage({ params }: PageProps<"/kelompok/[id]/ubah">) {
	const actor = await requireActor("kelompok:write");
	const asked = AlamatKelompok.safeParse(await params);
	const pilihan = asked.success && (await findKelompokPilihan(actor, asked.data.id));
	if (!pilihan || pilihan.kelompok.selesai) notFound();
	const { kelompok, today } = pilihan;
	return (
		<>
			<PageHeader
				title="Ubah kelompok"
				crumbs={[{ label: kelompok.nama, href: `/kelompok/${kelompok.id}` }, { label: "Ubah" }]}
			/>
			<div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
				<Card title="Nama dan pertemuan">
					<KelompokEditForm kelompok={kelompok} />
				</Card>
				<Card title="Kelompok tidak bertemu lagi">
					<KelompokCloseForm kelompok={kelompok} today={today} />
				</Card>
			</div>
		</>
	);
}
