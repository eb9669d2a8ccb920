import type { Metadata } from "next";
import { KpmNewForm } from "@/components/kpm/kpm-new-form";
import { PageHeader } from "@/components/ui/page-header";
import { DesaPicker } from "@/components/wilayah/desa-picker";
import { requireActor } from "@/lib/auth/session";
import { findTempatPilihan } from "@/lib/kpm/form-queries";
import { AlamatDesa } from "@/lib/kpm/schema";
import { searchWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Tambah keluarga" };

export default async function KpmBaruPage({ searchParams }: PageProps<"/kpm/baru">) {
	const actor = await requireActor("kpm:write");
	const { desa, desaTeks } = AlamatDesa.parse(await searchParams);
	const pilihan = await findTempatPilihan(actor, desa);
	const within = String(actor.scope.tenant);
	const found = pilihan ? [] : await searchWilayah(actor, desaTeks, { within, levels: ["desa"] });
	const place = pilihan && `${pilihan.desa.name}, Kec. ${pilihan.desa.kecamatan}`;
	return (
		<>
			<PageHeader
				title="Tambah keluarga"
				crumbs={[{ label: "Keluarga (KPM)", href: "/kpm" }, { label: "Baru" }]}
				meta={place ?? "Pilih dulu desa atau kelurahan tempat tinggalnya."}
			/>
			<DesaPicker
				label="Desa/kelurahan"
				action="/kpm/baru"
				dalam={within}
				defaultValue={pilihan && { value: pilihan.desa.code, label: pilihan.desa.name }}
				found={found}
				typed={pilihan ? undefined : desaTeks}
			/>
			{pilihan && <KpmNewForm key={pilihan.desa.code} pilihan={pilihan} />}
		</>
	);
}
