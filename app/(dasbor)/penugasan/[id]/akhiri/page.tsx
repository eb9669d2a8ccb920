import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndPenugasanForm } from "@/components/penugasan/penugasan-forms";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatTanggal } from "@/lib/format";
import { findPenugasan } from "@/lib/penugasan/queries";
import { AlamatPenugasan } from "@/lib/penugasan/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Akhiri penugasan" };

export default async function AkhiriPage({ params }: PageProps<"/penugasan/[id]/akhiri">) {
	const actor = await requireActor("penugasan:write");
	const asked = AlamatPenugasan.safeParse(await params);
	const tugas = asked.success && (await findPenugasan(actor, asked.data.id));
	if (!tugas) notFound();
	const { nama, kecamatan, kecamatanCode, mulai, selesai, keluarga } = tugas;
	return (
		<>
			<PageHeader
				title="Akhiri penugasan"
				crumbs={[
					{ label: kecamatan, href: `/penugasan?kecamatan=${kecamatanCode}` },
					{ label: nama },
				]}
				meta={`${nama}, ${tugas.desa ?? `Kecamatan ${kecamatan}`}, sejak ${formatTanggal(mulai)}`}
			/>
			{keluarga > 0 && (
				<Notice
					tone="warn"
					title={`${keluarga} KPM aktif akan tanpa pendamping`}
					className="mb-4 max-w-xl"
				>
					Serahkan dulu kelompoknya kepada penggantinya, atau lakukan sesudahnya dari daftar
					keluarga tanpa pendamping.
				</Notice>
			)}
			{selesai ? (
				<Notice title={`Sudah diakhiri per ${formatTanggal(selesai)}`} />
			) : (
				<EndPenugasanForm
					id={tugas.id}
					nama={nama}
					today={tanggalOf(actor.scope.now(), actor.zona)}
				/>
			)}
		</>
	);
}
