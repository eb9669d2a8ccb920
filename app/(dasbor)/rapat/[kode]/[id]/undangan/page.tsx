import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alamatRapat } from "@/components/rapat/alamat";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DaftarUndangan } from "@/components/undangan/daftar";
import { RekapUndangan } from "@/components/undangan/rekap";
import { UndangForm } from "@/components/undangan/undang-form";
import { can } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { formatNumber, formatTanggalPanjang } from "@/lib/format";
import { bahanRapat, findRapat } from "@/lib/rapat/queries";
import { isTerbuka } from "@/lib/rapat/rules";
import { AlamatRapat } from "@/lib/rapat/schema";
import { countCalon, countUndangan, listUndangan } from "@/lib/undangan/queries";
import { seesUndangan } from "@/lib/undangan/rules";
import { UndanganFilter } from "@/lib/undangan/schema";

export const metadata: Metadata = { title: "Undangan rapat" };

/** Who was asked to a meeting and what they answered, for its office and those above. */
export default async function UndanganPage(props: PageProps<"/rapat/[kode]/[id]/undangan">) {
	const actor = await requireActor("rapat:read");
	const alamat = AlamatRapat.safeParse(await props.params);
	const rapat = alamat.success ? await findRapat(actor, alamat.data) : null;
	if (!rapat || !seesUndangan(actor.scope, rapat.wilayah)) notFound();
	const query = await props.searchParams;
	const filter = UndanganFilter.parse(query);
	const writes = can(actor, "rapat:write") && actor.scope.sendiri.includes(rapat.wilayah);
	const rekap = await countUndangan(actor, rapat);
	const kecamatan = rapat.kecamatan.map(({ code }) => code);
	return (
		<>
			<PageHeader
				title="Undangan"
				crumbs={[
					{ label: "Rapat evaluasi", href: "/rapat" },
					{ label: rapat.judul, href: alamatRapat(rapat) },
					{ label: "Undangan" },
				]}
				meta={formatTanggalPanjang(rapat.heldOn)}
			/>
			{query.tersimpan && (
				<Notice
					tone="success"
					title={
						query.baru ? `${formatNumber(Number(query.baru) || 0)} undangan baru` : "Tersimpan"
					}
					className="mb-4"
				/>
			)}
			{writes && isTerbuka(rapat.status) && (
				<UndangForm
					rapat={rapat}
					calon={await countCalon(actor, { ...rapat, kecamatan })}
					idBaru={(await bahanRapat(actor, rapat.wilayah)).idBaru}
					kosong={rekap.length === 0}
				/>
			)}
			<RekapUndangan rekap={rekap} />
			<DaftarUndangan
				rapat={rapat}
				isi={await listUndangan(actor, rapat, filter)}
				rekap={rekap}
				filter={filter}
				writes={writes}
			/>
		</>
	);
}
