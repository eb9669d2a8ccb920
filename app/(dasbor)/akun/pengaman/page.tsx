import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KodeCadangan } from "@/components/akun/kode-cadangan";
import { LepasTotp } from "@/components/akun/lepas-totp";
import { PasangTotp } from "@/components/akun/pasang-totp";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { countKodeCadangan, findTotpBaru } from "@/lib/akun/saya-queries";
import { readSessionToken, requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Pengaman dua langkah" };

export default async function PengamanPage() {
	const actor = await requireActor("akun:own");
	const token = await readSessionToken();
	if (!token) notFound();
	const offer = await findTotpBaru(actor, token);
	return (
		<div className="max-w-xl">
			<PageHeader
				title="Pengaman dua langkah"
				crumbs={[{ label: "Akun saya", href: "/akun" }, { label: "Pengaman" }]}
				meta="Selain kata sandi, masuk memerlukan kode 6 angka dari HP Anda."
			/>
			{actor.mustSetUpTotp && (
				<Notice tone="warn" title="Pasang dahulu sebelum melanjutkan" className="mb-4">
					Peran Anda mewajibkan pengaman dua langkah.
				</Notice>
			)}
			<div className="flex flex-col gap-5">
				<PasangTotp offer={offer} />
				{!offer && <KodeCadangan left={await countKodeCadangan(actor)} />}
				{!offer && <LepasTotp username={actor.username} />}
			</div>
		</div>
	);
}
