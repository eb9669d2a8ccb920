import { AnswerBox } from "@/components/ui/answer-box";
import type { Dasbor } from "@/lib/dasbor/queries";
import { SEBUTAN_ANAK } from "@/lib/dasbor/tempat";
import { formatBulan, formatNumber, joinDan } from "@/lib/format";
import { answerOf } from "@/lib/indikator/rules";

function neverMet(dasbor: Dasbor): string[] {
	return dasbor.anak
		.map((row) => ({ nama: row.nama, sisa: row.kini.kelompok - row.kini.kelompokBertemu }))
		.filter(({ sisa }) => sisa > 0)
		.sort((a, b) => b.sisa - a.sisa || a.nama.localeCompare(b.nama, "id"))
		.slice(0, 2)
		.map(({ nama, sisa }) => `${nama} (${formatNumber(sisa)} kelompok)`);
}

/** One place alone: nothing to compare, only what it did. */
function JawabanSatu({ dasbor }: { dasbor: Dasbor }) {
	const { kini, bulan, nama } = dasbor;
	const sent = kini.laporanMasuk === kini.laporanWajib ? "sudah dikirim" : "belum dikirim";
	return (
		<AnswerBox>
			{kini.laporanWajib === 1 && `Laporan ${formatBulan(bulan)} ${nama} ${sent}. `}
			<strong>
				{formatNumber(kini.kelompokBertemu)} dari {formatNumber(kini.kelompok)}
			</strong>{" "}
			kelompok sudah bertemu bulan ini.
		</AnswerBox>
	);
}

/** The answer before the evidence, in sentences computed from the figures. */
export function Jawaban({ dasbor }: { dasbor: Dasbor }) {
	const { kini, anak, bulan, tingkat } = dasbor;
	if (anak.length === 1 && tingkat === "kecamatan") return <JawabanSatu dasbor={dasbor} />;
	const rows = anak.map((row) => ({
		nama: row.nama,
		masuk: row.kini.laporanMasuk,
		wajib: row.kini.laporanWajib,
	}));
	const notMet = neverMet(dasbor);
	return (
		<AnswerBox>
			{kini.laporanWajib > 0 && (
				<>
					<strong>
						{formatNumber(kini.laporanMasuk)} dari {formatNumber(kini.laporanWajib)}
					</strong>{" "}
					laporan {formatBulan(bulan)} sudah dikirim.{" "}
				</>
			)}
			{answerOf(rows, SEBUTAN_ANAK[tingkat]).kalimat}
			{notMet.length > 0 && ` Kelompok yang belum bertemu paling banyak di ${joinDan(notMet)}.`}
		</AnswerBox>
	);
}
