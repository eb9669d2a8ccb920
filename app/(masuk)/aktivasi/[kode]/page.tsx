import type { Metadata } from "next";
import { AktivasiForm } from "@/components/akun/aktivasi-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { findKode } from "@/lib/akun/kode-queries";

export const metadata: Metadata = { title: "Kata sandi baru", referrer: "no-referrer" };

type Props = { params: Promise<{ kode: string }> };

export default async function AktivasiPage({ params }: Props) {
	const { kode } = await params;
	const found = await findKode(kode);
	if (!found)
		return (
			<div>
				<PageHeader title="Tautan tidak berlaku" />
				<p className="mb-4 text-muted">
					Tautan ini sudah dipakai, sudah lewat waktunya, atau tidak lengkap tersalin. Minta tautan
					baru kepada pengelola akun Anda.
				</p>
				<ButtonLink href="/masuk">Ke halaman masuk</ButtonLink>
			</div>
		);
	return (
		<div>
			<PageHeader
				title={found.tujuan === "AKTIVASI" ? "Aktifkan akun" : "Pulihkan akun"}
				meta={`${found.nama} · nama pengguna ${found.username}`}
			/>
			<AktivasiForm kode={kode} username={found.username} recovery={found.tujuan === "PEMULIHAN"} />
		</div>
	);
}
