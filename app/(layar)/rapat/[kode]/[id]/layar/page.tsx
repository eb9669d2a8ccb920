import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KodeLayar } from "@/components/hadir/kode-layar";
import { AngkaBesar, Lembar, LembarAgenda, LembarBawaan } from "@/components/layar/lembar";
import { Putusan } from "@/components/layar/putusan";
import { Tayangan } from "@/components/layar/tayangan";
import { requireActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { formatKode, formatTanggalPanjang } from "@/lib/format";
import { findPintuRapat, hitungHadir, kodeHadir } from "@/lib/hadir/queries";
import { findLayar } from "@/lib/layar/queries";
import { findCatatan } from "@/lib/rapat/catatan-queries";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Layar rapat" };

/** A meeting on the screen of the hall: who is there, point by point, what was promised before, what was decided. */
export default async function LayarRapatPage({ params }: PageProps<"/rapat/[kode]/[id]/layar">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await params);
	if (!alamat.success) notFound();
	const [rapat, layar, hitungan, notes] = await Promise.all([
		findPintuRapat(actor, alamat.data),
		findLayar(actor, alamat.data),
		hitungHadir(actor, alamat.data),
		findCatatan(actor, alamat.data),
	]);
	if (!rapat || !layar || !hitungan || !notes?.isi) notFound();
	const path = `${formatKode(rapat.wilayah)}/${rapat.id}`;
	const awal = { ...kodeHadir(rapat, actor.scope.now()), hitungan };
	return (
		<Tayangan>
			<Lembar
				utama
				judul={rapat.judul}
				atas={`${rapat.nama} · ${formatTanggalPanjang(rapat.heldOn)}`}
			>
				<KodeLayar
					alamat={`/api/rapat/${path}/hadir`}
					pintu={`${env().NEXTAUTH_URL}/hadir/${path}`}
					awal={awal}
					terbuka={rapat.terbuka}
				/>
			</Lembar>
			{layar.bawaan.length > 0 && <LembarBawaan rows={layar.bawaan} />}
			{layar.angka.length > 0 && (
				<Lembar judul={`Angka ${rapat.nama}`}>
					<AngkaBesar angka={layar.angka} />
				</Lembar>
			)}
			{layar.agenda.map((agenda, place) => (
				<LembarAgenda key={agenda.id} agenda={agenda} ke={place + 1} dari={layar.agenda.length} />
			))}
			<Lembar judul="Keputusan dan tindak lanjut">
				<Putusan
					alamat={`/api/rapat/${path}/catatan`}
					awal={{ sidik: notes.sidik, isi: notes.isi }}
				/>
			</Lembar>
		</Tayangan>
	);
}
