import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PelatihanAngka, PelatihanFakta, SesiTabel } from "@/components/pelatihan/pelatihan-detail";
import { StatusPelatihanTag } from "@/components/pelatihan/pelatihan-tabel";
import { PesertaTabel } from "@/components/pelatihan/peserta-tabel";
import { TutupPelatihan } from "@/components/pelatihan/tutup";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findPelatihan, listPeserta } from "@/lib/pelatihan/queries";
import { AlamatPelatihan, SaringPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Pelatihan" };

/** A training: what it asks for, who came to which session, who passed. */
export default async function PelatihanDetailPage(props: PageProps<"/sdm/pelatihan/[kode]/[id]">) {
	const actor = await requireActor("pelatihan:read");
	const { kode, id } = await props.params;
	const alamat = AlamatPelatihan.safeParse({ kode, id });
	const pelatihan = alamat.success ? await findPelatihan(actor, alamat.data) : null;
	if (!pelatihan) notFound();
	const query = await props.searchParams;
	const { baris, berikut } = await listPeserta(
		actor,
		pelatihan,
		SaringPelatihan.parse(query).setelah,
	);
	const writes = can(actor, "pelatihan:write") && actor.scope.sendiri.includes(pelatihan.wilayah);
	const path = `/sdm/pelatihan/${kode}/${id}`;
	return (
		<>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title={pelatihan.judul}
				crumbs={[{ label: "Pelatihan", href: "/sdm/pelatihan" }, { label: pelatihan.nama }]}
				meta={<StatusPelatihanTag status={pelatihan.status} />}
				actions={
					writes &&
					pelatihan.status === "RENCANA" && (
						<>
							<ButtonLink href={`${path}/ubah`}>Perbaiki dan atur sesi</ButtonLink>
							<ButtonLink look="primary" href={`${path}/peserta`}>
								Kelola peserta
							</ButtonLink>
						</>
					)
				}
			/>
			<PelatihanAngka pelatihan={pelatihan} />
			<PelatihanFakta pelatihan={pelatihan} />
			<SesiTabel pelatihan={pelatihan} writes={writes} />
			{writes && <TutupPelatihan pelatihan={pelatihan} />}
			<div className="mt-4">
				<PesertaTabel rows={baris} pelatihan={pelatihan} />
			</div>
			<Pager nextHref={berikut ? `${path}?setelah=${encodeURIComponent(berikut)}` : undefined} />
		</>
	);
}
