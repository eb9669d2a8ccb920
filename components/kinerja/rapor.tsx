import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FormulaPopover } from "@/components/ui/formula-popover";
import { Pager } from "@/components/ui/pager";
import { RowName } from "@/components/ui/row-name";
import {
	BELUM_ADA_DATA,
	formatBulan,
	formatDecimal,
	formatPercent,
	formatRatio,
} from "@/lib/format";
import type { RaporHalaman, RaporSdm } from "@/lib/kinerja/queries";
import { BAGIAN_KINERJA, type BagianRapor, type Rapor } from "@/lib/kinerja/rules";
import type { Bulan } from "@/lib/time";

const angka = (nilai: number | null) => (nilai === null ? BELUM_ADA_DATA : formatDecimal(nilai));

/** What the total is made of, said before the total. */
function Penyusun({ rapor, sampai }: { rapor: Rapor; sampai: Bulan }) {
	const { bobotTercatat, faktorBeban, faktorTerpencil } = rapor;
	return (
		<p className="mb-3 text-sm text-muted">
			Sampai {formatBulan(sampai)}. Faktor beban {formatDecimal(faktorBeban, 2)}, faktor
			keterpencilan {formatDecimal(faktorTerpencil, 2)}. Bagian yang tercatat berbobot{" "}
			{bobotTercatat}; bobotnya disetarakan menjadi 100. Bobot adalah usulan aplikasi: ketentuan
			resmi tidak ditemukan.
		</p>
	);
}

/** The scorecard of one person: the parts first, the total at their foot. */
export function RaporKartu({
	rapor,
	sampai,
	tahun,
}: {
	rapor: Rapor;
	sampai: Bulan;
	tahun: number;
}) {
	const persen = (nilai: number | null) =>
		nilai === null ? BELUM_ADA_DATA : formatPercent(Math.round(nilai * 1000), 1000);
	return (
		<Card title={`Rapor kinerja ${tahun}`} className="mt-4">
			<Penyusun rapor={rapor} sampai={sampai} />
			<DataTable<BagianRapor>
				caption={`Bagian rapor kinerja ${tahun}`}
				rows={rapor.bagian}
				rowKey={({ kode }) => kode}
				columns={[
					{
						key: "label",
						header: "Bagian",
						cell: ({ label, rumus }) => (
							<FormulaPopover label={label} title={label}>
								{rumus}
							</FormulaPopover>
						),
					},
					{
						key: "hitung",
						header: "Tercatat",
						align: "end",
						cell: ({ pembilang, penyebut }) => formatRatio(pembilang, penyebut),
					},
					{ key: "mentah", header: "Capaian", align: "end", cell: ({ mentah }) => persen(mentah) },
					{
						key: "pengali",
						header: "Pengali",
						align: "end",
						cell: ({ pengali }) => formatDecimal(pengali, 2),
					},
					{ key: "nilai", header: "Nilai", align: "end", cell: ({ nilai }) => persen(nilai) },
					{
						key: "bobot",
						header: "Bobot disetarakan",
						align: "end",
						cell: ({ bobot, bobotSetara, nilai }) =>
							nilai === null
								? `${bobot} (dikeluarkan)`
								: `${formatDecimal(bobotSetara)} (dari ${bobot})`,
					},
				]}
			/>
			<p className="mt-3 font-semibold">Nilai gabungan: {angka(rapor.nilai)} dari 100</p>
		</Card>
	);
}

const nilaiOf = ({ rapor }: RaporSdm, kode: string) => {
	const nilai = rapor.bagian.find((one) => one.kode === kode)?.nilai ?? null;
	return nilai === null ? "–" : formatDecimal(nilai * 100, 0);
};

/** The scorecards of a year side by side: every part, then the total. By name: it is no ranking. */
export function RaporTabel({ halaman }: { halaman: RaporHalaman }) {
	const { tahun, baris, berikut } = halaman;
	return (
		<>
			<DataTable
				caption={`Rapor kinerja ${tahun}`}
				rows={baris}
				rowKey={({ sdmId }) => sdmId}
				columns={[
					{
						key: "nama",
						header: "Petugas",
						cell: ({ nama, letak, sdmId }) => (
							<RowName name={nama} sub={letak} href={`/sdm/${sdmId}`} />
						),
					},
					...BAGIAN_KINERJA.map(({ kode, label, rumus, bobot }) => ({
						key: kode,
						header: (
							<FormulaPopover label={`${label} (${halaman.param[bobot]})`} title={label}>
								{rumus}
							</FormulaPopover>
						),
						label,
						align: "end" as const,
						cell: (row: RaporSdm) => nilaiOf(row, kode),
					})),
					{
						key: "nilai",
						header: "Gabungan",
						align: "end",
						cell: ({ rapor }) => angka(rapor.nilai),
					},
				]}
				empty={<EmptyState title="Belum ada laporan wajib tahun ini" />}
			/>
			<Pager
				nextHref={
					berikut ? `/sdm/kinerja?tahun=${tahun}&setelah=${encodeURIComponent(berikut)}` : undefined
				}
			/>
		</>
	);
}
