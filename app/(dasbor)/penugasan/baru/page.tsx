import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewPetugasForm, OpenPenugasanForm } from "@/components/penugasan/penugasan-forms";
import { PickKecamatan } from "@/components/penugasan/pick-kecamatan";
import { PickPetugas } from "@/components/penugasan/pick-petugas";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { newPenugasan } from "@/lib/penugasan/queries";
import { LangkahPenugasan } from "@/lib/penugasan/schema";
import { findPetugas, searchPetugas } from "@/lib/petugas/queries";
import { listAnak, listKecamatanSaya } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Buka penugasan" };

export default async function PenugasanBaruPage({ searchParams }: PageProps<"/penugasan/baru">) {
	const actor = await requireActor("penugasan:write");
	const step = LangkahPenugasan.parse(await searchParams);
	const places = await listKecamatanSaya(actor);
	const kecamatan = places.find(({ code }) => code === String(step.kecamatan));
	const petugas = step.sdm ? await findPetugas(actor, step.sdm) : null;
	if ((step.kecamatan && !kecamatan) || (step.sdm && !petugas)) notFound();
	const { id, sdmId, today } = newPenugasan(actor);
	const desa = kecamatan ? await listAnak(actor, kecamatan.code) : [];
	const pilihan = kecamatan && { kecamatan, desa, today };
	const isPicking = pilihan && !petugas && step.orang !== "baru";
	const found = isPicking && step.cari ? await searchPetugas(actor, step.cari) : [];
	const who = petugas?.nama ?? (step.orang === "baru" ? "petugas baru" : null);
	return (
		<>
			<PageHeader
				title="Buka penugasan"
				crumbs={[{ label: "Penugasan", href: "/penugasan" }, { label: "Baru" }]}
				meta={kecamatan && [`Kecamatan ${kecamatan.name}`, who].filter(Boolean).join(" · ")}
			/>
			{!pilihan && <PickKecamatan kecamatan={places} />}
			{isPicking && (
				<PickPetugas kecamatan={pilihan.kecamatan.code} cari={step.cari} found={found} />
			)}
			{pilihan && petugas && <OpenPenugasanForm id={id} petugas={petugas} pilihan={pilihan} />}
			{pilihan && !petugas && step.orang && (
				<NewPetugasForm id={id} sdmId={sdmId} pilihan={pilihan} />
			)}
		</>
	);
}
