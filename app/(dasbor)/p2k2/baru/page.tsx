import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SesiForm } from "@/components/p2k2/sesi-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { newSesi } from "@/lib/p2k2/queries";
import { P2k2Filter } from "@/lib/p2k2/schema";

export const metadata: Metadata = { title: "Catat sesi P2K2" };

export default async function SesiBaruPage({ searchParams }: PageProps<"/p2k2/baru">) {
	const actor = await requireActor("p2k2:write");
	const { kelompok } = P2k2Filter.parse(await searchParams);
	if (!kelompok) redirect("/p2k2");
	const begin = await newSesi(actor, kelompok);
	if (!begin) notFound();
	const { nama, desa, mulai, tempat } = begin.kelompok;
	const anggota = begin.anggota.map((one) => ({ ...one, huruf: "H" }));
	return (
		<>
			<PageHeader
				title={nama}
				crumbs={[{ label: "P2K2", href: "/p2k2" }, { label: "Catat sesi" }]}
				meta={desa}
			/>
			{anggota.length === 0 ? (
				<EmptyState title="Kelompok ini belum punya keluarga aktif">
					Sesi dapat dicatat setelah APD memasukkan keluarga ke kelompok ini.
				</EmptyState>
			) : (
				<SesiForm
					{...begin}
					kelompokId={kelompok}
					mulai={mulai}
					tempat={tempat}
					anggota={anggota}
				/>
			)}
		</>
	);
}
