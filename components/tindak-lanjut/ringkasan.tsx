import { FormulaPopover } from "@/components/ui/formula-popover";
import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import {
	BELUM_ADA_DATA,
	formatNumber,
	formatPercent,
	formatRatio,
	formatTanggal,
} from "@/lib/format";
import { indikatorOf } from "@/lib/indikator/catalogue";
import type { RingkasTindak } from "@/lib/tindak-lanjut/queries";
import type { TindakFilter } from "@/lib/tindak-lanjut/schema";
import { alamatDaftar } from "./alamat";

type Props = { ringkas: RingkasTindak; filter: TindakFilter };

const K10 = indikatorOf("K10");

/** How the follow-ups of this view stand; each number opens its rows. */
export function RingkasanTindak({ ringkas, filter }: Props) {
	const { terbuka, mendekat, terlambat, dinaikkan, jatuhTempo, tepat, terlama } = ringkas;
	return (
		<StatStrip label="Keadaan tindak lanjut">
			<Stat
				label="Belum selesai"
				value={formatNumber(terbuka)}
				sub={`${formatNumber(mendekat)} jatuh tempo dalam 7 hari`}
				href={alamatDaftar(filter, { status: "terbuka" })}
			/>
			<Stat
				label="Lewat tenggat"
				value={formatNumber(terlambat)}
				sub={terlama ? `terlama sejak ${formatTanggal(terlama)}` : "tidak ada"}
				href={alamatDaftar(filter, { status: "terlambat" })}
			/>
			<Stat
				label="Dinaikkan"
				value={formatNumber(dinaikkan)}
				sub="belum selesai dan sudah sampai ke atasan"
			/>
			<Stat
				label={
					<FormulaPopover label="Tepat waktu tahun ini" title={`${K10.code} · ${K10.labelPanjang}`}>
						<p>{K10.rumus} Yang dibatalkan tidak dihitung.</p>
						<p className="mt-2 text-xs">{K10.sumber}</p>
					</FormulaPopover>
				}
				value={jatuhTempo > 0 ? formatPercent(tepat, jatuhTempo) : BELUM_ADA_DATA}
				sub={jatuhTempo > 0 ? formatRatio(tepat, jatuhTempo) : "belum ada yang jatuh tempo"}
				href={alamatDaftar(filter, { status: "selesai" })}
			/>
		</StatStrip>
	);
}
