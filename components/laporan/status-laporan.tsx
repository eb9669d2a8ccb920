import { type Status, StatusTag } from "@/components/ui/status-tag";
import { STATUS_LAPORAN, type StatusLaporan, type Tone } from "@/lib/laporan/rules";

const LOOK: Record<Tone, Status> = {
	neutral: "neutral",
	muted: "neutral",
	progress: "near",
	good: "ok",
	warn: "behind",
};

/** Where a report stands. */
export function StatusLaporanTag({ status }: { status: StatusLaporan }) {
	const { label, tone } = STATUS_LAPORAN[status];
	return <StatusTag status={LOOK[tone]}>{label}</StatusTag>;
}
