import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import { BAGIAN, type Bagian } from "@/lib/laporan/bagian";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { AngkaTable } from "./angka-table";
import { DaftarBagian } from "./daftar-bagian";
import { kurangOf, ringkasanOf } from "./ringkasan";
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

function Kepala({ bagian, laporan }: { bagian: Bagian; laporan: HalamanLaporan }) {
	const { identitas, angka, isAuthor, terkunci } = laporan;
	const line =
		bagian.kode === "identitas"
			? `${identitas.nama}, ${identitas.kecamatan}`
			: ringkasanOf(bagian.kode, angka);
	const kurang = isAuthor && !terkunci ? kurangOf(bagian.kode, angka) : null;
	return (
		<span className="min-w-0 flex-1">
			<span className="flex flex-wrap items-center gap-x-2">
				<span className="text-base font-semibold">
					{bagian.nomor}. {bagian.judul}
				</span>
				{kurang && <StatusTag status="near">{kurang}</StatusTag>}
			</span>
			{line && <span className="block text-sm text-muted">{line}</span>}
		</span>
	);
}

function Isi({ bagian, laporan }: { bagian: Bagian; laporan: HalamanLaporan }) {
	return (
		<>
			{bagian.kode === "identitas" && <Identitas laporan={laporan} />}
			{bagian.angka && <AngkaTable kelompok={bagian.angka} laporan={laporan} />}
			<DaftarBagian kode={bagian.kode} daftar={laporan.daftar} />
			<Sumber bagian={bagian} laporan={laporan} />
		</>
	);
}

/**
 * The report section by section: a line each, opened for the figures, where they come from and the
 * rows behind them. What is typed stands open.
 */
export function BagianLaporan({ laporan, kendala }: Props) {
	const shown = BAGIAN.filter((bagian) => bagian.tersedia && bagian.kode !== "pernyataan");
	return (
		<div className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
			{shown.map((bagian) => {
				const noted = note(laporan, bagian.kode);
				const head = <Kepala bagian={bagian} laporan={laporan} />;
				return (
					<section key={bagian.kode} id={bagian.kode} className="scroll-mt-4 px-4 lg:px-5">
						{noted && (
							<p className="mt-3 border-l-4 border-behind bg-behind-soft px-3 py-2 text-sm text-behind">
								<b>Catatan pemeriksa:</b> {noted}
							</p>
						)}
						{bagian.asal === "ditulis" ? (
							<div className="flex flex-col gap-4 py-4">
								<h2 className="flex">{head}</h2>
								{kendala}
							</div>
						) : (
							<details open={!laporan.isAuthor || noted !== null} className="group">
								<summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 py-2 [&::-webkit-details-marker]:hidden">
									{head}
									<Icon
										name="buka"
										className="size-5 shrink-0 text-faint group-open:rotate-180 print:hidden"
									/>
								</summary>
								<div className="pb-4">
									<Isi bagian={bagian} laporan={laporan} />
								</div>
							</details>
						)}
					</section>
				);
			})}
		</div>
	);
}
