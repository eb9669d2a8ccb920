import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { UsulForm } from "@/components/graduasi/usul-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { newGraduasi } from "@/lib/graduasi/queries";
import { GraduasiFilter } from "@/lib/graduasi/schema";

export const metadata: Metadata = { title: "Usulkan graduasi" };

export default async function UsulGraduasiPage({ searchParams }: PageProps<"/graduasi/usul">) {
	const actor = await requireActor("graduasi:propose");
	const { kpm } = GraduasiFilter.parse(await searchParams);
	const begin = await newGraduasi(actor, kpm);
	if (!begin) notFound();
	if (begin.terbuka) redirect(`/graduasi/${begin.terbuka}`);
	return (
		<>
			<PageHeader
				title="Usulkan graduasi"
				crumbs={[{ label: "Graduasi", href: "/graduasi" }, { label: "Usulan baru" }]}
				meta="Diverifikasi supervisor, disetujui korkab, lalu ditetapkan Dinsos."
			/>
			<UsulForm id={begin.id} kpm={begin.kpm} />
		</>
	);
}
