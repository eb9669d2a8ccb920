import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HadirForm } from "@/components/pelatihan/peserta-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { formatTanggal } from "@/lib/format";
import { findPelatihan, listPeserta } from "@/lib/pelatihan/queries";
import { AlamatPelatihan, SaringPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Kehadiran pelatihan" };

/** The roll of one session. */
export default async function HadirPage(props: PageProps<"/sdm/pelatihan/[kode]/[id]/hadir">) {
	const actor = await requireActor("pelatihan:write");
	const alamat = AlamatPelatihan.safeParse(await props.params);
	const pelatihan = alamat.success ? await findPelatihan(actor, alamat.data) : null;
	const query = await props.searchParams;
	const { sesi: asked, setelah } = SaringPelatihan.parse(query);
	const sesi = pelatihan?.sesi.find(({ urut }) => urut === (asked ?? 1));
	if (!pelatihan || !sesi || !actor.scope.sendiri.includes(pelatihan.wilayah)) notFound();
	const { baris, berikut } = await listPeserta(actor, pelatihan, setelah);
	const { kode, id } = await props.params;
	const path = `/sdm/pelatihan/${kode}/${id}`;
	const next = `${path}/hadir?sesi=${sesi.urut}&setelah=${encodeURIComponent(berikut ?? "")}`;
	return (
		<>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title={`Kehadiran sesi ${sesi.urut}: ${sesi.judul}`}
				crumbs={[{ label: pelatihan.judul, href: path }, { label: "Kehadiran" }]}
				meta={formatTanggal(sesi.hari)}
			/>
			{baris.length > 0 ? (
				<HadirForm pelatihan={pelatihan} rows={baris} urut={sesi.urut} />
			) : (
				<EmptyState title="Belum ada peserta">Daftarkan peserta lebih dahulu.</EmptyState>
			)}
			<Pager nextHref={berikut ? next : undefined} />
		</>
	);
}
