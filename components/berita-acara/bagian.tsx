import { alamatRapat } from "@/components/rapat/alamat";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { alasanBelumTerbit } from "@/lib/berita-acara/rules";
import type { DokumenBaris } from "@/lib/dokumen/queries";
import { formatKode, formatTanggalWaktu } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";

type Props = { rapat: Rapat; dokumen: readonly DokumenBaris[]; writes: boolean; zona: string };

/** The minutes that hold, with their file and proof, and the way to issue them; nothing for whoever has neither. */
export function BagianBeritaAcara({ rapat, dokumen, writes, zona }: Props) {
	const [berlaku] = dokumen;
	const mayIssue = writes && alasanBelumTerbit(rapat.status) === null;
	if (!berlaku && !mayIssue) return null;
	return (
		<Card
			title="Berita acara dan notula"
			className="mt-4 print:hidden"
			aside={
				mayIssue && (
					<ButtonLink href={alamatRapat(rapat, "berita-acara")}>
						{berlaku ? "Riwayat dan perbaikan" : "Terbitkan"}
					</ButtonLink>
				)
			}
		>
			{berlaku ? (
				<p className="flex flex-wrap items-center gap-x-2">
					<a
						href={`/api/dokumen/${formatKode(berlaku.wilayah)}/${berlaku.id}`}
						download
						className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
					>
						Unduh PDF
					</a>
					<span>
						{berlaku.nomor || "tanpa nomor"} · terbit {formatTanggalWaktu(berlaku.at, zona)}
					</span>
					<Link
						href={`/bukti/${berlaku.id}`}
						className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 lg:min-h-8"
					>
						bukti keaslian
					</Link>
				</p>
			) : (
				<p className="text-sm text-muted">Belum diterbitkan.</p>
			)}
		</Card>
	);
}
