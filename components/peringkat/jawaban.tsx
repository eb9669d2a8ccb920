import { AnswerBox } from "@/components/ui/answer-box";
import { formatBulan, formatNumber, formatPercent, formatPersen, formatRatio } from "@/lib/format";
import { prorata } from "@/lib/indikator/rules";
import type { Peringkat } from "@/lib/peringkat/queries";
import { LABEL_TINGKAT } from "@/lib/peringkat/tingkat";
import { type Bulan, tahunOf } from "@/lib/time";

type Props = { peringkat: Peringkat; kini: Bulan };

function Sasaran({ peringkat, kini }: Props) {
	const { ukuran, targetPersen, targetJumlah, tahun } = peringkat;
	const isRate = ukuran === "tarif";
	const whole = isRate ? formatPersen(targetPersen) : `${formatNumber(targetJumlah)} KPM`;
	const target = isRate ? targetPersen : targetJumlah;
	const part = Math.round(prorata(target, kini) * 10) / 10;
	return (
		<>
			sasaran setahun {whole}
			{!isRate && " per pendamping"}
			{tahunOf(kini) === tahun &&
				`, sampai ${formatBulan(kini)} sepadan ${isRate ? formatPersen(part) : formatNumber(Math.round(part))}`}
		</>
	);
}

/** The answer before the table: the average against the target, and how many have reached it. */
export function Jawaban({ peringkat, kini }: Props) {
	const { ringkasan, nama, tingkat, tahun } = peringkat;
	const { graduasi, basis, mencapai, bertempat, tanpa } = ringkasan;
	const rows = LABEL_TINGKAT[tingkat].toLowerCase();
	if (bertempat === 0)
		return (
			<AnswerBox>
				Belum ada keluarga yang tercatat pada 1 Januari {tahun} di {nama}, sehingga belum ada
				peringkat.
			</AnswerBox>
		);
	return (
		<AnswerBox>
			Rata-rata {nama} <strong>{formatPercent(graduasi, basis)}</strong> (
			{formatRatio(graduasi, basis)} KPM), <Sasaran peringkat={peringkat} kini={kini} />.{" "}
			<strong>
				{formatNumber(mencapai)} dari {formatNumber(bertempat)}
			</strong>{" "}
			{rows} sudah mencapai sasarannya
			{tanpa > 0 && `; ${formatNumber(tanpa)} lagi belum ada datanya`}.
		</AnswerBox>
	);
}
