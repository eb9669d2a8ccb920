import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { BAGIAN, type Bagian } from "@/lib/laporan/bagian";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { AngkaTable } from "./angka-table";
import { DaftarBagian } from "./daftar-bagian";
import { sumberOf } from "./sumber";

type Props = { laporan: HalamanLaporan; kendala: ReactNode };

function Identitas({ laporan }: { laporan: HalamanLaporan }) {
	const { nama, nip, jabatan, kecamatan, kabupaten, wilayahTugas } = laporan.identitas;
	return (
		<DefinitionList
			items={[
				{ term: "Nama", value: nama },
				{ term: "NIP", value: nip || "belum diisi" },
				{ term: "Jabatan", value: jabatan || "belum diisi" },
				{ term: "Wilayah tugas", value: wilayahTugas.join("; ") || kecamatan },
				{ term: "Unit kerja", value: `Dinas Sosial ${kabupaten}` },
			]}
		/>
	);
}

function Sumber({ bagian, laporan }: { bagian: Bagian; laporan: HalamanLaporan }) {
	const { lihat, tambah } = sumberOf(bagian.kode, laporan);
	const mayAdd = laporan.isAuthor && !laporan.terkunci;
	return (
		<div className="mt-3 flex flex-wrap items-center gap-2 print:hidden">
			<p className="min-w-0 flex-1 basis-60 text-sm text-muted">Dari: {bagian.sumber}</p>
			{lihat && (
				<ButtonLink look="quiet" href={lihat.href}>
					{lihat.label}
				</ButtonLink>
			)}
			{tambah && mayAdd && <ButtonLink href={tambah.href}>{tambah.label}</ButtonLink>}
		</div>
	);
}

function note(laporan: HalamanLaporan, kode: string): string | null {
	if (laporan.status !== "DIKEMBALIKAN") return null;
	const back = laporan.riwayat.find(({ tindakan }) => tindakan === "KEMBALIKAN");
	return back?.bagian[kode] ?? null;
}

/** The report section by section: figures, where they come from, and what the reviewer noted there. */
export function BagianLaporan({ laporan, kendala }: Props) {
	const shown = BAGIAN.filter((bagian) => bagian.tersedia && bagian.kode !== "pernyataan");
	return (
		<div className="flex flex-col gap-4">
			{shown.map((bagian) => {
				const noted = note(laporan, bagian.kode);
				return (
					<div key={bagian.kode} id={bagian.kode} className="scroll-mt-4">
						<Card title={`${bagian.nomor}. ${bagian.judul}`}>
							{noted && (
								<p className="mb-3 border-l-4 border-behind bg-behind-soft px-3 py-2 text-sm text-behind">
									<b>Catatan pemeriksa:</b> {noted}
								</p>
							)}
							{bagian.kode === "identitas" && <Identitas laporan={laporan} />}
							{bagian.angka && <AngkaTable kelompok={bagian.angka} laporan={laporan} />}
							{bagian.kode === "kendala" && kendala}
							<DaftarBagian kode={bagian.kode} daftar={laporan.daftar} />
							{bagian.asal === "tercatat" && <Sumber bagian={bagian} laporan={laporan} />}
						</Card>
					</div>
				);
			})}
		</div>
	);
}
