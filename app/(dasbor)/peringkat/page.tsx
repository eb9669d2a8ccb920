import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Jawaban } from "@/components/peringkat/jawaban";
import { Judul } from "@/components/peringkat/judul";
import { Saring } from "@/components/peringkat/saring";
import { Tabel } from "@/components/peringkat/tabel";
import { TempatSaya } from "@/components/peringkat/tempat-saya";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { getPeringkat } from "@/lib/peringkat/queries";
import { bacaPeringkat } from "@/lib/peringkat/schema";
import { findPeringkatSaya } from "@/lib/peringkat/tempat-queries";
import { bulanOf } from "@/lib/time";

export const metadata: Metadata = { title: "Peringkat graduasi" };

/** The graduation ranking of a year; for a pendamping the own place only. */
export default async function PeringkatPage({ searchParams }: PageProps<"/peringkat">) {
	const actor = await requireActor("peringkat:read");
	const tanya = bacaPeringkat(await searchParams);
	if (!tanya) notFound();
	const saya = await findPeringkatSaya(actor, tanya.tahun);
	if (saya)
		return (
			<>
				<PageHeader title={`Peringkat graduasi ${saya.tahun}`} meta="Tempat saya" />
				<TempatSaya saya={saya} />
			</>
		);
	const peringkat = await getPeringkat(actor, tanya);
	if (!peringkat) notFound();
	return (
		<>
			<Judul peringkat={peringkat} scope={actor.scope} mayExport={can(actor, "ekspor:read")} />
			<Jawaban peringkat={peringkat} kini={bulanOf(actor.scope.now(), actor.zona)} />
			<Saring key={JSON.stringify(tanya)} peringkat={peringkat} />
			<Tabel peringkat={peringkat} mayReadFamilies={can(actor, "graduasi:read")} />
		</>
	);
}
