import { DI_LUAR_DAMPINGAN } from "@/components/kunjungan/kunjungan-table";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Link } from "@/components/ui/link";
import { formatTanggalPanjang } from "@/lib/format";
import type { GraduasiIsi } from "@/lib/graduasi/queries";
import { ALASAN_GRADUASI, type AlasanGraduasi, JENIS_GRADUASI } from "@/lib/graduasi/rules";

/** A case to read: who, what kind, why, and what shows it. */
export function KasusDetail({ kasus }: { kasus: GraduasiIsi }) {
	const jenis = JENIS_GRADUASI[kasus.jenis];
	const alasan = kasus.alasan.map((kode) => ALASAN_GRADUASI[kode as AlasanGraduasi] ?? kode);
	return (
		<Card title="Usulan" className="mb-4">
			<DefinitionList
				items={[
					{
						term: "Keluarga",
						value: kasus.nama ? (
							<Link
								href={`/kpm/${kasus.kpmId}`}
								className="text-accent underline underline-offset-4"
							>
								{kasus.nama}
							</Link>
						) : (
							DI_LUAR_DAMPINGAN
						),
					},
					{ term: "Kelompok", value: kasus.kelompok ?? "tanpa kelompok" },
					{ term: "Jenis", value: `${jenis.label}: ${jenis.arti}` },
					{ term: "Alasan", value: alasan.join(", ") },
					{ term: "Bukti", value: <span className="whitespace-pre-line">{kasus.bukti}</span> },
					{ term: "Pengusul", value: kasus.pendamping ?? "tidak diketahui" },
					{ term: "Diusulkan", value: formatTanggalPanjang(kasus.usulanOn) },
					{
						term: "Berlaku sejak",
						value: kasus.effectiveOn ? formatTanggalPanjang(kasus.effectiveOn) : "belum ditetapkan",
					},
				]}
			/>
		</Card>
	);
}
