import type { Metadata } from "next";
import { DaftarTindak } from "@/components/tindak-lanjut/daftar";
import { RingkasanTindak } from "@/components/tindak-lanjut/ringkasan";
import { TabTindak } from "@/components/tindak-lanjut/tab";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { countTindakLanjut, listTindakLanjut } from "@/lib/tindak-lanjut/queries";
import { milikAwal, TindakFilter } from "@/lib/tindak-lanjut/schema";
import { findWilayah } from "@/lib/wilayah/queries";

export const metadata: Metadata = { title: "Tindak lanjut rapat" };

/** What meetings asked for: one's own tasks first, then those of the office, those it asked for and those raised to it. */
export default async function TindakLanjutPage({ searchParams }: PageProps<"/tindak-lanjut">) {
	const actor = await requireActor("rapat:read");
	const query = await searchParams;
	const asked = TindakFilter.parse(query);
	const filter = { ...asked, milik: asked.milik ?? milikAwal(actor.role, asked.wilayah) };
	const place = filter.wilayah && (await findWilayah(actor, filter.wilayah));
	return (
		<>
			<PageHeader
				title="Tindak lanjut rapat"
				meta={place ? `Hanya ${place.name}.` : "Yang diputuskan rapat dan harus dikerjakan."}
			/>
			{query.tersimpan && <Notice tone="success" title="Tersimpan" className="mb-4" />}
			<TabTindak current="tindak-lanjut" />
			<RingkasanTindak ringkas={await countTindakLanjut(actor, filter)} filter={filter} />
			<DaftarTindak filter={filter} role={actor.role} isi={await listTindakLanjut(actor, filter)} />
		</>
	);
}
