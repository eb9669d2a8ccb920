import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SesiForm } from "@/components/p2k2/sesi-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findSesi, listMateri } from "@/lib/p2k2/queries";
import { id as idSchema } from "@/lib/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Perbaiki sesi P2K2" };

export default async function SesiUbahPage({ params }: PageProps<"/p2k2/[id]/ubah">) {
	const actor = await requireActor("p2k2:write");
	const id = idSchema.safeParse((await params).id);
	const sesi = id.success ? await findSesi(actor, id.data) : null;
	if (!sesi?.milikSendiri || sesi.dibatalkan) notFound();
	const active = await listMateri(actor);
	const present = active.some(
		(one) => one.kurikulum === sesi.kurikulum && one.modul === sesi.modul && one.sesi === sesi.sesi,
	);
	const anggota = sesi.anggota.map(({ kpmId, nama, huruf }) => ({
		id: kpmId,
		nama: nama ?? "Keluarga yang sudah pindah dampingan",
		huruf,
	}));
	return (
		<>
			<PageHeader
				title={`Perbaiki sesi ${sesi.kelompok ?? ""}`}
				crumbs={[
					{ label: "P2K2", href: "/p2k2" },
					{ label: "Sesi", href: `/p2k2/${sesi.id}` },
					{ label: "Perbaiki" },
				]}
				meta={sesi.desa}
			/>
			<SesiForm
				id={sesi.id}
				kelompokId={sesi.kelompokId}
				today={tanggalOf(actor.scope.now(), actor.zona)}
				materi={present ? active : [sesi, ...active]}
				sudah={[]}
				berikut={null}
				anggota={anggota}
				stored={sesi}
			/>
		</>
	);
}
