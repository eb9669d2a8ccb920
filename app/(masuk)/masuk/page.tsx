import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MasukForm } from "@/components/masuk/masuk-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor, safeReturn } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Masuk" };

type Props = { searchParams: Promise<{ kembali?: string | string[]; baru?: string | string[] }> };

export default async function MasukPage({ searchParams }: Props) {
	const { kembali, baru } = await searchParams;
	const back = safeReturn(typeof kembali === "string" ? kembali : undefined);
	if (await currentActor()) redirect(back);
	return (
		<div>
			<PageHeader title="Masuk" meta="Laporan, evaluasi dan graduasi PKH" />
			{baru && (
				<Notice tone="success" title="Kata sandi tersimpan" className="mb-5">
					Silakan masuk dengan kata sandi baru Anda.
				</Notice>
			)}
			<MasukForm back={back} username={typeof baru === "string" ? baru.slice(0, 60) : ""} />
			<p className="mt-6 text-sm text-muted">
				Lupa kata sandi, atau belum punya akun? Hubungi pengelola akun di Dinas Sosial Anda; ia
				membuatkan tautan sekali pakai.
			</p>
		</div>
	);
}
