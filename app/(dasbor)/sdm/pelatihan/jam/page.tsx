import type { Metadata } from "next";
import { JpOrang, JpWilayah } from "@/components/pelatihan/jp-tabel";
import { SubPelatihan } from "@/components/pelatihan/sub-pelatihan";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { ownRegion } from "@/lib/dasbor/tempat";
import { formatKode } from "@/lib/format";
import { listJp, rekapJp } from "@/lib/pelatihan/jp-queries";
import { bahanPelatihan } from "@/lib/pelatihan/queries";
import { SaringPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Jam pelajaran" };

/** K8: lesson hours by region down to the people behind a kabupaten's figure. */
export default async function JamPage({ searchParams }: PageProps<"/sdm/pelatihan/jam">) {
	const actor = await requireActor("pelatihan:read");
	const saring = SaringPelatihan.parse(await searchParams);
	const tahun = saring.tahun ?? (await bahanPelatihan(actor)).tahun;
	const own = ownRegion(actor.scope);
	const wilayah = saring.kabupaten ?? (own && own.length >= 4 ? own.slice(0, 4) : null);
	const rekap = await rekapJp(actor, tahun, wilayah);
	const orang =
		wilayah?.length === 4
			? await listJp(actor, { tahun, kabupaten: wilayah, setelah: saring.setelah })
			: null;
	const base = `/sdm/pelatihan/jam?tahun=${tahun}`;
	return (
		<>
			<PageHeader
				title={`Jam pelajaran ${tahun}`}
				crumbs={rekap.jejak.map(({ code, nama }) => ({
					label: nama,
					href: `${base}&kabupaten=${formatKode(code)}`,
				}))}
			/>
			<TabSdm role={actor.role} current="/sdm/pelatihan" />
			<SubPelatihan role={actor.role} kind={actor.scope.kind} current="/sdm/pelatihan/jam" />
			<JpWilayah rekap={rekap} tahun={tahun} leaf={wilayah?.length === 4} />
			{orang && (
				<JpOrang
					rows={orang.baris}
					target={rekap.target}
					next={
						orang.berikut &&
						`${base}&kabupaten=${wilayah}&setelah=${encodeURIComponent(orang.berikut)}`
					}
				/>
			)}
		</>
	);
}
