import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MasukForm } from "@/components/masuk/masuk-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor, safeReturn } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Masuk" };

type Props = { searchParams: Promise<{ kembali?: string | string[] }> };

export default async function MasukPage({ searchParams }: Props) {
	const { kembali } = await searchParams;
	const back = safeReturn(typeof kembali === "string" ? kembali : undefined);
	if (await currentActor()) redirect(back);
	return (
		<div>
			<PageHeader title="Masuk" meta="Laporan, evaluasi dan graduasi PKH" />
			<MasukForm back={back} />
			<p className="mt-6 text-sm text-muted">
				Lupa kata sandi, atau belum punya akun? Hubungi pengelola akun di Dinas Sosial Anda; ia
				membuatkan tautan sekali pakai.
			</p>
		</div>
	);
}
