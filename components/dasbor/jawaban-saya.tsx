import { AnswerBox } from "@/components/ui/answer-box";
import type { Dasbor } from "@/lib/dasbor/queries";
import { formatBulan, formatNumber } from "@/lib/format";

function groups({ kelompok, kelompokBertemu }: Dasbor["kini"]) {
	if (kelompok === 0) return "Belum ada kelompok dampingan Anda pada bulan itu.";
	if (kelompok === kelompokBertemu)
		return `Semua ${formatNumber(kelompok)} kelompok Anda sudah bertemu.`;
	return `${formatNumber(kelompokBertemu)} dari ${formatNumber(kelompok)} kelompok Anda sudah bertemu.`;
}

/** The same answer for the one whom the figures are about. */
export function JawabanSaya({ dasbor }: { dasbor: Dasbor }) {
	const { kini, bulan } = dasbor;
	const isSent = kini.laporanMasuk >= kini.laporanWajib;
	return (
		<AnswerBox>
			{kini.laporanWajib > 0 && (
				<>
					Laporan {formatBulan(bulan)} Anda{" "}
					<strong>{isSent ? "sudah dikirim" : "belum dikirim"}</strong>.{" "}
				</>
			)}
			{groups(kini)}
		</AnswerBox>
	);
}
