import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BagianBeritaAcara } from "@/components/berita-acara/bagian";
import { JalanRapat } from "@/components/rapat/jalan";
import { KepalaRapat } from "@/components/rapat/kepala";
import { KeteranganRapat } from "@/components/rapat/keterangan";
import { DaftarMasalah } from "@/components/rapat/masalah";
import { NotulenRapat } from "@/components/rapat/notulen";
import { TindakRapat } from "@/components/rapat/tindak";
import { TindakTerbawa } from "@/components/tindak-lanjut/terbawa";
import { Notice } from "@/components/ui/notice";
import { listAgenda } from "@/lib/agenda/queries";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listDokumenRapat } from "@/lib/dokumen/queries";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { AlamatRapat } from "@/lib/rapat/schema";
import { listCarried } from "@/lib/tindak-lanjut/lanjutan-queries";
import { PersiapanRapat } from "./persiapan";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** A meeting, section by section: what is prepared before it, noted in it, and followed up after it. */
export default async function RapatDetailPage(props: PageProps<"/rapat/[kode]/[id]">) {
	const actor = await requireActor("rapat:read");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	if (!rapat) notFound();
	const bahan = await bahanRapat(actor, rapat.wilayah);
	const writes = can(actor, "rapat:write") && actor.scope.sendiri.includes(rapat.wilayah);
	const notes = writes && rapat.status !== "BATAL";
	const agenda = await listAgenda(actor, rapat);
	const dokumen = await listDokumenRapat(actor, rapat);
	const { tersimpan } = await props.searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<KepalaRapat rapat={rapat} writes={writes}>
				<JalanRapat rapat={rapat} agenda={agenda} writes={writes} today={bahan.today} />
			</KepalaRapat>
			<KeteranganRapat rapat={rapat} />
			<BagianBeritaAcara rapat={rapat} dokumen={dokumen} writes={writes} zona={actor.zona} />
			{rapat.status !== "BATAL" && <TindakTerbawa rows={await listCarried(actor, rapat)} />}
			<PersiapanRapat actor={actor} rapat={rapat} agenda={agenda} today={bahan.today} />
			<NotulenRapat rapat={rapat} />
			<DaftarMasalah rapat={rapat} idBaru={notes ? bahan.idBaru : null} />
			<TindakRapat rapat={rapat} bahan={bahan} writes={notes} />
		</>
	);
}
