import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatKode, formatTanggalPanjang, joinDan } from "@/lib/format";
import type { BahanRapat, Rapat } from "@/lib/rapat/queries";
import { JENIS_RAPAT, MODE_RAPAT } from "@/lib/rapat/rules";
import { DaftarMasalah } from "./masalah";
import { TindakForm } from "./tindak-form";
import { TindakTabel } from "./tindak-tabel";

type Props = {
	rapat: Rapat;
	bahan: BahanRapat;
	/** May add to this meeting. */
	writes: boolean;
	/** Regions whose follow-ups this viewer may close. */
	closes: readonly string[];
};

/** A whole meeting on one page, as it is printed. */
export function RapatDetail({ rapat, bahan, writes, closes }: Props) {
	const path = `/rapat/${formatKode(rapat.wilayah)}/${rapat.id}`;
	return (
		<>
			<PageHeader
				title={rapat.judul}
				crumbs={[{ label: "Rapat evaluasi", href: "/rapat" }, { label: rapat.nama }]}
				meta={`${JENIS_RAPAT[rapat.jenis]} · ${formatTanggalPanjang(rapat.heldOn)}`}
				actions={
					<>
						{writes && <ButtonLink href={`${path}/ubah`}>Perbaiki</ButtonLink>}
						<PrintButton />
					</>
				}
			/>
			<Card>
				<DefinitionList
					items={[
						{ term: "Cara", value: MODE_RAPAT[rapat.mode] },
						{ term: "Tempat", value: rapat.tempat || "belum dicatat" },
						{
							term: "Kecamatan yang dibahas",
							value: joinDan(rapat.kecamatan.map(({ nama }) => nama)) || `Seluruh ${rapat.nama}`,
						},
					]}
				/>
				<h2 className="mt-4 mb-1 text-sm font-semibold text-muted">Notulen</h2>
				<p className="max-w-prose whitespace-pre-line">{rapat.notulen || "Belum ada notulen."}</p>
			</Card>
			<DaftarMasalah rapat={rapat} idBaru={writes ? bahan.idBaru : null} />
			<section aria-label="Tindak lanjut" className="mt-4">
				<h2 className="mb-2 text-lg font-semibold">Tindak lanjut ({rapat.tindak.length})</h2>
				<TindakTabel
					caption={`Tindak lanjut ${rapat.judul}`}
					rows={rapat.tindak}
					milik={closes}
					today={bahan.today}
					ofOneMeeting
				/>
				{writes && <TindakForm rapat={rapat} bahan={bahan} />}
			</section>
		</>
	);
}
