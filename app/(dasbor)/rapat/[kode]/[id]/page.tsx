import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgendaRapat } from "@/components/agenda/agenda";
import { AngkaRapat } from "@/components/angka-rapat/angka";
import { BacaanRapat } from "@/components/bacaan-rapat/bacaan";
import { KepalaRapat } from "@/components/rapat/kepala";
import { KeteranganRapat } from "@/components/rapat/keterangan";
import { DaftarMasalah } from "@/components/rapat/masalah";
import { NotulenRapat } from "@/components/rapat/notulen";
import { TindakRapat } from "@/components/rapat/tindak";
import { TundaBatal } from "@/components/rapat/tunda-batal";
import { Notice } from "@/components/ui/notice";
import { UndanganRingkas } from "@/components/undangan/ringkas";
import { UndanganSayaCard } from "@/components/undangan/undangan-saya";
import { listAgenda } from "@/lib/agenda/queries";
import { findAngkaArea, listAngkaRapat } from "@/lib/angka-rapat/queries";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listBacaan, listCalonBacaan } from "@/lib/bacaan-rapat/queries";
import { ownRegion } from "@/lib/dasbor/tempat";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { bulanRapat } from "@/lib/rapat/rules";
import { AlamatRapat } from "@/lib/rapat/schema";
import { countUndangan, findUndanganSaya } from "@/lib/undangan/queries";
import { seesUndangan } from "@/lib/undangan/rules";

export const metadata: Metadata = { title: "Rapat evaluasi" };

/** A meeting, section by section: what is prepared before it, noted in it, and followed up after it. */
export default async function RapatDetailPage(props: PageProps<"/rapat/[kode]/[id]">) {
	const actor = await requireActor("rapat:read");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	if (!rapat) notFound();
	const bahan = await bahanRapat(actor, rapat.wilayah);
	const writes = can(actor, "rapat:write") && actor.scope.sendiri.includes(rapat.wilayah);
	const closes = can(actor, "rapat:write") ? actor.scope.sendiri : [];
	const bulan = bulanRapat(rapat.heldOn, bahan.today);
	const undangan = await findUndanganSaya(actor, rapat);
	const area = undangan?.area ?? ownRegion(actor.scope) ?? rapat.wilayah;
	const { tersimpan } = await props.searchParams;
	return (
		<>
			{tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<KepalaRapat rapat={rapat} writes={writes} />
			<KeteranganRapat rapat={rapat} />
			<UndanganSayaCard undangan={undangan} />
			{seesUndangan(actor.scope.kind) && (
				<UndanganRingkas rapat={rapat} rekap={await countUndangan(actor, rapat)} writes={writes} />
			)}
			<AgendaRapat
				rapat={rapat}
				agenda={await listAgenda(actor, rapat)}
				bulan={bulan}
				writes={writes}
			/>
			<AngkaRapat
				rapat={rapat}
				tempat={await listAngkaRapat(actor, rapat)}
				sendiri={await findAngkaArea(actor, rapat, area)}
				bulan={bulan}
				zona={actor.zona}
				writes={writes}
			/>
			<BacaanRapat
				rapat={rapat}
				bacaan={await listBacaan(actor, rapat)}
				calon={writes ? await listCalonBacaan(actor) : []}
			/>
			<NotulenRapat rapat={rapat} />
			<DaftarMasalah rapat={rapat} idBaru={writes ? bahan.idBaru : null} />
			<TindakRapat rapat={rapat} bahan={bahan} writes={writes} closes={closes} />
			{writes && <TundaBatal rapat={rapat} today={bahan.today} />}
		</>
	);
}
