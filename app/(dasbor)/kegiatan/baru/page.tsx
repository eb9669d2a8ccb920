import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KegiatanForm } from "@/components/kegiatan/kegiatan-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { newKegiatan } from "@/lib/kegiatan/queries";
import { KegiatanFilter } from "@/lib/kegiatan/schema";

export const metadata: Metadata = { title: "Catat kegiatan" };

export default async function KegiatanBaruPage({ searchParams }: PageProps<"/kegiatan/baru">) {
	const actor = await requireActor("kegiatan:write");
	const { rhk } = KegiatanFilter.parse(await searchParams);
	const begin = await newKegiatan(actor);
	if (!begin) notFound();
	return (
		<>
			<PageHeader
				title="Catat kegiatan"
				crumbs={[{ label: "Kegiatan lain", href: "/kegiatan" }, { label: "Baru" }]}
				meta="Masuk sendiri ke laporan bulan itu."
			/>
			<KegiatanForm {...begin} rhk={rhk} />
		</>
	);
}
