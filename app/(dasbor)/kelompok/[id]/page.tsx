import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KelompokActions } from "@/components/kelompok/kelompok-actions";
import { KelompokDetail } from "@/components/kelompok/kelompok-detail";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findKelompok } from "@/lib/kelompok/detail-queries";
import { AlamatKelompok } from "@/lib/kelompok/schema";

export const metadata: Metadata = { title: "Kelompok" };

export default async function KelompokDetailPage({ params }: PageProps<"/kelompok/[id]">) {
	const actor = await requireActor("kelompok:read");
	const asked = AlamatKelompok.safeParse(await params);
	const kelompok = asked.success && (await findKelompok(actor, asked.data.id));
	if (!kelompok) notFound();
	return (
		<>
			<PageHeader
				title={kelompok.nama}
				crumbs={[{ label: "Kelompok KPM", href: "/kelompok" }, { label: kelompok.nama }]}
				meta={`${kelompok.desa}, Kec. ${kelompok.kecamatan} · ${kelompok.keluarga} KPM aktif`}
				actions={
					<KelompokActions
						kelompok={kelompok}
						writes={can(actor, "kelompok:write")}
						meets={can(actor, "p2k2:write")}
					/>
				}
			/>
			<KelompokDetail kelompok={kelompok} />
		</>
	);
}
