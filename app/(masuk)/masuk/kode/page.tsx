import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KodeForm } from "@/components/masuk/kode-form";
import { PageHeader } from "@/components/ui/page-header";
import { readPending } from "@/lib/auth/pending";
import { safeReturn } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Kode pengaman" };

type Props = { searchParams: Promise<{ kembali?: string | string[] }> };

export default async function KodePage({ searchParams }: Props) {
	const { kembali } = await searchParams;
	const back = safeReturn(typeof kembali === "string" ? kembali : undefined);
	if (!(await readPending())) redirect(`/masuk?kembali=${encodeURIComponent(back)}`);
	return (
		<div>
			<PageHeader title="Kode pengaman" meta="Kata sandi Anda benar. Tinggal satu langkah." />
			<KodeForm back={back} />
		</div>
	);
}
