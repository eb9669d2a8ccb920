import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BarisBayarTabel, TindakanBayar } from "@/components/insentif/lembar-bayar";
import { ButtonLink } from "@/components/ui/button-link";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatBulan, formatNumber, formatRupiah } from "@/lib/format";
import { findLembar } from "@/lib/insentif/queries";
import { bolehTerbit, jumlahDaftar } from "@/lib/insentif/rules";
import { AlamatDaftar } from "@/lib/insentif/schema";
import { bulanOf, tanggalOf } from "@/lib/time";

export const metadata: Metadata = { title: "Daftar bayar" };

/** The payment list of a month: computed until it is issued, frozen from then on. */
export default async function DaftarBayarPage(props: PageProps<"/sdm/insentif/[id]/[bulan]">) {
	const actor = await requireActor("insentif:read");
	const alamat = AlamatDaftar.safeParse(await props.params);
	const lembar = alamat.success ? await findLembar(actor, alamat.data) : null;
	if (!lembar) notFound();
	const { program, bulan, daftar, baris } = lembar;
	const { orang, rupiah } = jumlahDaftar(baris);
	const now = actor.scope.now();
	const file = `/api/sdm/insentif/${program.id}/${bulan}?format=`;
	return (
		<>
			{(await props.searchParams).tersimpan && (
				<Notice tone="success" title="Tersimpan" className="mb-4" />
			)}
			<PageHeader
				title={`Daftar bayar ${formatBulan(bulan)}`}
				crumbs={[
					{ label: program.nama, href: `/sdm/insentif/${program.id}` },
					{ label: formatBulan(bulan) },
				]}
				meta={`${formatNumber(orang)} orang, ${formatRupiah(rupiah)}${daftar ? "" : " (hitungan sementara)"}`}
				actions={
					<>
						{daftar?.dokumenId && (
							<ButtonLink href={`/api/sdm/dokumen/${daftar.dokumenId}`} download>
								Unduh PDF
							</ButtonLink>
						)}
						<DownloadLinks
							files={[
								{ label: "XLSX", href: `${file}xlsx` },
								{ label: "CSV", href: `${file}csv` },
							]}
						/>
					</>
				}
			/>
			{can(actor, "insentif:write") && (
				<TindakanBayar
					lembar={lembar}
					today={tanggalOf(now, actor.zona)}
					begun={bolehTerbit(program, bulan, bulanOf(now, actor.zona))}
				/>
			)}
			<BarisBayarTabel lembar={lembar} />
		</>
	);
}
