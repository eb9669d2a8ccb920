import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BulanTabel } from "@/components/insentif/insentif-tabel";
import { ProgramAngka, ProgramFakta } from "@/components/insentif/program";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findInsentif } from "@/lib/insentif/queries";
import { AlamatInsentif } from "@/lib/insentif/schema";

export const metadata: Metadata = { title: "Program insentif" };

/** A programme: what its decree says, its months, its budget. */
export default async function InsentifDetailPage(props: PageProps<"/sdm/insentif/[id]">) {
	const actor = await requireActor("insentif:read");
	const alamat = AlamatInsentif.safeParse(await props.params);
	const penuh = alamat.success ? await findInsentif(actor, alamat.data.id) : null;
	if (!penuh) notFound();
	const { tersimpan } = await props.searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title={penuh.program.nama}
				crumbs={[
					{ label: "Tali asih dan honor", href: "/sdm/insentif" },
					{ label: penuh.program.wilayah },
				]}
				actions={
					can(actor, "insentif:write") && (
						<ButtonLink href={`/sdm/insentif/${penuh.program.id}/ubah`}>
							Perbaiki program
						</ButtonLink>
					)
				}
			/>
			<ProgramAngka penuh={penuh} />
			<ProgramFakta program={penuh.program} />
			<BulanTabel penuh={penuh} />
		</>
	);
}
