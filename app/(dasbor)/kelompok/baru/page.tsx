import type { Metadata } from "next";
import { KelompokNewForm } from "@/components/kelompok/kelompok-forms";
import { PageHeader } from "@/components/ui/page-header";
import { DesaPicker } from "@/components/wilayah/desa-picker";
import { requireActor } from "@/lib/auth/session";
import { findTempatPilihan } from "@/lib/kpm/form-queries";
import { AlamatDesa } from "@/lib/kpm/schema";
import { searchWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Bentuk kelompok" };

export default async function KelompokBaruPage({ searchParams }: PageProps<"/kelompok/baru">) {
	const actor = await requireActor("kelompok:write");
	const { desa, desaTeks } = AlamatDesa.parse(await searchParams);
	const pilihan = await findTempatPilihan(actor, desa);
	const within = String(actor.scope.tenant);
	const found = pilihan ? [] : await searchWilayah(actor, desaTeks, { within, levels: ["desa"] });
	return (
		<>
			<PageHeader
				title="Bentuk kelompok"
				crumbs={[{ label: "Kelompok KPM", href: "/kelompok" }, { label: "Baru" }]}
				meta={
					pilihan ? `${pilihan.desa.name}, Kec. ${pilihan.desa.kecamatan}` : "Pilih dulu desanya."
				}
			/>
			<DesaPicker
				label="Desa/kelurahan"
				action="/kelompok/baru"
				dalam={within}
				defaultValue={pilihan && { value: pilihan.desa.code, label: pilihan.desa.name }}
				found={found}
				typed={pilihan ? undefined : desaTeks}
			/>
			{pilihan && <KelompokNewForm key={pilihan.desa.code} pilihan={pilihan} />}
		</>
	);
}
