import type { Metadata } from "next";
import { SandiForm } from "@/components/akun/sandi-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Ganti kata sandi" };

export default async function SandiPage() {
	const actor = await requireActor("akun:own");
	return (
		<div className="max-w-md">
			<PageHeader
				title="Ganti kata sandi"
				crumbs={[{ label: "Akun saya", href: "/akun" }, { label: "Kata sandi" }]}
			/>
			{actor.mustChangePassword && (
				<Notice tone="warn" title="Ganti kata sandi dahulu" className="mb-4">
					Pengelola akun meminta Anda mengganti kata sandi sebelum melanjutkan.
				</Notice>
			)}
			<SandiForm username={actor.username} />
		</div>
	);
}
