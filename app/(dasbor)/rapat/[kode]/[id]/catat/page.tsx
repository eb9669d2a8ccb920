import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CatatRapat } from "@/components/catatan/catat-rapat";
import { alamatRapat } from "@/components/rapat/alamat";
import { KeadaanRapat } from "@/components/rapat/keadaan";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { findCatatan, listAgendaCatatan, listOrangRapat } from "@/lib/rapat/catatan-queries";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { AlamatRapat } from "@/lib/rapat/schema";
import { addHari } from "@/lib/time";

export const metadata: Metadata = { title: "Catatan rapat" };

const TENGGAT_HARI = 14;

/** The notes of a meeting while it runs: several people write, and go on writing when the network drops. */
export default async function CatatRapatPage({ params }: PageProps<"/rapat/[kode]/[id]/catat">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	const notes = rapat && (await findCatatan(actor, rapat));
	if (!rapat || !notes?.isi || rapat.status === "BATAL") notFound();
	const [bahan, orang, agenda] = await Promise.all([
		bahanRapat(actor, rapat.wilayah),
		listOrangRapat(actor, rapat),
		listAgendaCatatan(actor, rapat),
	]);
	const { wilayah, id, heldOn } = rapat;
	return (
		<>
			<PageHeader
				title="Catatan rapat"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: alamatRapat(rapat) },
					{ label: "Catatan" },
				]}
				meta={<KeadaanRapat status={rapat.status} />}
				actions={
					<>
						<ButtonLink href={alamatRapat(rapat, "hadir")}>Daftar hadir</ButtonLink>
						<ButtonLink href={alamatRapat(rapat)}>Halaman rapat</ButtonLink>
					</>
				}
			/>
			<CatatRapat
				akun={actor.accountId}
				zona={actor.zona}
				awal={{ sidik: notes.sidik, isi: notes.isi }}
				bahan={{
					...{ wilayah, id, heldOn, agenda, orang },
					tenggat: addHari(heldOn, TENGGAT_HARI),
					petugas: bahan.petugas,
					kecamatan: bahan.kecamatan,
				}}
			/>
		</>
	);
}
