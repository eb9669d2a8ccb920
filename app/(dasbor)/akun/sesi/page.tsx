import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AkhiriSesi } from "@/components/akun/akhiri-sesi";
import { DaftarSesi } from "@/components/akun/daftar-sesi";
import { PageHeader } from "@/components/ui/page-header";
import { listSesiSaya } from "@/lib/akun/saya-queries";
import { readSessionToken, requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Perangkat yang masuk" };

export default async function SesiPage() {
	const actor = await requireActor("akun:own");
	const token = await readSessionToken();
	if (!token) notFound();
	const sesi = await listSesiSaya(token);
	return (
		<div className="max-w-2xl">
			<PageHeader
				title="Perangkat yang masuk"
				crumbs={[{ label: "Akun saya", href: "/akun" }, { label: "Perangkat" }]}
				meta="Ada yang tidak Anda kenal? Keluarkan, lalu ganti kata sandi."
				actions={sesi.length > 1 && <AkhiriSesi nomor="semua" />}
			/>
			<DaftarSesi sesi={sesi} zona={actor.zona} />
		</div>
	);
}
