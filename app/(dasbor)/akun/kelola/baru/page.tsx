import type { Metadata } from "next";
import { BuatAkunForm } from "@/components/akun/buat-akun-form";
import { PilihPetugas } from "@/components/akun/pilih-petugas";
import { PageHeader } from "@/components/ui/page-header";
import { getBahanAkun } from "@/lib/akun/bahan-queries";
import { BahanAsked } from "@/lib/akun/schema";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Buat akun" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BaruPage({ searchParams }: Props) {
	const actor = await requireActor("akun:manage");
	const asked = BahanAsked.parse(await searchParams);
	const { tanpaAkun, ...bahan } = await getBahanAkun(actor, asked);
	return (
		<div className="max-w-2xl">
			<PageHeader
				title="Buat akun"
				crumbs={[{ label: "Kelola akun", href: "/akun/kelola" }, { label: "Akun baru" }]}
				meta="Setelah disimpan, Anda mendapat tautan sekali pakai untuk diserahkan kepada pemilik akun."
			/>
			{bahan.kind === "kabupaten" && !bahan.person && (
				<PilihPetugas rows={tanpaAkun} cari={asked.cari} />
			)}
			<BuatAkunForm {...bahan} />
		</div>
	);
}
