import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JoinForm } from "@/components/kelompok/join-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findKelompokPilihan } from "@/lib/kelompok/detail-queries";
import { AlamatKelompok } from "@/lib/kelompok/schema";

export const metadata: Metadata = { title: "Masukkan keluarga" };

export default async function KelompokIsiPage(props: PageProps<"/kelompok/[id]/isi">) {
	const actor = await requireActor("kelompok:write");
	const query = await props.searchParams;
	const asked = AlamatKelompok.safeParse({ ...query, ...(await props.params) });
	const pilihan =
		asked.success && (await findKelompokPilihan(actor, asked.data.id, asked.data.cari));
	if (!pilihan || pilihan.kelompok.selesai) notFound();
	const { kelompok } = pilihan;
	return (
		<>
			<PageHeader
				title={`Masukkan keluarga ke ${kelompok.nama}`}
				crumbs={[{ label: kelompok.nama, href: `/kelompok/${kelompok.id}` }, { label: "Isi" }]}
				meta={`${kelompok.desa}, Kec. ${kelompok.kecamatan} · sekarang ${kelompok.keluarga} KPM aktif`}
			/>
			<JoinForm pilihan={pilihan} cari={asked.data.cari} />
		</>
	);
}
