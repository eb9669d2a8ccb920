import { alamatRapat } from "@/components/rapat/alamat";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { formatNumber } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import { isTerbuka } from "@/lib/rapat/rules";
import { jumlahJawaban, type Rekap } from "@/lib/undangan/rules";

type Props = { rapat: Rapat; rekap: readonly Rekap[]; writes: boolean };

/** Who was asked and what they answered, in numbers. */
export function UndanganRingkas({ rapat, rekap, writes }: Props) {
	const sum = jumlahJawaban(rekap);
	const page = alamatRapat(rapat, "undangan");
	const invites = writes && isTerbuka(rapat.status);
	if (sum.jumlah === 0 && !invites) return null;
	const stat = (label: string, value: number, jawaban?: string) => (
		<Stat
			label={label}
			value={formatNumber(value)}
			href={jawaban ? `${page}?jawaban=${jawaban}` : page}
		/>
	);
	return (
		<Card
			title="Undangan"
			className="mt-4"
			aside={
				<ButtonLink href={page} className="print:hidden">
					{invites ? "Undang peserta" : "Daftar undangan"}
				</ButtonLink>
			}
		>
			{sum.jumlah === 0 ? (
				<p className="text-sm text-muted">Belum ada yang diundang.</p>
			) : (
				<StatStrip label="Jawaban undangan">
					{stat("Diundang", sum.jumlah)}
					{stat("Hadir", sum.HADIR, "HADIR")}
					{stat("Hadir daring", sum.DARING, "DARING")}
					{stat("Tidak hadir", sum.TIDAK, "TIDAK")}
					{stat("Belum menjawab", sum.BELUM, "BELUM")}
				</StatStrip>
			)}
		</Card>
	);
}
