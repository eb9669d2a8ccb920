import type { Metadata } from "next";
import { LanggananForm } from "@/components/kabar/langganan-form";
import { PesanCard, RingkasanList } from "@/components/kabar/ringkasan";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { formatTanggalPanjang } from "@/lib/format";
import { findLangganan, getRingkasan } from "@/lib/kabar/queries";
import { teksPesan } from "@/lib/kabar/rules";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Ringkasan" };

/** One quiet digest of what waits or is wrong: to read, to paste, or by e-mail. */
export default async function KabarPage({ searchParams }: PageProps<"/kabar">) {
	const actor = await requireActor("pengumuman:read");
	const { scope, zona, roleLabel, wilayahName } = actor;
	const tanggal = tanggalOf(scope.now(), zona);
	const { NEXTAUTH_URL, SMTP_URL } = env();
	const { sah } = await searchParams;
	const butir = await getRingkasan(actor);
	const sampul = { tanggal, sebagai: `${roleLabel}, ${wilayahName}`, alamat: NEXTAUTH_URL };
	return (
		<div className="max-w-3xl">
			<PageHeader title="Ringkasan" meta={formatTanggalPanjang(tanggal)} />
			{sah && <Notice tone="success" title="Alamat surel terverifikasi" className="mb-4" />}
			<RingkasanList butir={butir} />
			{butir && <PesanCard teks={teksPesan(butir, sampul)} />}
			<LanggananForm
				langganan={await findLangganan(actor)}
				zona={zona}
				adaServer={SMTP_URL !== undefined}
			/>
		</div>
	);
}
