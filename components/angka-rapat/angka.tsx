import { BarValue } from "@/components/ui/bar-value";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { StatusTag } from "@/components/ui/status-tag";
import type { AngkaArea } from "@/lib/angka-rapat/queries";
import { ANGKA_UTAMA, type AngkaBeku, angkaUtama, indikatorBeku } from "@/lib/angka-rapat/rules";
import { formatBulan, formatPercent, formatRatio, formatTanggalWaktu } from "@/lib/format";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { STATUS_CAPAIAN } from "@/lib/indikator/rules";
import type { Rapat } from "@/lib/rapat/queries";
import { BekukanForm } from "./bekukan-form";

type Props = {
	rapat: Rapat;
	/** The region of the meeting first, then the places below it. */
	tempat: readonly AngkaArea[];
	/** What comes nearest to the viewer's own area. */
	sendiri: AngkaArea | null;
	bulan: string;
	zona: string;
	writes: boolean;
};

function Utama({ area }: { area: AngkaArea }) {
	return (
		<StatStrip label={`Angka ${area.nama}`}>
			{angkaUtama(area.angka).map((one) => (
				<Stat
					key={one.kode}
					label={indikatorBeku(one).label}
					value={formatPercent(one.pembilang, one.penyebut)}
					sub={one.penyebut ? formatRatio(one.pembilang, one.penyebut) : undefined}
					status={
						one.status && <StatusTag status={one.status}>{STATUS_CAPAIAN[one.status]}</StatusTag>
					}
				/>
			))}
		</StatStrip>
	);
}

const cellOf = (angka: readonly AngkaBeku[], kode: string) => {
	const one = angka.find((row) => row.kode === kode);
	return one ? (
		<BarValue
			numerator={one.pembilang}
			denominator={one.penyebut}
			target={one.target}
			status={one.status ?? undefined}
		/>
	) : null;
};

function Perbandingan({ tempat }: { tempat: readonly AngkaArea[] }) {
	return (
		<DataTable
			caption="Angka menurut wilayah"
			rows={tempat}
			rowKey={(row) => row.area}
			columns={[
				{ key: "nama", header: "Wilayah", cell: (row) => row.nama },
				...ANGKA_UTAMA.map((kode) => ({
					key: kode,
					header: indikatorOf(kode).label,
					align: "end" as const,
					cell: (row: AngkaArea) => cellOf(row.angka, kode),
				})),
			]}
		/>
	);
}

/** The figures that the meeting talks about, as they stood at the cut-off. */
export function AngkaRapat({ rapat, tempat, sendiri, bulan, zona, writes }: Props) {
	const [own, ...below] = tempat;
	const freezes = writes && rapat.status === "RENCANA";
	if (!own && !freezes) return null;
	const about = sendiri ?? own;
	return (
		<section id="angka" className="scroll-mt-4">
			<Card
				title={about ? `Angka ${about.nama}, ${formatBulan(about.bulan)}` : "Angka"}
				className="mt-4"
			>
				{rapat.bekuAt && (
					<p className="mb-2 text-sm text-muted">
						Dibekukan {formatTanggalWaktu(rapat.bekuAt, zona)}; perubahan sesudahnya tidak mengubah
						angka di sini.
					</p>
				)}
				{about && <Utama area={about} />}
				{own && below.length > 0 && (
					<details className="print:hidden">
						<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
							Bandingkan wilayah
						</summary>
						<Perbandingan tempat={tempat} />
					</details>
				)}
				{freezes && <BekukanForm rapat={rapat} bulan={about?.bulan ?? bulan} />}
			</Card>
		</section>
	);
}
