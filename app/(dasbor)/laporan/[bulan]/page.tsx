import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { UnduhLaporan } from "@/components/cetak/unduh-laporan";
import { BagianLaporan } from "@/components/laporan/bagian-laporan";
import { bagianSiap } from "@/components/laporan/bagian-siap";
import { BelumMulai } from "@/components/laporan/belum-mulai";
import { JalanLaporan } from "@/components/laporan/jalan-laporan";
import { KeadaanLaporan } from "@/components/laporan/keadaan-laporan";
import { KepalaLaporan } from "@/components/laporan/kepala-laporan";
import { NaskahEditor } from "@/components/laporan/naskah-editor";
import { NaskahText } from "@/components/laporan/naskah-text";
import { RiwayatLaporan } from "@/components/laporan/riwayat-laporan";
import { TarikForm } from "@/components/laporan/tarik-form";
import { TinjauPanel } from "@/components/laporan/tinjau-panel";
import { pack } from "@/components/ui/packed";
import { requireActor } from "@/lib/auth/session";
import { isiCetakOf } from "@/lib/cetak/rules";
import { formatBulan } from "@/lib/format";
import { getLaporan } from "@/lib/laporan/queries";
import { LaporanAlamat } from "@/lib/laporan/schema";
import { bulanOf, compareBulan, parseBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Laporan bulanan" };

const BARU = ["terkirim", "ditarik", "dikoreksi", "diputuskan"] as const;

/** One report: the writer's draft, or what was sent, with what may be done by whoever looks. */
export default async function LaporanBulanPage(props: PageProps<"/laporan/[bulan]">) {
	const actor = await requireActor("laporan:read");
	const query = await props.searchParams;
	const bulan = parseBulan((await props.params).bulan);
	if (!bulan) notFound();
	const pendampingId = LaporanAlamat.parse(query).pendamping ?? actor.sdmId;
	if (!pendampingId) redirect(`/laporan?bulan=${bulan}`);
	const laporan = await getLaporan(actor, bulan, pendampingId);
	if (!laporan && compareBulan(bulan, bulanOf(actor.scope.now(), actor.zona)) > 0)
		return <BelumMulai bulan={bulan} />;
	if (!laporan) notFound();
	const { isAuthor, terkunci, naskah, version, zona, tindakan } = laporan;
	const isKecamatan = actor.scope.kind === "kecamatan";
	const cetak = isiCetakOf(laporan.status, { isAuthor, isKecamatan });
	const editor = (
		<NaskahEditor
			{...{ accountId: actor.accountId, bulan, zona, saved: { naskah, version } }}
			namaBulan={formatBulan(bulan)}
		/>
	);
	return (
		<>
			<KepalaLaporan laporan={laporan} />
			<KeadaanLaporan laporan={laporan} baru={BARU.find((word) => query[word]) ?? null} />
			<JalanLaporan status={laporan.status} />
			<div className="flex max-w-4xl flex-col gap-4">
				{!isAuthor && <TinjauPanel laporan={laporan} />}
				<BagianLaporan
					packed={pack(bagianSiap(laporan))}
					kendala={isAuthor && !terkunci ? editor : <NaskahText naskah={naskah} />}
				/>
				{cetak && (
					<UnduhLaporan
						bulan={bulan}
						pendampingId={isAuthor ? undefined : pendampingId}
						isDraf={cetak === "draf"}
					/>
				)}
				{tindakan.includes("TARIK") && <TarikForm bulan={bulan} version={version} />}
				<RiwayatLaporan laporan={laporan} />
			</div>
		</>
	);
}
