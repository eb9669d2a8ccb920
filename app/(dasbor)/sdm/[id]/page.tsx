import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RaporKartu } from "@/components/kinerja/rapor";
import { CutiKartu, PenghargaanKartu } from "@/components/sdm/catatan";
import { PelatihanSaya, ProfilKerja, TugasTabel } from "@/components/sdm/profil";
import { TabSdm } from "@/components/sdm/tab-sdm";
import { SertifikatProfil } from "@/components/sertifikat/sertifikat-saya";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findRapor } from "@/lib/kinerja/queries";
import { riwayatPelatihan, targetJp } from "@/lib/pelatihan/jp-queries";
import { bahanSdm, listCuti, listPenghargaan } from "@/lib/sdm/catatan-queries";
import { findSdm } from "@/lib/sdm/queries";
import { AlamatSdm } from "@/lib/sdm/schema";
import { listSertifikat } from "@/lib/sertifikat/queries";
import { jpDiakui } from "@/lib/sertifikat/rules";
import { tahunOf } from "@/lib/time";

export const metadata: Metadata = { title: "Profil petugas" };

/** Somebody: employment, assignments, training and certificates, scorecard, awards, leave. */
export default async function SdmDetailPage(props: PageProps<"/sdm/[id]">) {
	const actor = await requireActor("sdm:read");
	const alamat = AlamatSdm.safeParse(await props.params);
	const found = alamat.success ? await findSdm(actor, alamat.data.id) : null;
	if (!found) notFound();
	const { profil, tugas } = found;
	const bahan = await bahanSdm(actor);
	const tahun = tahunOf(bahan.today);
	const writes = can(actor, "sdm:write") ? bahan : null;
	const rapor = can(actor, "kinerja:read") ? await findRapor(actor, profil.id, tahun) : null;
	const sertifikat = await listSertifikat(actor, profil.id);
	const isOwn = profil.id === actor.sdmId;
	return (
		<>
			{(await props.searchParams).tersimpan && (
				<Notice tone="success" title="Tersimpan" className="mb-4" />
			)}
			<PageHeader
				title={profil.nama}
				crumbs={isOwn ? [] : [{ label: "SDM PKH", href: "/sdm" }, { label: profil.nama }]}
			/>
			{isOwn && <TabSdm role={actor.role} current="/sdm" />}
			<ProfilKerja profil={profil} />
			<TugasTabel rows={tugas} />
			<PelatihanSaya
				rows={await riwayatPelatihan(actor, profil.id)}
				tahun={tahun}
				target={await targetJp(actor, tahun)}
				diakui={jpDiakui(sertifikat, tahun)}
			/>
			<SertifikatProfil rows={sertifikat} isOwn={isOwn} />
			{rapor && <RaporKartu {...rapor} tahun={tahun} />}
			<PenghargaanKartu
				rows={await listPenghargaan(actor, profil.id)}
				sdmId={profil.id}
				bahan={writes}
			/>
			<CutiKartu rows={await listCuti(actor, profil.id)} sdmId={profil.id} bahan={writes} />
		</>
	);
}
