import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DaftarkanForm, NilaiForm } from "@/components/pelatihan/peserta-form";
import { PesertaTabel } from "@/components/pelatihan/peserta-tabel";
import { TamuForm, TamuKembali } from "@/components/pelatihan/tamu-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { listCalon, listKabupatenUndangan } from "@/lib/pelatihan/kebutuhan-queries";
import {
	bahanPelatihan,
	findPelatihan,
	listPeserta,
	listTamuKeluar,
} from "@/lib/pelatihan/queries";
import { AlamatPelatihan, SaringPelatihan } from "@/lib/pelatihan/schema";

export const metadata: Metadata = { title: "Peserta pelatihan" };

/** Enrols participants and notes their marks. */
export default async function PesertaPage(props: PageProps<"/sdm/pelatihan/[kode]/[id]/peserta">) {
	const actor = await requireActor("pelatihan:write");
	const alamat = AlamatPelatihan.safeParse(await props.params);
	const pelatihan = alamat.success ? await findPelatihan(actor, alamat.data) : null;
	if (!pelatihan || !actor.scope.sendiri.includes(pelatihan.wilayah)) notFound();
	const query = await props.searchParams;
	const saring = SaringPelatihan.parse(query);
	const pilihan = await listKabupatenUndangan(actor, pelatihan.wilayah);
	const kabupaten = saring.kabupaten ?? pilihan[0]?.code ?? "";
	const { baris, berikut } = await listPeserta(actor, pelatihan, saring.setelah);
	const { kode, id } = await props.params;
	const path = `/sdm/pelatihan/${kode}/${id}`;
	const next = berikut ? `${path}/peserta?setelah=${encodeURIComponent(berikut)}` : undefined;
	const open = pelatihan.status === "RENCANA";
	return (
		<>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<PageHeader
				title="Peserta"
				crumbs={[{ label: pelatihan.judul, href: path }, { label: "Peserta" }]}
			/>
			{open && kabupaten !== "" && (
				<DaftarkanForm
					pelatihan={pelatihan}
					kabupaten={kabupaten}
					pilihan={pilihan}
					calon={await listCalon(actor, pelatihan, kabupaten)}
				/>
			)}
			{open && <TamuForm pelatihan={pelatihan} idBaru={(await bahanPelatihan(actor)).idBaru} />}
			<PesertaTabel rows={baris} pelatihan={pelatihan} removes={open} />
			<Pager nextHref={next} />
			{open && <TamuKembali pelatihan={pelatihan} rows={await listTamuKeluar(actor, pelatihan)} />}
			{open && baris.length > 0 && <NilaiForm pelatihan={pelatihan} rows={baris} />}
		</>
	);
}
