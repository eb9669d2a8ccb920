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
				<p>
					<a
						href={`/api/dokumen/${formatKode(berlaku.wilayah)}/${berlaku.id}`}
						download
						className="font-semibold text-accent underline underline-offset-4"
					>
						Unduh PDF
					</a>{" "}
					· {berlaku.nomor || "tanpa nomor"} · terbit {formatTanggalWaktu(berlaku.at, zona)} ·{" "}
					<Link href={`/bukti/${berlaku.id}`} className="text-accent underline underline-offset-4">
						bukti keaslian
					</Link>
				</p>
			) : (
				<p className="text-sm text-muted">Belum diterbitkan.</p>
			)}
		</Card>
	);
}
