import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HandOverForm } from "@/components/kelompok/kelompok-forms";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKelompokPilihan } from "@/lib/kelompok/detail-queries";
import { AlamatKelompok } from "@/lib/kelompok/schema";

export const metadata: Metadata = { title: "Serahkan kelompok" };

export default async function KelompokSerahPage({ params }: PageProps<"/kelompok/[id]/serah">) {
	const actor = await requireActor("kelompok:write");
	const asked = AlamatKelompok.safeParse(await params);
	const pilihan = asked.success && (await findKelompokPilihan(actor, asked.data.id));
	if (!pilihan || pilihan.kelompok.selesai) notFound();
	const { kelompok } = pilihan;
	return (
		<>
			<PageHeader
				title={`Serahkan ${kelompok.nama}`}
				crumbs={[{ label: kelompok.nama, href: `/kelompok/${kelompok.id}` }, { label: "Serahkan" }]}
				meta={`Sekarang pada ${kelompok.pendamping}. Keluarganya ikut; sesi dan kunjungan yang lalu tetap atas nama pencatatnya.`}
			/>
			<HandOverForm {...pilihan} />
		</>
	);
}
