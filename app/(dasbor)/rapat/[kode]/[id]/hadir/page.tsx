import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DaftarHadir } from "@/components/hadir/daftar";
import { JumlahHadir, SaringHadir } from "@/components/hadir/saring";
import { TamuForm } from "@/components/hadir/tamu-form";
import { alamatRapat } from "@/components/rapat/alamat";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { findPintuRapat, hitungHadir, listHadir } from "@/lib/hadir/queries";
import { DaftarHadirFilter } from "@/lib/hadir/schema";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Daftar hadir" };

/** Who came: ticked here by the note taker, or by themselves with the code. */
export default async function DaftarHadirPage(props: PageProps<"/rapat/[kode]/[id]/hadir">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findPintuRapat(actor, alamat.data) : null;
	const hitungan = rapat && (await hitungHadir(actor, rapat));
	if (!rapat || !hitungan || rapat.status === "BATAL") notFound();
	const filter = DaftarHadirFilter.parse(await props.searchParams);
	const { baris, lagi, idBaru } = await listHadir(actor, rapat, filter);
	const path = alamatRapat(rapat, "hadir");
	const last = lagi ? baris.at(-1) : undefined;
	const next = new URLSearchParams({ cari: filter.cari, saring: filter.saring });
	if (last) next.set("sesudah", `${last.nama}_${last.id}`);
	return (
		<>
			<PageHeader
				title="Daftar hadir"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: alamatRapat(rapat) },
					{ label: "Daftar hadir" },
				]}
				actions={<ButtonLink href={alamatRapat(rapat, "catat")}>Catatan</ButtonLink>}
			/>
			<JumlahHadir hitungan={hitungan} />
			<SaringHadir filter={filter} />
			<DaftarHadir rapat={rapat} rows={baris} zona={actor.zona} />
			<Pager nextHref={last && `${path}?${next}`} />
			<TamuForm rapat={rapat} idBaru={idBaru} />
		</>
	);
}
