import type { Metadata } from "next";
import { KecamatanTable } from "@/components/penugasan/kecamatan-table";
import { PenugasanList } from "@/components/penugasan/penugasan-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { findBeban, listKecamatanTugas, listPenugasan } from "@/lib/penugasan/queries";
import { SaringPenugasan } from "@/lib/penugasan/schema";
import { tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Penugasan" };

export default async function PenugasanPage({ searchParams }: PageProps<"/penugasan">) {
	const actor = await requireActor("penugasan:read");
	const { kecamatan, berakhir } = SaringPenugasan.parse(await searchParams);
	const places = await listKecamatanTugas(actor);
	const only = places.length === 1 ? places[0] : undefined;
	const place = places.find(({ code }) => code === kecamatan) ?? only ?? null;
	const rows = place ? await listPenugasan(actor, place.code, berakhir === "ya") : [];
	const writes = can(actor, "penugasan:write");
	const here = { label: "Penugasan", ...(place && { href: "/penugasan" }) };
	const vacant = places.reduce((sum, { tanpaPendamping }) => sum + tanpaPendamping, 0);
	return (
		<>
			<PageHeader
				title={place ? `Penugasan di Kecamatan ${place.nama}` : "Penugasan"}
				crumbs={place && !only ? [here, { label: place.nama }] : []}
				meta={`${formatNumber(place?.tanpaPendamping ?? vacant)} KPM aktif tanpa pendamping`}
				actions={
					writes && (
						<ButtonLink
							look="primary"
							href={`/penugasan/baru${place ? `?kecamatan=${place.code}` : ""}`}
						>
							Buka penugasan
						</ButtonLink>
					)
				}
			/>
			{place ? (
				<PenugasanList
					rows={rows}
					kecamatan={place.code}
					ended={berakhir === "ya"}
					today={tanggalOf(actor.scope.now(), actor.zona)}
					writes={writes}
				/>
			) : (
				<KecamatanTable rows={places} beban={await findBeban(actor)} />
			)}
		</>
	);
}
