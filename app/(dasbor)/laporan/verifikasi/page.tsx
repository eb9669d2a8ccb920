import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AntreanBersih } from "@/components/laporan/antrean-bersih";
import { AntreanPerlu } from "@/components/laporan/antrean-perlu";
import { BatchSayaList } from "@/components/laporan/batch-saya";
import { BulanLain } from "@/components/laporan/bulan-lain";
import { sampaiOf } from "@/components/laporan/ketepatan";
import { PilihBulan } from "@/components/laporan/pilih-bulan";
import { TahapTabs } from "@/components/laporan/tahap-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { formatBulan } from "@/lib/format";
import { getAntrean, tahapOf } from "@/lib/laporan/antrean-queries";
import { AntreanFilter } from "@/lib/laporan/schema";
import { reportingBulan } from "@/lib/time";

export const metadata: Metadata = { title: "Verifikasi laporan" };

/** What waits for this person's decision: cleared by the rules, or to be looked at. */
export default async function VerifikasiPage({ searchParams }: PageProps<"/laporan/verifikasi">) {
	const actor = await requireActor("laporan:review");
	const filter = AntreanFilter.parse(await searchParams);
	const steps = tahapOf(actor.role);
	const tahap = steps.find((step) => step === filter.tahap) ?? steps[0];
	if (!tahap) notFound();
	const bulan = filter.bulan ?? reportingBulan(actor.scope.now(), actor.zona);
	const antrean = await getAntrean(actor, bulan, tahap);
	if (!antrean) notFound();
	const { bersih, perluDilihat, batch, batchId } = antrean;
	const waiting = antrean.bulanLain[0]?.bulan;
	if (!filter.bulan && waiting && bersih.length + perluDilihat.length === 0)
		redirect(`/laporan/verifikasi?bulan=${waiting}&tahap=${tahap}`);
	return (
		<>
			<PageHeader
				title={`Verifikasi laporan ${formatBulan(bulan)}`}
				meta={`${actor.wilayahName} · putuskan paling lambat ${sampaiOf(antrean.batas, actor.zona)}`}
			/>
			<TahapTabs steps={steps} current={tahap} bulan={bulan} jumlah={antrean.jumlahTahap} />
			<PilihBulan path="/laporan/verifikasi" bulan={bulan} keep={{ tahap }} />
			<BulanLain rows={antrean.bulanLain} tahap={tahap} />
			<BatchSayaList {...{ batch, bulan }} zona={actor.zona} selesai={filter.selesai} />
			<div className="max-w-4xl">
				{bersih.length + perluDilihat.length === 0 && (
					<EmptyState title="Tidak ada yang menunggu">
						Laporan {formatBulan(bulan)} yang dikirim akan muncul di sini.
					</EmptyState>
				)}
				<AntreanPerlu rows={perluDilihat} bulan={bulan} zona={actor.zona} />
				<AntreanBersih rows={bersih} {...{ bulan, tahap, batchId }} zona={actor.zona} />
			</div>
		</>
	);
}
