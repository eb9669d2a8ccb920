import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KunjunganForm } from "@/components/kunjungan/kunjungan-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { newKunjungan } from "@/lib/kunjungan/queries";
import { KunjunganFilter } from "@/lib/kunjungan/schema";

export const metadata: Metadata = { title: "Catat kunjungan" };

export default async function KunjunganBaruPage({ searchParams }: PageProps<"/kunjungan/baru">) {
	const actor = await requireActor("kegiatan:write");
	const { kpm } = KunjunganFilter.parse(await searchParams);
	const begin = await newKunjungan(actor, kpm);
	if (!begin) notFound();
	return (
		<>
			<PageHeader
				title="Catat kunjungan"
				crumbs={[{ label: "Kunjungan rumah", href: "/kunjungan" }, { label: "Baru" }]}
				meta="Masuk sendiri ke laporan bulan itu."
			/>
			<KunjunganForm {...begin} />
		</>
	);
}
