import { Bar } from "@/components/ui/bar";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { type Status, StatusTag } from "@/components/ui/status-tag";
import { formatBulan, formatTanggalWaktu } from "@/lib/format";
import type { LaporanKartu } from "@/lib/hari-ini/queries";
import { hariTersisa, kemajuanOf, kurangSentence, tenggatSentence } from "@/lib/hari-ini/rules";
import { isEditable, STATUS_LAPORAN, type Tone } from "@/lib/laporan/rules";

type LaporanKartuProps = { laporan: LaporanKartu; now: Date; zona: string };

const HAMPIR_HARI = 5;
const TONES: Record<Tone, Status> = {
	neutral: "neutral",
	progress: "neutral",
	good: "ok",
	warn: "behind",
	muted: "neutral",
};

function Deadline({ days }: { days: number }) {
	const status = days < 0 ? "behind" : days <= HAMPIR_HARI ? "near" : "neutral";
	return <StatusTag status={status}>{tenggatSentence(days)}</StatusTag>;
}

/** The month's report: how far it has filled itself, what is left, and the way into it. */
export function LaporanKartuView({ laporan, now, zona }: LaporanKartuProps) {
	const { bulan, status, batas } = laporan;
	const open = isEditable(status);
	const kemajuan = kemajuanOf(laporan);
	const { label, tone } = STATUS_LAPORAN[status];
	return (
		<Card
			title={`Laporan ${formatBulan(bulan)}`}
			aside={
				open ? (
					<Deadline days={hariTersisa(batas, now, zona)} />
				) : (
					<StatusTag status={TONES[tone]}>{label}</StatusTag>
				)
			}
			className="mb-5"
		>
			{open ? (
				<>
					<Bar share={kemajuan.terisi / kemajuan.jumlah} className="h-2 w-full" />
					<p className="mt-2 text-muted">
						{kemajuan.terisi} dari {kemajuan.jumlah} bagian terisi dari catatan Anda.{" "}
						{kurangSentence(kemajuan)}
					</p>
					<p className="mt-1 text-sm text-faint">
						Tenggat {formatTanggalWaktu(new Date(batas.getTime() - 60_000), zona)}.
					</p>
				</>
			) : (
				<p className="text-muted">Anda sudah menyelesaikan laporan bulan ini.</p>
			)}
			<ButtonLink
				look={open ? "primary" : "secondary"}
				href={`/laporan/${bulan}`}
				className="mt-3 w-full sm:w-auto"
			>
				{open ? "Lanjutkan laporan" : "Lihat laporan"}
			</ButtonLink>
		</Card>
	);
}
