import { FormulaPopover } from "@/components/ui/formula-popover";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { formatNumber, formatPercent, formatRatio } from "@/lib/format";
import type { KehadiranRapat } from "@/lib/rapat/kehadiran-queries";
import { alamatRapat } from "./alamat";

type Props = { kehadiran: KehadiranRapat | null; wilayah: string; nama: string; tahun: number };

/** K10b: who came of those invited to the meetings of a level in a year; the lowest one opens. Nothing where none was held. */
export function KehadiranTahun({ kehadiran, wilayah, nama, tahun }: Props) {
	if (!kehadiran || kehadiran.diundang === 0) return null;
	const { rapat, diundang, datang, terendah } = kehadiran;
	return (
		<StatStrip label={`Kehadiran rapat ${nama} ${tahun}`}>
			<Stat
				label={
					<FormulaPopover label={`Kehadiran rapat ${tahun}`} title="K10b · Kehadiran rapat">
						<p>
							Yang datang dibagi yang diundang, pada rapat tingkat {nama} yang sudah selesai. Yang
							datang tanpa undangan tidak dihitung. Tamu tanpa akun dicocokkan menurut namanya.
						</p>
						<p className="mt-2 text-xs">
							Kemensos menyebut 31.000 dari 37.000 undangan. Sasaran resmi belum ditemukan.
						</p>
					</FormulaPopover>
				}
				value={formatPercent(datang, diundang)}
				sub={`${formatRatio(datang, diundang)} undangan, ${formatNumber(rapat)} rapat`}
				href={`/rapat?wilayah=${wilayah === "0" ? "nasional" : wilayah}`}
			/>
			{terendah && rapat > 1 && (
				<Stat
					label="Kehadiran terendah"
					value={formatPercent(terendah.datang, terendah.diundang)}
					sub={`${formatRatio(terendah.datang, terendah.diundang)}, ${terendah.judul}`}
					href={alamatRapat({ wilayah, id: terendah.id })}
				/>
			)}
		</StatStrip>
	);
}
