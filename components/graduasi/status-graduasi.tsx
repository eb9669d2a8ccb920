import { type Status, StatusTag } from "@/components/ui/status-tag";
import { STATUS_GRADUASI, type StatusGraduasi } from "@/lib/graduasi/rules";

const TONES: Record<StatusGraduasi, Status> = {
	IDENTIFIKASI: "neutral",
	ASESMEN: "neutral",
	USULAN: "near",
	VERIFIKASI: "near",
	DISETUJUI: "near",
	DIINPUT: "near",
	DITETAPKAN: "ok",
	DITOLAK: "behind",
	BATAL: "neutral",
};

/** Where a case stands, in a word. */
export function StatusGraduasiTag({ status }: { status: StatusGraduasi }) {
	return <StatusTag status={TONES[status]}>{STATUS_GRADUASI[status]}</StatusTag>;
}
