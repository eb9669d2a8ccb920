import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MoveForm } from "@/components/kpm/move-form";
import { PageHeader } from "@/components/ui/page-header";
import { DesaPicker } from "@/components/wilayah/desa-picker";
import { requireActor } from "@/lib/auth/session";
import { findKpmFacts } from "@/lib/kpm/detail-queries";
import { findTempatPilihan } from "@/lib/kpm/form-queries";
import { AlamatDesa, AlamatKpm } from "@/lib/kpm/schema";
import { searchWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Pindahkan keluarga" };

export default async function KpmPindahPage(props: PageProps<"/kpm/[id]/pindah">) {
	const actor = await requireActor("kpm:write");
	const asked = AlamatKpm.safeParse(await props.params);
	const { desa, desaTeks } = AlamatDesa.parse(await props.searchParams);
	const kpm = asked.success && (await findKpmFacts(actor, asked.data.id));
	if (!kpm) notFound();
	const within = String(actor.scope.tenant);
	const typed = desa ? "" : desaTeks;
	const found = await searchWilayah(actor, typed, { within, levels: ["desa"] });
	const pilihan = await findTempatPilihan(actor, desa || kpm.desaCode);
	if (!pilihan) notFound();
	const now = `${kpm.desa}, Kec. ${kpm.kecamatan}; ${kpm.kelompok ?? "tanpa kelompok"}; ${kpm.pendamping}`;
	return (
		<>
			<PageHeader
				title="Pindahkan keluarga"
				crumbs={[{ label: kpm.nama, href: `/kpm/${kpm.id}` }, { label: "Pindahkan" }]}
				meta={`Sekarang: ${now}`}
			/>
			<DesaPicker
				label="Pindah ke desa/kelurahan"
				action={`/kpm/${kpm.id}/pindah`}
				dalam={within}
				defaultValue={{ value: pilihan.desa.code, label: pilihan.desa.name }}
				found={found}
				typed={typed}
			/>
			<MoveForm key={pilihan.desa.code} kpm={kpm} pilihan={pilihan} />
		</>
	);
}
