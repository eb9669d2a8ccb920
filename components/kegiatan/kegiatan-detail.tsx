import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { formatNumber, formatTanggalPanjang } from "@/lib/format";
import type { KegiatanIsi } from "@/lib/kegiatan/queries";
import { RHK } from "@/lib/laporan/bagian";

/** An activity to read. */
export function KegiatanDetail({ kegiatan }: { kegiatan: KegiatanIsi }) {
	const rhk = RHK.find(({ nomor }) => nomor === kegiatan.rhk);
	const none = "tidak dicatat";
	return (
		<div className="max-w-2xl">
			{kegiatan.dibatalkan && (
				<Notice tone="warn" title="Kegiatan ini dibatalkan" className="mb-4">
					Tidak dihitung di laporan dan dasbor.
				</Notice>
			)}
			<Card>
				<DefinitionList
					items={[
						{ term: "Tanggal", value: formatTanggalPanjang(kegiatan.heldOn) },
						{ term: "RHK", value: `${kegiatan.rhk}. ${rhk?.hasil ?? ""}` },
						{ term: "Uraian", value: kegiatan.uraian || none },
						{ term: "Tempat", value: kegiatan.tempat || none },
						{
							term: "Peserta",
							value: kegiatan.peserta === null ? none : `${formatNumber(kegiatan.peserta)} orang`,
						},
						{
							term: "Tautan",
							value: kegiatan.tautan ? (
								<a
									href={kegiatan.tautan}
									rel="noopener noreferrer"
									target="_blank"
									className="break-all text-accent underline"
								>
									{kegiatan.tautan}
								</a>
							) : (
								none
							),
						},
					]}
				/>
			</Card>
		</div>
	);
}
