import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { RincianAkun } from "@/components/akun/rincian-akun";
import { TindakanAkun } from "@/components/akun/tindakan-akun";
import { UbahAkunForm } from "@/components/akun/ubah-akun-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findAkun, listLabelPeran } from "@/lib/akun/queries";
import { rolesToChange } from "@/lib/akun/rules";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Akun" };

const DONE: Record<string, string> = {
	nonaktif: "Akun dinonaktifkan. Pemiliknya sudah dikeluarkan dari semua perangkat.",
	aktif: "Akun dapat dipakai lagi.",
	keluar: "Pemilik akun sudah dikeluarkan dari semua perangkat.",
};

type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ berhasil?: string | string[] }>;
};

export default async function AkunRinciPage({ params, searchParams }: Props) {
	const actor = await requireActor("akun:manage");
	const id = z.uuid().safeParse((await params).id);
	const akun = id.success ? await findAkun(actor, id.data) : null;
	if (!akun) notFound();
	const done = DONE[String((await searchParams).berhasil)];
	const labels = await listLabelPeran(actor);
	const roles = rolesToChange(actor.role, akun).map((role) => ({
		value: role,
		label: labels.get(role) ?? role,
	}));
	return (
		<div className="flex max-w-2xl flex-col gap-5">
			<PageHeader
				title={akun.nama}
				crumbs={[{ label: "Kelola akun", href: "/akun/kelola" }, { label: akun.namaMasuk }]}
			/>
			{done && <Notice tone="success" title={done} />}
			<RincianAkun akun={akun} zona={actor.zona} />
			{akun.bolehUbah && <TindakanAkun akun={akun} />}
			{akun.bolehUbah && <UbahAkunForm akun={akun} roles={roles} zona={actor.zona} />}
		</div>
	);
}
