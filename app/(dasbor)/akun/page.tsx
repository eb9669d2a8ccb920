import type { Metadata } from "next";
import { DefinitionList } from "@/components/ui/definition-list";
import { LinkList } from "@/components/ui/link-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Akun saya" };

const DONE: Record<string, string> = {
	sandi: "Kata sandi Anda diganti. Perangkat lain sudah dikeluarkan.",
	lepas: "Pengaman dua langkah dilepas.",
};

type Props = { searchParams: Promise<{ berhasil?: string | string[] }> };

export default async function AkunPage({ searchParams }: Props) {
	const actor = await requireActor("akun:own");
	const done = DONE[String((await searchParams).berhasil)];
	return (
		<div className="max-w-2xl">
			<PageHeader title="Akun saya" />
			{done && <Notice tone="success" title={done} className="mb-4" />}
			<div className="mb-5 rounded-md border border-line bg-surface px-4 py-2">
				<DefinitionList
					items={[
						{ term: "Nama", value: actor.name },
						{ term: "Nama pengguna", value: actor.username },
						{ term: "Peran", value: actor.roleLabel },
						{ term: "Wilayah", value: actor.wilayahName },
					]}
				/>
			</div>
			<LinkList
				title="Keamanan"
				items={[
					{ href: "/akun/sandi", title: "Ganti kata sandi" },
					{
						href: "/akun/pengaman",
						title: "Pengaman dua langkah",
						sub: actor.hasTotp
							? "Terpasang: selain kata sandi, diminta kode dari HP Anda."
							: "Belum terpasang.",
					},
					{
						href: "/akun/sesi",
						title: "Perangkat yang masuk",
						sub: "Lihat di mana akun Anda dipakai, dan keluarkan yang tidak Anda kenal.",
					},
				]}
			/>
		</div>
	);
}
