import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Link } from "@/components/ui/link";
import { formatKode, formatTanggalPanjang } from "@/lib/format";
import type { TindakIsi } from "@/lib/tindak-lanjut/riwayat-queries";
import { KeadaanTindak } from "./keadaan";

/** What was asked of whom, until when, and how it stands. */
export function KeteranganTindak({ isi: { tindak, keputusan } }: { isi: TindakIsi }) {
	const tempat = [tindak.kecamatan, tindak.nama].filter(Boolean).join(", ");
	return (
		<Card>
			<DefinitionList
				items={[
					{ term: "Keadaan", value: <KeadaanTindak row={tindak} /> },
					{ term: "Penanggung jawab", value: `${tindak.penanggungJawab} (${tempat})` },
					{ term: "Tenggat", value: formatTanggalPanjang(tindak.dueOn) },
					{
						term: "Diminta rapat",
						value: (
							<Link
								href={`/rapat/${formatKode(tindak.rapatWilayah)}/${tindak.rapatId}`}
								className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 lg:min-h-0"
							>
								{tindak.rapatJudul || "rapat tingkat lain"}
							</Link>
						),
					},
					...(keputusan ? [{ term: "Keputusan", value: keputusan }] : []),
					...(tindak.bukti
						? [
								{
									term: tindak.batal ? "Alasan batal" : "Bukti",
									value: <Bukti teks={tindak.bukti} />,
								},
							]
						: []),
				]}
			/>
		</Card>
	);
}

const TAUTAN = /^https:\/\/\S+$/;

/** Evidence that is nothing but an address can be opened; everything else is a text. */
function Bukti({ teks }: { teks: string }) {
	if (!TAUTAN.test(teks)) return <span className="whitespace-pre-line">{teks}</span>;
	return (
		<a
			href={teks}
			rel="noopener noreferrer nofollow"
			className="break-all text-accent underline underline-offset-4"
		>
			{teks}
		</a>
	);
}
