import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatTanggalPanjang } from "@/lib/format";
import type { KunjunganIsi } from "@/lib/kunjungan/queries";
import { TUJUAN_KUNJUNGAN } from "@/lib/kunjungan/rules";
import { DI_LUAR_DAMPINGAN } from "./kunjungan-table";

/** A visit to read. */
export function KunjunganDetail({ kunjungan }: { kunjungan: KunjunganIsi }) {
	const { nama, kpmId } = kunjungan;
	return (
		<div className="max-w-2xl">
			{kunjungan.dibatalkan && (
				<Notice tone="warn" title="Kunjungan ini dibatalkan" className="mb-4">
					Tidak dihitung di laporan dan dasbor.
				</Notice>
			)}
			<Card>
				<DefinitionList
					items={[
						{
							term: "Keluarga",
							value: nama ? (
								<Link href={`/kpm/${kpmId}`} className="text-accent underline underline-offset-4">
									{nama}
								</Link>
							) : (
								DI_LUAR_DAMPINGAN
							),
						},
						{ term: "Tanggal", value: formatTanggalPanjang(kunjungan.visitedOn) },
						{ term: "Tujuan", value: TUJUAN_KUNJUNGAN[kunjungan.tujuan] },
						{ term: "Hasil", value: kunjungan.hasil || "tidak dicatat" },
						{ term: "Pendamping", value: kunjungan.pendamping ?? "tidak diketahui" },
						{ term: "Kecamatan", value: kunjungan.kecamatan },
					]}
				/>
			</Card>
		</div>
	);
}
