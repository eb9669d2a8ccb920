import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AturAgenda } from "@/components/agenda/atur";
import { SusunAgenda } from "@/components/agenda/susun";
import { alamatRapat } from "@/components/rapat/alamat";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { listAgenda } from "@/lib/agenda/queries";
import { requireActor } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { bulanRapat, isTerbuka } from "@/lib/rapat/rules";
import { AlamatRapat } from "@/lib/rapat/schema";

export const metadata: Metadata = { title: "Agenda rapat" };

/** Puts the agenda together: from what is recorded, and from what one wants to raise oneself. */
export default async function AgendaPage(props: PageProps<"/rapat/[kode]/[id]/agenda">) {
	const actor = await requireActor("rapat:write");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	const own = rapat && actor.scope.sendiri.includes(rapat.wilayah);
	if (!rapat || !own || !isTerbuka(rapat.status)) notFound();
	const bahan = await bahanRapat(actor, rapat.wilayah);
	const bulan = bulanRapat(rapat.heldOn, bahan.today);
	const agenda = await listAgenda(actor, rapat);
	const { tersimpan, usulan } = await props.searchParams;
	const minutes = agenda.filter((one) => !one.dilewati).reduce((sum, { menit }) => sum + menit, 0);
	return (
		<>
			<PageHeader
				title="Agenda"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: alamatRapat(rapat) },
					{ label: "Agenda" },
				]}
				meta={`${formatNumber(minutes)} menit`}
			/>
			{tersimpan && (
				<Notice
					tone="success"
					title={usulan ? `${formatNumber(Number(usulan) || 0)} usulan dari catatan` : "Tersimpan"}
					className="mb-4"
				/>
			)}
			<SusunAgenda rapat={rapat} bulan={bulan} idBaru={bahan.idBaru} />
			{agenda.length === 0 ? (
				<EmptyState title="Agenda masih kosong">
					Susun dari catatan, atau tambah pokok usulan sendiri.
				</EmptyState>
			) : (
				<AturAgenda rapat={rapat} agenda={agenda} bulan={bulan} />
			)}
		</>
	);
}
